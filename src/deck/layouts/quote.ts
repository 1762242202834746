import { joinPhrase } from '../../text/reading.ts';
import { QUOTE_STEPS_PX, SCALE } from '../../theme/type-scale.ts';
import { phraseLines } from '../fit.ts';
import { LEGEND_ROWS } from '../legend-rows.ts';
import type { Material } from '../material.ts';
import type { Piece } from '../pieces.ts';
import type { ApartLayout } from './apart-layout.ts';

/** Longest quotation that is read at a glance, in Han or words. */
const LIMIT = { zh: 90, en: 45 } as const;
/** What the rule at its left and the air at its right take of the width, and the words' leading, as the style sheet has them. */
const SHARE = 0.86;
const INSET_PX = 96;
const LEADING = 1.5;
const ATTRIBUTION_PX = 72;
/** Large words need air over and under them. */
const MOST_SHARE = 0.85;

const ATTRIBUTION = LEGEND_ROWS.find(({ id }) => id === 'attribution')!.pattern;

/** Somebody's words, large, with their name. One that is long, or has no sign of being somebody's words, is text. */
export const quote: ApartLayout = {
  name: 'quote',
  shows: (piece, pieces, material) =>
    piece.block.kind === 'quote' &&
    isShort(piece, material) &&
    (isAlone(piece, pieces, material) || isAttributed(piece, pieces) || isSpeech(piece)),
  takes: () => false,
  compose: ({ material, block, attribution }, room) => {
    const { reading } = block;
    const tail = tailOf(reading.text);
    const end = tail ? tail.end : reading.text.length;
    const name = tail && joinPhrase(reading, [[tail.name, reading.text.length]]);
    const words = joinPhrase(reading, [withoutMarks(reading.text, end)])!;
    const width = room.widthPx * SHARE - INSET_PX;
    const height = room.heightPx * MOST_SHARE - ATTRIBUTION_PX;
    const fits = (px: number) => phraseLines(words, px, width, material.figures.figures) * px * LEADING <= height;
    const textPx = QUOTE_STEPS_PX.find(fits) ?? SCALE.pointPx;
    return [{ body: { layout: 'quote', words, attribution: attribution ?? name, textPx }, from: null }];
  },
};

/** A name is no longer than this. */
const LONGEST_NAME = 42;

/** A quotation may bring its attribution in its own last line: 这一条就值了。——张三. Where the words end and the name begins, or null. */
function tailOf(text: string): { end: number; name: number } | null {
  let dash = text.length - 1;
  while (dash > 0 && !/[—―–-]/.test(text[dash])) dash--;
  let end = dash;
  while (end > 0 && /[\s—―–-]/.test(text[end - 1])) end--;
  let name = dash + 1;
  while (name < text.length && /\s/.test(text[name])) name++;
  const isName = name < text.length && text.length - name < LONGEST_NAME && !/[，。；,;]/.test(text[name]);
  return isName && /[。！？.!?…”"’]/.test(text[end - 1] ?? '') ? { end, name } : null;
}

function isShort({ block }: Piece, { outline: { language } }: Material): boolean {
  const { text } = block.reading;
  return (language === 'zh' ? text.length : text.split(/\s+/).length) <= LIMIT[language];
}

/** Nothing else is said in its section, and no figure in it is worth a callout. */
function isAlone(piece: Piece, pieces: readonly Piece[], material: Material): boolean {
  if (material.figuresIn(piece.sentences).some((index) => material.figures.figures[index].isKey)) return false;
  return pieces.every(
    ({ block, sentences }) =>
      block === piece.block ||
      sentences.every(({ role }) => role === 'heading' || role === 'salutation') ||
      isName(block.reading.text),
  );
}

function isAttributed(piece: Piece, pieces: readonly Piece[]): boolean {
  const next = pieces[pieces.indexOf(piece) + 1];
  return tailOf(piece.block.reading.text) !== null || (next !== undefined && isName(next.block.reading.text));
}

function isName(text: string): boolean {
  return ATTRIBUTION.test(text);
}

/** Quotation marks around the whole of it. */
function isSpeech({ block }: Piece): boolean {
  return /^[“"「『][^“”"]+[”"」』]$/u.test(block.reading.text);
}

/** The mark drawn beside the words stands for those that the report has around them. */
function withoutMarks(text: string, end: number): [number, number] {
  return /^[“"「『][^“”"]+[”"」』]$/u.test(text.slice(0, end)) ? [1, end - 1] : [0, end];
}
