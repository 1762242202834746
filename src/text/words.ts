import { WORDS } from './zh-vocabulary.ts';

/** Shorter text has one line; longer text is read, not seen at a glance, and its lines end anywhere, as lines of Chinese do. */
const SHORTEST_TEXT = 7;
const LONGEST_TEXT = 60;
const LONGEST_WORD = Math.max(...[...WORDS].map((word) => word.length));
/** What is held together with what stands beside it stays this short. */
const LONGEST_HELD = 6;
/** An unknown stretch of so many Han between known words is taken for a word of its own. */
const UNKNOWN = { least: 2, most: 3 };

/** Never alone at the start of a line: 发展|的. */
const AFTER = /^[的地得了着们等率性化型者员量额度区县市镇村局厅馆园线业力]$/;
/** Never at the end of one: 不|高. */
const BEFORE = /^[不未各每第最更再新老和与及或在对为以向从把将让由]$/;
const HAN = /^\p{Script=Han}$/u;

/**
 * The words of a short Chinese text, in which no line should end, as index pairs in order; [] where the text is long or has no Han.
 * @example wordsIn('坚持抓好疫情防控') → [[0, 2], [2, 4], [4, 6], [6, 8]]
 */
export function wordsIn(text: string): readonly [number, number][] {
  const known = kept.get(text);
  if (known) return known;
  const found = text.length < SHORTEST_TEXT || text.length > LONGEST_TEXT ? [] : held(joined(cut(text)));
  // What is fitted is measured again and again.
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, found);
  return found;
}

const MOST_KEPT = 2000;
const kept = new Map<string, readonly [number, number][]>();

interface Piece {
  from: number;
  to: number;
  kind: 'word' | 'before' | 'after' | 'unknown' | 'other';
}

/** Known words, the longest first, and single characters between them. */
function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length; from = pieces[pieces.length - 1].to) {
    const length = lengthOfWord(text, from);
    const one = text[from];
    const kind =
      length > 1
        ? 'word'
        : BEFORE.test(one)
          ? 'before'
          : AFTER.test(one)
            ? 'after'
            : HAN.test(one)
              ? 'unknown'
              : 'other';
    pieces.push({ from, to: from + length, kind });
  }
  return pieces;
}

function lengthOfWord(text: string, from: number): number {
  const longest = Math.min(LONGEST_WORD, text.length - from);
  for (let length = longest; length > 1; length--) if (WORDS.has(text.slice(from, from + length))) return length;
  return 1;
}

/** Unknown characters that stand together as one piece, then what belongs to the word before or after it with that. */
function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const isOne = last && ((last.kind === 'unknown' && piece.kind === 'unknown') || belongs(last, piece));
    const kind = piece.kind === 'after' ? 'word' : piece.kind;
    if (isOne) whole[whole.length - 1] = { from: last.from, to: piece.to, kind };
    else whole.push(piece);
  }
  return whole;
}

function belongs(last: Piece, piece: Piece): boolean {
  if (piece.to - last.from > LONGEST_HELD) return false;
  const length = last.to - last.from;
  if (piece.kind === 'after') return last.kind === 'word' || (last.kind === 'unknown' && length <= UNKNOWN.most);
  return last.kind === 'before' && (piece.kind === 'word' || piece.kind === 'unknown');
}

function held(pieces: readonly Piece[]): [number, number][] {
  return pieces.flatMap(({ from, to, kind }): [number, number][] => {
    const length = to - from;
    const isWord = kind === 'word' || (kind === 'unknown' && length >= UNKNOWN.least && length <= UNKNOWN.most);
    return isWord && length > 1 ? [[from, to]] : [];
  });
}
