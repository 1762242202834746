import { expect, test } from 'vitest';
import { statementsOf } from '../../src/deck/points/statements.ts';
import { readPlain } from '../../src/text/reading.ts';

function parts(sentence: string, language: 'zh' | 'en'): string[] {
  return statementsOf(readPlain(sentence, 0, sentence.length), language).map(({ text }) =>
    text.trim().replace(/[；;]$/, ''),
  );
}

test('a sentence of parallel parts is a statement a part', () => {
  expect(parts('新建公园12处；改造老旧小区9个。', 'zh')).toEqual(['新建公园12处', '改造老旧小区9个。']);
});

test('a word of plan in the first part goes with each, but not with what is done already', () => {
  expect(parts('力争建成学校8所；新增三级医院1家；目前已开工5所。', 'zh')).toEqual([
    '力争建成学校8所',
    '力争新增三级医院1家',
    '目前已开工5所。',
  ]);
});

test.each([
  ['en', 'The wall was supposed to be finished by March; it is now expected to take until September.'],
  ['en', 'Visits rose by a fifth; however, takings fell.'],
  ['zh', '客运量增长3%；但票款收入下降2%。'],
] as const)('a part that turns the one before it stays with it (%s)', (language, sentence) => {
  expect(parts(sentence, language)).toEqual([sentence]);
});
