import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectReport } from '../src/inspect.ts';
import type { Aspect, Callout, FigureText, Slide } from '../src/model/deck.ts';
import { makeDeck, understand } from '../src/pipeline.ts';
import { calloutsOf } from '../src/text/callouts.ts';
import { phrasesIn } from '../src/text/phrase.ts';

/** Golden cases: every folder here with an input.*, and the samples. What is missing in expected/ is written for you to look at and commit; never with CI=true. */
const cases = [
  ...readdirSync('tests/cases').map((name) => ({ name, file: inputIn(join('tests/cases', name)) })),
  ...readdirSync('slides')
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .map((file) => ({ name: `sample-${file.replace(/\.\w+$/, '')}`, file: join('slides', file) })),
].filter(({ file }) => file !== null);

function inputIn(folder: string): string | null {
  const file = readdirSync(folder).find((name) => name.startsWith('input.'));
  return file ? join(folder, file) : null;
}

describe.each(cases)('$name', async ({ name, file }) => {
  const understood = await understand(new Uint8Array(readFileSync(file!)), file!.split('/').at(-1)!);
  const deckIn = (aspect: Aspect) => makeDeck(understood.value!, { aspect }).value;

  it('is understood as before', () => {
    const report = inspectReport(understood.value!, deckIn('16:9'), understood.messages);
    matches(name, 'inspect.json', `${JSON.stringify(report, null, 1)}\n`);
  });
  it('becomes the slides it became before', () => {
    matches(name, 'slides.txt', slidesAsText(deckIn('16:9').slides));
    expect(deckIn('4:3').slides.length).toBeGreaterThan(0);
  });
});

function matches(name: string, part: string, actual: string): void {
  const path = join('tests/cases', name, 'expected', part);
  if (!existsSync(path) && process.env.CI !== 'true') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

/** What a reader of the slides sees, one line a phrase, without numbers that move when a neighbour changes. */
function slidesAsText(slides: readonly Slide[]): string {
  return slides
    .map((slide) => {
      const figures = calloutsOf(slide).map(calloutAsText);
      // A chart's labels are the cells of its table.
      const {
        title,
        where,
        notes,
        callouts: _,
        table: __,
        names: ___,
        series: ____,
        ...body
      } = {
        ...{ callouts: [], table: null, names: [], series: [] },
        ...slide,
      };
      const lines = phrasesIn({
        ...body,
        items: 'items' in slide ? slide.items.map((item) => ({ ...item, callout: null })) : [],
      });
      const part = slide.part ? ` (${slide.part.index}/${slide.part.count})` : '';
      const spoken = notes.reduce((sum, { start, end }) => sum + end - start, 0);
      return [
        `${slide.id} ${slide.layout}: ${title?.text ?? ''}${part} — ${slide.seconds} s, ${spoken} characters of notes`,
        ...lines.map(({ text }) => `  ${text}`),
        ...figures,
      ].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

/** `[12天 > 3天] 办件时限`, `[4.2亿元 ^ 7.1% 同比] 技改投资` */
function calloutAsText(callout: Callout): string {
  const { from, growth, baseline, label } = callout;
  const whole = ({ prefix, number, unit }: FigureText) => [prefix, number, unit].filter(Boolean).join(' ');
  const value = [from && `${whole(from)} >`, whole(callout), growth && `^ ${whole(growth)}`, baseline?.text];
  return `  [${value.filter(Boolean).join(' ')}] ${label?.text ?? ''}`;
}
