import { describe, expect, it } from 'vitest';
import { fromJson, toCsv, toJson, toMarkdown } from '../../../src/runtime/practise/exchange.ts';
import { readRun } from '../../../src/runtime/practise/read-run.ts';
import type { Run } from '../../../src/runtime/practise/run.ts';
import type { Memory } from '../../../src/runtime/practise/schedule.ts';
import { practiseWords } from '../../../src/runtime/practise/words.ts';
import fc from '../../property.ts';
import { anyRun } from './made-up-runs.ts';

const RUN: Run = {
  id: '1790000000000-abcd',
  deck: 'Ferries',
  sketch: '',
  isRecorded: false,
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

const anyMemory: fc.Arbitrary<Memory> = fc.record({
  due: fc.nat(2_000_000_000_000),
  last_review: fc.nat(2_000_000_000_000),
  stability: fc.double({ min: 0, max: 100, noNaN: true }),
  difficulty: fc.double({ min: 0, max: 10, noNaN: true }),
  scheduled_days: fc.nat(7),
  learning_steps: fc.nat(3),
  reps: fc.nat(50),
  lapses: fc.nat(50),
  state: fc.nat(3),
});
const anyDrill = fc.dictionary(
  fc.string({ minLength: 1 }).filter((id) => id !== '__proto__'),
  anyMemory,
  { maxKeys: 6 },
);
/** Recordings, some of them of runs that are not there. */
const recordingsOf = (runs: readonly Run[]) =>
  fc.uniqueArray(
    fc.record({
      run: fc.constantFrom('of no run', ...runs.map(({ id }) => id)),
      slide: fc.nat(40),
      take: fc.nat(99),
      type: fc.constantFrom('audio/webm;codecs=opus', 'audio/mp4'),
      audio: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('base64')),
    }),
    { maxLength: 6, selector: ({ run, take }) => `${run} ${take}` },
  );

describe('runs as JSON', () => {
  it('come back as they went, with drill and recordings, and go out again the same, byte for byte', () => {
    const anything = fc
      .tuple(fc.uniqueArray(anyRun, { maxLength: 5, selector: ({ id }) => id }), anyDrill)
      .chain(([runs, drill]) => recordingsOf(runs).map((recordings) => ({ runs, drill, recordings })));
    fc.assert(
      fc.property(anything, (kept) => {
        const back = fromJson(toJson(kept))!;
        const heard = kept.recordings.filter(({ run }) => kept.runs.some(({ id }) => id === run));
        expect(back.runs).toHaveLength(kept.runs.length);
        expect(back.runs).toEqual(expect.arrayContaining(kept.runs));
        expect(back.drill).toEqual(kept.drill);
        expect(back.recordings).toHaveLength(heard.length);
        expect(back.recordings).toEqual(expect.arrayContaining(heard));
        expect(toJson(fromJson(toJson(back))!)).toBe(toJson(back));
      }),
    );
  });

  it('of the first version, which had nothing else, are read', () => {
    const { sketch: _, isRecorded: __, ...old } = RUN;
    const text = JSON.stringify({ format: 'lectern-runs', version: 1, runs: [old] });
    expect(fromJson(text)).toEqual({ runs: [RUN], drill: {}, recordings: [] });
  });

  it('are refused where the file is something else, and read around what is damaged', () => {
    expect(fromJson('')).toBeNull();
    expect(fromJson('[]')).toBeNull();
    expect(fromJson('null')).toBeNull();
    expect(fromJson('{"runs":[]}')).toBeNull();
    const damaged = { ...RUN, slides: [{ ...RUN.slides[0], spentMs: -1 }] };
    const sound = { run: RUN.id, slide: 0, take: 0, type: 'audio/webm', audio: 'AAA=' };
    const file = {
      format: 'lectern-runs',
      runs: [damaged, RUN, 7],
      drill: { card: { due: 1 }, other: null },
      recordings: [null, { ...sound, audio: 'A' }, { ...sound, type: 'text/html' }, { ...sound, take: -1 }, sound],
    };
    expect(fromJson(JSON.stringify(file))).toEqual({ runs: [RUN], drill: {}, recordings: [sound] });
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
