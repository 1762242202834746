import type { Phrase } from '../../model/outline.ts';
import type { Block, Reading, Source } from '../../model/source.ts';
import { slicePhrase } from '../../text/phrase.ts';
import { linePhrase } from '../../text/reading.ts';
import { codeLinesOf, codeWidthInEm } from '../../text/width.ts';
import { CODE_STEPS_PX, SCALE } from '../../theme/type-scale.ts';
import type { Room } from '../fit.ts';
import type { Material, SlideBody } from '../material.ts';
import type { Ranges } from '../pages.ts';
import { evenPages } from '../pages.ts';
import type { ApartContent, ApartLayout, Page } from './apart-layout.ts';
import { isThin } from './apart-layout.ts';
import { leadHeight, legendHeight, legendIn } from './legend-room.ts';

type Code = Extract<Block, { kind: 'code' }>;
type Body = Extract<SlideBody, { layout: 'code' }>;

/** A listing on more slides than this is a file: its beginning is shown, the rest is in the notes. */
const MOST_PAGES = 4;
/** The name of the language stands above the lines. */
const LANGUAGE_PX = 32;
const MORE_PX = 40;

/** Code as it stands, in one typeface, cut where a person would: at blank lines and where a block ends. */
export const code: ApartLayout = {
  name: 'code',
  shows: ({ block }) => block.kind === 'code',
  takes: (text) => isThin(text),
  compose: (content, room) => {
    const full = listingOf(content, room);
    if (full.body.points.length === 0) return pagesOf(full, content.material);
    const silent = listingOf({ ...content, text: null }, room);
    // A line about the code that makes a slide more is left to the notes.
    return pagesOf(full.ranges.length === silent.ranges.length && full.holdsLead ? full : silent, content.material);
  },
};

/** A listing ready to be set: which of its lines stand on which slide. */
interface Listing {
  body: Omit<Body, 'lines' | 'isCut'>;
  lines: Phrase[];
  ranges: Ranges;
  /** Whether what is said about it leaves room for a line. */
  holdsLead: boolean;
  /** As many lines as stand on the first slide with the remark that there are more. */
  first: Phrase[];
}

function listingOf({ material, block, legend: given, text }: ApartContent, room: Room): Listing {
  const language = languageIn(material.outline.source, block as Code);
  const points = text?.points.slice(0, 1) ?? [];
  const { figures } = material.figures;
  const legend = legendIn(given, room.widthPx, figures);
  const leadPx = leadHeight(points, room, figures);
  const around = 2 * SCALE.codePaddingPx + (language ? LANGUAGE_PX : 0);
  const panel = {
    widthPx: room.widthPx - 2 * SCALE.codeSidePx,
    heightPx: room.heightPx - legendHeight(legend, room.widthPx, figures) - around,
    leadPx,
  };
  const lines = linesIn(block.reading, material.isCutShort).flatMap((line) => piecesOf(line, panel));
  const textPx = sizeOf(lines, panel);
  const ranges = rangesOf(lines, textPx, panel);
  const [first] = rangesOf(lines, textPx, { ...panel, leadPx: leadPx + MORE_PX });
  return {
    body: { layout: 'code', points, legend, language, textPx },
    lines,
    ranges,
    holdsLead: leadPx + heightsOf(lines.slice(0, 1), textPx, panel)[0] <= panel.heightPx,
    first: lines.slice(...first),
  };
}

function pagesOf({ body, lines, ranges, first }: Listing, { isCutShort }: Material): Page[] {
  if (isCutShort && ranges.length > MOST_PAGES)
    return [{ body: { ...body, lines: withoutBlank(first), isCut: true }, from: null }];
  return ranges.map((range, i) => {
    const own = withoutBlank(lines.slice(...range));
    const points = i === 0 ? body.points : [];
    return { body: { ...body, points, lines: own, isCut: false }, from: startOf(lines.slice(...range)) };
  });
}

/** Room for the lines of a listing on one slide; `leadPx` of it is taken on the first. */
interface Panel {
  widthPx: number;
  heightPx: number;
  leadPx: number;
}

/** Among other things a listing may have less, and its lines are whole all the same. */
const LEAST_HEIGHT_PX = 360;

/** A line that fills more than half a slide (data without line breaks) is cut, so that it can go on on the next. */
function piecesOf(line: Phrase, panel: Panel): Phrase[] {
  const { widthPx } = panel;
  const heightPx = Math.max(panel.heightPx, LEAST_HEIGHT_PX);
  const [largest] = CODE_STEPS_PX;
  const mostEm = (heightPx * (widthPx - 2 * largest)) / 2 / largest / largest / SCALE.codeLeading;
  if (codeWidthInEm(line.text) <= mostEm) return [line];
  const length = Math.floor(mostEm / (codeWidthInEm(line.text) / line.text.length));
  const pieces: Phrase[] = [];
  for (let from = 0; from < line.text.length; ) {
    const to = from + length - (/[\uD800-\uDBFF]/.test(line.text[from + length - 1] ?? '') ? 1 : 0);
    pieces.push(slicePhrase(line, from, Math.min(to, line.text.length)));
    from = to;
  }
  return pieces;
}

