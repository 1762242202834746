import { readRun } from './read-run.ts';
import type { Run } from './run.ts';

/** Where runs are kept: the browser's database, its smaller storage where there is none, or nowhere, until the window closes. */
export type Keeping = 'database' | 'storage' | 'nowhere';

/** What was said to a slide in a run: `take` tells the pieces of a slide that was shown more than once apart, and orders all of them. */
export interface Recording {
  run: string;
  slide: number;
  take: number;
  audio: Blob;
}

/** Keeps rehearsals. Whatever is no run in it is passed over. Recordings go with their run, and only a database keeps them. */
export interface Shelf {
  keeping: Keeping;
  all(): Promise<Run[]>;
  put(run: Run): Promise<void>;
  remove(id: string): Promise<void>;
  record(recording: Recording): Promise<void>;
  recordingsOf(id: string): Promise<Recording[]>;
}

const NAME = 'lectern';
const RUNS = 'runs';
const RECORDINGS = 'recordings';

/** Opens the best place that this browser offers here; never fails. */
export async function openShelf(): Promise<Shelf> {
  try {
    return databaseShelf(await openDatabase());
  } catch {
    return storageShelf(() => localStorage);
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Private windows and some browsers' file: pages throw here, or refuse.
    const request = indexedDB.open(NAME, 2);
    request.onupgradeneeded = () => {
      const { result } = request;
      if (!result.objectStoreNames.contains(RUNS)) result.createObjectStore(RUNS, { keyPath: 'id' });
      result.createObjectStore(RECORDINGS, { keyPath: ['run', 'take'] });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => reject(request.error);
  });
}

function databaseShelf(database: IDBDatabase): Shelf {
  // A deck of a later version waits in another tab.
  database.onversionchange = () => database.close();
  const storeOf = (name: string) => (mode: IDBTransactionMode) => database.transaction(name, mode).objectStore(name);
  const store = storeOf(RUNS);
  const recordings = storeOf(RECORDINGS);
  const ofRun = (id: string) => IDBKeyRange.bound([id], [id, []]);
  return {
    keeping: 'database',
    all: async () => readRuns(await answered(store('readonly').getAll())),
    put: async (run) => void (await answered(store('readwrite').put(run))),
    remove: async (id) => {
      await answered(store('readwrite').delete(id));
      await answered(recordings('readwrite').delete(ofRun(id)));
    },
    record: async (recording) => void (await answered(recordings('readwrite').put(recording))),
    recordingsOf: (id) => answered(recordings('readonly').getAll(ofRun(id))),
  };
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** The same in a storage of strings; in the window's memory where that is forbidden or full. @param storage may throw */
export function storageShelf(storage: () => Storage): Shelf {
  const name = `${NAME}.${RUNS}`;
  let runs: Run[] = [];
  let keeping: Keeping = 'storage';
  try {
    runs = readRuns(JSON.parse(storage().getItem(name) ?? '[]'));
    storage().setItem(name, JSON.stringify(runs));
  } catch {
    keeping = 'nowhere';
  }
  const keep = async (next: Run[]) => {
    runs = next;
    if (keeping === 'storage') storage().setItem(name, JSON.stringify(runs));
  };
  return {
    keeping,
    all: async () => runs,
    put: (run) => keep([...runs.filter(({ id }) => id !== run.id), run]),
    remove: (id) => keep(runs.filter((run) => run.id !== id)),
    record: async () => {},
    recordingsOf: async () => [],
  };
}

function readRuns(stored: unknown): Run[] {
  return (Array.isArray(stored) ? stored : []).map(readRun).filter((run) => run !== null);
}
