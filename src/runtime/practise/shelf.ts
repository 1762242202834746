import { readRun } from './read-run.ts';
import { joinParts, type RecordedPart, type Recording } from './recording.ts';
import type { Run } from './run.ts';

/** Where runs are kept: the browser's database, its smaller storage where there is none, or nowhere, until the window closes. */
export type Keeping = 'database' | 'storage' | 'nowhere';

/** Keeps rehearsals. Whatever is no run in it is passed over. Recordings go with their run, and only a database keeps them. */
export interface Shelf {
  keeping: Keeping;
  all(): Promise<Run[]>;
  put(run: Run): Promise<void>;
  remove(id: string): Promise<void>;
  record(part: RecordedPart): Promise<void>;
  recordingsOf(id: string): Promise<Recording[]>;
  /** Ids of the runs that have recordings. */
  recorded(): Promise<Set<string>>;
}

const NAME = 'lectern';
const VERSION = 3;
const RUNS = 'runs';
const PARTS = 'parts';
/** Recordings as they were kept at first, each in one piece. */
const WHOLE = 'recordings';

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
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => upgrade(request.result, request.transaction!);
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => reject(request.error);
  });
}

function upgrade(database: IDBDatabase, change: IDBTransaction): void {
  const has = (name: string) => database.objectStoreNames.contains(name);
  if (!has(RUNS)) database.createObjectStore(RUNS, { keyPath: 'id' });
  const parts = database.createObjectStore(PARTS, { keyPath: ['run', 'take', 'part'] });
  if (!has(WHOLE)) return;
  const whole = change.objectStore(WHOLE).openCursor();
  whole.onsuccess = () => {
    const cursor = whole.result;
    if (!cursor) return database.deleteObjectStore(WHOLE);
    parts.put({ ...cursor.value, part: 0 });
    cursor.continue();
  };
}

function databaseShelf(database: IDBDatabase): Shelf {
  // A deck of a later version waits in another tab.
  database.onversionchange = () => database.close();
  const storeOf = (name: string) => (mode: IDBTransactionMode) => database.transaction(name, mode).objectStore(name);
  const store = storeOf(RUNS);
  const parts = storeOf(PARTS);
  const ofRun = (id: string) => IDBKeyRange.bound([id], [id, []]);
  return {
    keeping: 'database',
    all: async () => readRuns(await answered(store('readonly').getAll())),
    put: async (run) => void (await answered(store('readwrite').put(run))),
    remove: async (id) => {
      await answered(store('readwrite').delete(id));
      await answered(parts('readwrite').delete(ofRun(id)));
    },
    record: async (part) => void (await answered(parts('readwrite').put(part))),
    recordingsOf: async (id) => joinParts(await answered(parts('readonly').getAll(ofRun(id)))),
    recorded: async () =>
      new Set((await answered(parts('readonly').getAllKeys())).map((key) => String((key as IDBValidKey[])[0]))),
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
    record: async () => {
      throw new Error('Only a database keeps recordings.');
    },
    recordingsOf: async () => [],
    recorded: async () => new Set(),
  };
}

function readRuns(stored: unknown): Run[] {
  return (Array.isArray(stored) ? stored : []).map(readRun).filter((run) => run !== null);
}