/** Its lines without blank ones at both ends; those of a report without what indents all of them, for on a written slide a listing may go on in the middle. */
function linesIn(reading: Reading, isFlush: boolean): Phrase[] {
  const lines: [number, number][] = [];
  for (let from = 0; from <= reading.text.length; ) {
    const end = /\r\n?|\n/.exec(reading.text.slice(from));
    const to = end ? from + end.index : reading.text.length;
    lines.push([from, to]);
    from = end ? to + end[0].length : reading.text.length + 1;
  }
  const said = lines.filter(([from, to]) => reading.text.slice(from, to).trim() !== '');
  const indent = !isFlush
    ? 0
    : Math.min(...said.map(([from, to]) => /^[ \t]*/.exec(reading.text.slice(from, to))![0].length));
  return withoutBlank(
    lines.map(([from, to]) =>
      linePhrase(reading, Math.min(from + indent, to), from + reading.text.slice(from, to).trimEnd().length),
    ),
  );
}

function withoutBlank(lines: Phrase[]): Phrase[] {
  const first = lines.findIndex(({ text }) => text.trim() !== '');
  const last = lines.findLastIndex(({ text }) => text.trim() !== '');
  return lines.slice(Math.max(0, first), last + 1);
}

/** Height of a listing with its panel, without what stands over and under it. */
export function listingHeight(
  { lines, language, textPx }: Pick<Body, 'lines' | 'language' | 'textPx'>,
  widthPx: number,
): number {
  const panel = { widthPx: widthPx - 2 * SCALE.codeSidePx, heightPx: 0, leadPx: 0 };
  const all = heightsOf(lines, textPx, panel).reduce((sum, px) => sum + px, 0);
  return all + 2 * SCALE.codePaddingPx + (language ? LANGUAGE_PX : 0);
}

/** The language as it is written over the code, or null where it is not. */
function languageIn({ text }: Source, { start, reading, language }: Code): Phrase | null {
  const before = text.slice(start, reading.offsets[0]);
  const at = language ? before.indexOf(language) : -1;
  if (!language || at < 0) return null;
  const [name] = /^[^\s{,]+/.exec(language) ?? [''];
  return name ? { text: name, parts: [{ start: start + at, end: start + at + name.length }] } : null;
}

/** The size that makes the fewest slides; among those the largest at which no line wraps, or the largest. */
function sizeOf(lines: readonly Phrase[], panel: Panel): number {
  const isCalm = (px: number) => lines.every(({ text }) => codeWidthInEm(text) * px <= panel.widthPx);
  const counts = CODE_STEPS_PX.map((px) => rangesOf(lines, px, panel).length);
  const best = CODE_STEPS_PX.filter((_, i) => counts[i] === Math.min(...counts));
  return best.find(isCalm) ?? best[0];
}

/** Heights of lines, in whole px as the style sheet has them. */
function heightsOf(lines: readonly Phrase[], textPx: number, { widthPx }: Panel): number[] {
  const linePx = Math.round(textPx * SCALE.codeLeading);
  return lines.map(({ text }) => codeLinesOf(text, textPx, widthPx) * linePx);
}

/** Pages begin with a new part of the outermost level, at the cost of one more; else with any new paragraph. */
function rangesOf(lines: readonly Phrase[], textPx: number, panel: Panel): Ranges {
  const heights = heightsOf(lines, textPx, panel);
  const at = (mayBreak: (index: number) => boolean) =>
    evenPages(heights, { roomPx: panel.heightPx, takenPx: panel.leadPx, mayBreak });
  const [parts, paragraphs] = [at((index) => beginsPart(lines, index)), at((index) => beginsParagraph(lines, index))];
  return parts.length <= Math.min(paragraphs.length + 1, MOST_PAGES) ? parts : paragraphs;
}

/** A line that is not indented and closes nothing, after one that closes something or is blank. */
function beginsPart(lines: readonly Phrase[], index: number): boolean {
  const [before, after] = [lines[index - 1]?.text ?? '', lines[index]?.text ?? ''];
  const isOutermost = /^\S/.test(after) && !/^[)\]}]|^(?:else|end|fi|done|catch|finally|elif|except)\b/.test(after);
  return isOutermost && /^(?:[)\]}]|end\b|\s|$)/.test(before);
}

function beginsParagraph(lines: readonly Phrase[], index: number): boolean {
  return beginsPart(lines, index) || [lines[index - 1], lines[index]].some((line) => (line?.text ?? '').trim() === '');
}

function startOf(lines: readonly Phrase[]): number | null {
  return lines.find(({ parts }) => parts.length > 0)?.parts[0].start ?? null;
}
