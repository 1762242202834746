import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromJson, toCsv, toJson, toMarkdown } from '../../../src/runtime/practise/exchange.ts';
import { readRun } from '../../../src/runtime/practise/read-run.ts';
import type { Run } from '../../../src/runtime/practise/run.ts';
import { practiseWords } from '../../../src/runtime/practise/words.ts';
import { anyRun } from './made-up-runs.ts';

const RUN: Run = {
  id: '1790000000000-abcd',
  deck: 'Ferries',
  language: 'en',
  startedAt: Date.UTC(2026, 10, 27, 18, 5),
  endedAt: Date.UTC(2026, 10, 27, 18, 9),
  at: 1,
  sections: ['Boats | quays'],
  slides: [
    { title: '=1+1, "quoted"', section: null, spoken: 12, usualMs: 4_000, plannedMs: 5_000, spentMs: 5_500 },
    { title: 'Boats', section: 0, spoken: 150, usualMs: 60_000, plannedMs: 60_000, spentMs: 90_000 },
  ],
};

describe('runs as JSON', () => {
  it('come back as they went, and go out again the same, byte for byte', () => {
    fc.assert(
      fc.property(fc.array(anyRun, { maxLength: 5 }), (runs) => {
        const text = toJson(runs);
        const back = fromJson(text)!;
        expect(back).toHaveLength(runs.length);
        expect(back).toEqual(expect.arrayContaining(runs));
        expect(toJson(back)).toBe(text);
      }),
    );
  });

  it('are refused where the file is something else, and read around what is damaged', () => {
    expect(fromJson('')).toBeNull();
    expect(fromJson('[]')).toBeNull();
    expect(fromJson('null')).toBeNull();
    expect(fromJson('{"runs":[]}')).toBeNull();
    const damaged = { ...RUN, slides: [{ ...RUN.slides[0], spentMs: -1 }] };
    expect(fromJson(JSON.stringify({ format: 'lectern-runs', runs: [damaged, RUN, 7] }))).toEqual([RUN]);
  });

  it('never bring in anything that is no run', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readRun(value);
        expect(read === null || readRun(read) !== null).toBe(true);
      }),
    );
    expect(readRun({ ...RUN, at: 2 })).toBeNull();
    expect(readRun({ ...RUN, slides: [] })).toBeNull();
    expect(readRun({ ...RUN, more: 1 })).toEqual(RUN);
  });
});

describe('runs for others', () => {
  it('as CSV have a line a slide, quoted, and no formula', () => {
    expect(toCsv([RUN], practiseWords('en'))).toBe(
      '\uFEFFstarted,slide,title,part,planned seconds,actual seconds,spoken\r\n' +
        '2026-11-27T18:05:00.000Z,1,"\'=1+1, ""quoted""",,5,5.5,12\r\n' +
        '2026-11-27T18:05:00.000Z,2,Boats,Boats | quays,60,90,150\r\n',
    );
  });

  it('as Markdown have a table of parts', () => {
    expect(toMarkdown([RUN], practiseWords('en'))).toBe(`## 2026-11-27 18:05 UTC · Ferries

Talk: 1:35 / 1:05 · 102 words a minute

| Part | Plan | Actual |
| --- | ---: | ---: |
| Cover, agenda, closing | 0:05 | 0:05 |
| Boats \\| quays | 1:00 | 1:30 (over) |
`);
  });
});
