import { describe, expect, it } from 'vitest';
import { type HeartStep, hiddenIn, STEPS } from '../../../src/runtime/practise/by-heart.ts';
import fc from '../../property.ts';

/** The sentence with what is hidden as underscores. */
function shown(sentence: string, language: 'zh' | 'en', step: HeartStep, figure = ''): string {
  const start = sentence.indexOf(figure);
  const figures = figure ? [{ start, end: start + figure.length }] : [];
  return hiddenIn(sentence, language, step, figures).reduce(
    (text, { start: from, end }) => text.slice(0, from) + '_'.repeat(end - from) + text.slice(end),
    sentence,
  );
}

const EN = 'Ferries carried 41,200 people, one in five of us.';
const ZH = '上半年轮渡运送旅客41200人次，占全市人口两成。';

describe('notes by heart', () => {
  it('lose every second word', () => {
    expect(shown(EN, 'en', 'half')).toBe('Ferries _______ 41,200 ______, one __ five __ us.');
    const zh = shown(ZH, 'zh', 'half');
    const hidden = zh.match(/_/g)!.length;
    expect(hidden).toBeGreaterThan(ZH.length * 0.25);
    expect(hidden).toBeLessThan(ZH.length * 0.7);
  });

  it('keep the first words of a sentence, no further than its first comma', () => {
    expect(shown(EN, 'en', 'openings')).toBe(`Ferries carried 41,200${'_'.repeat(EN.length - 22)}`);
    expect(shown('Then, in spring, they sailed.', 'en', 'openings')).toBe('Then_________________________');
    expect(shown(ZH, 'zh', 'openings')).toBe(`上半年轮渡运${'_'.repeat(ZH.length - 6)}`);
  });

  it('keep the figures alone', () => {
    expect(shown(EN, 'en', 'figures', '41,200')).toBe(`${'_'.repeat(16)}41,200${'_'.repeat(EN.length - 22)}`);
  });

  it('keep everything, or nothing', () => {
    expect(shown(EN, 'en', 'all')).toBe(EN);
    expect(shown(ZH, 'zh', 'nothing')).toBe('_'.repeat(ZH.length));
  });

  it('are hidden in order, inside the sentence, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...STEPS),
        fc.constantFrom('zh' as const, 'en' as const),
        (text, step, language) => {
          let at = 0;
          for (const { start, end } of hiddenIn(text, language, step, [{ start: 2, end: 4 }])) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            at = end;
          }
        },
      ),
    );
  });
});
