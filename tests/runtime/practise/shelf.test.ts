import { expect, it } from 'vitest';
import type { Run } from '../../../src/runtime/practise/run.ts';
import { storageShelf } from '../../../src/runtime/practise/shelf.ts';

const run = (id: string): Run => ({
  id,
  deck: 'Ferries',
  sketch: '',
  isRecorded: false,
  language: 'en',
  startedAt: 1,
  endedAt: 2,
  at: 0,
  sections: [],
  slides: [{ title: 'Ferries', section: null, spoken: 1, usualMs: 1, plannedMs: 1, spentMs: 1 }],
});

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  } as Storage;
}

it('without a database, runs are kept in the storage, each once', async () => {
  const storage = memory();
  const shelf = storageShelf(() => storage);
  expect(shelf.keeping).toBe('storage');
  for (const id of ['a', 'b', 'a']) await shelf.put(run(id));
  expect((await storageShelf(() => storage).all()).map(({ id }) => id)).toEqual(['b', 'a']);
  await shelf.remove('b');
  expect((await storageShelf(() => storage).all()).map(({ id }) => id)).toEqual(['a']);
});

it('where that is forbidden too, they last as long as the window, and it says so', async () => {
  const shelf = storageShelf(() => {
    throw new Error('forbidden');
  });
  await shelf.put(run('a'));
  expect([shelf.keeping, await shelf.all()]).toEqual(['nowhere', [run('a')]]);
});

it('what is no run in the storage is passed over', async () => {
  const storage = memory();
  storage.setItem('lectern.runs', JSON.stringify([{ id: 'x' }, run('a'), null]));
  expect(await storageShelf(() => storage).all()).toEqual([run('a')]);
});

it('a storage that is full says so', async () => {
  const storage = memory();
  const shelf = storageShelf(() => storage);
  storage.setItem = () => {
    throw new Error('full');
  };
  await expect(shelf.put(run('a'))).rejects.toThrow('full');
});
