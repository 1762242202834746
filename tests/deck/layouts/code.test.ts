import { describe, expect, it } from 'vitest';
import { deckOf, layoutsIn, notesOf, slidesOf } from '../apart-report.ts';

const HEADING = { heading: '接口说明' };
const codeOf = (code: string, language?: string) => slidesOf(deckOf([HEADING, { code, language }]), 'code');
const linesOf = (slides: ReturnType<typeof codeOf>) => slides.flatMap(({ lines }) => lines.map(({ text }) => text));
const functionOf = (i: number) => `def station_${i}(name):\n    state = read(name)\n\n    return state\n`;

describe('code', () => {
  it('keeps its lines and their indentation', () => {
    expect(linesOf(codeOf('if ready:\n    start()\n\n\tstop()'))).toEqual(['if ready:', '    start()', '', '\tstop()']);
  });
  it('loses what indents all of its lines, and blank lines at both ends', () => {
    expect(linesOf(codeOf('\n    if ready:\n        start()\n\n'))).toEqual(['if ready:', '    start()']);
  });
  it('says its language in the words of the report', () => {
    expect(codeOf('x = 1', 'python')[0].language?.text).toBe('python');
    expect(codeOf('x = 1')[0].language).toBe(null);
  });
  it('is set at 24 px where it fits, never under 20', () => {
    expect(codeOf('x = 1')[0].textPx).toBe(24);
    expect(codeOf(`call(${'argument, '.repeat(20)})\n`.repeat(9))[0].textPx).toBeGreaterThanOrEqual(20);
  });
  it('that is long is cut where a part of it ends, and each slide speaks its own lines', () => {
    const code = Array.from({ length: 7 }, (_, i) => functionOf(i)).join('\n');
    const slides = codeOf(code);
    expect(slides.length).toBeGreaterThan(1);
    expect(linesOf(slides).filter(Boolean)).toEqual(code.split('\n').filter(Boolean));
    for (const { lines } of slides) expect(lines[0].text).toMatch(/^def/);
    for (const slide of slides) for (const { text } of slide.lines) expect(notesOf(slide)).toContain(text);
    expect(slides.map(({ seconds }) => seconds).every((seconds) => seconds > 5 && seconds < 40)).toBe(true);
  });
  it('of a whole file shows its beginning and says so', () => {
    const code = Array.from({ length: 60 }, (_, i) => functionOf(i)).join('\n');
    const deck = deckOf([HEADING, { code }]);
    const [slide, ...others] = slidesOf(deck, 'code');
    expect(others).toEqual([]);
    expect(slide.isCut).toBe(true);
    expect(notesOf(slide)).toContain('station_59');
    expect(deck.messages.map(({ code: id }) => id)).toContain('N_CUT');
  });
  it('without line breaks goes on over several slides', () => {
    const code = `[${'{"station":416},'.repeat(120)}]`;
    expect(linesOf(codeOf(code)).join('')).toBe(code);
  });
  it('has what leads to it above it', () => {
    const deck = deckOf([HEADING, { text: '接口返回站点状态。' }, { code: '{ "station": 416 }' }]);
    expect(layoutsIn(deck)).toEqual(['code']);
    expect(slidesOf(deck, 'code')[0].points.map(({ text }) => text)).toEqual(['接口返回站点状态']);
  });
});
