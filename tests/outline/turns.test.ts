import { expect, test } from 'vitest';
import { partsOf } from '../../src/outline/turns.ts';

const FERRY = [
  'The ferry stopped in January. The boat was old, and passengers took the long road round the bay to school.',
  'A second boat came in March. The crew learned her ways, and passengers came back to the ferry by Easter.',
  'The ferry needs a new engine. The boat will wait for it in the harbour, and passengers will take the bus.',
];
const LIBRARY = [
  'Two libraries were repainted by readers. Books on loan rose by a tenth, and the reading hour moved upstairs.',
  'The main library opens on Sundays. Readers fill every chair, and old books have been scanned for them.',
  'More readers want newspapers. The library bought two, and books about gardens are read more than ever.',
];

test('prose is parted where its subject turns', () => {
  expect(partsOf([...FERRY, ...LIBRARY], 320, 'en')).toEqual([0, 3]);
  expect(partsOf([...FERRY.slice(0, 2), ...LIBRARY], 260, 'en')).toEqual([0, 2]);
});

test('a word of turning is where a part begins', () => {
  const same = Array.from({ length: 6 }, () => '全镇的校车每天按时发车，家长放心。');
  const turned = same.map((text, i) => (i === 2 || i === 4 ? `此外，${text}` : text));
  expect(partsOf(turned, 36, 'zh')).toEqual([0, 2, 4]);
});

test('a paragraph is never cut, and a single one is one part', () => {
  expect(partsOf(['校车'.repeat(900)], 200, 'zh')).toEqual([0]);
  expect(partsOf([], 200, 'zh')).toEqual([]);
});
