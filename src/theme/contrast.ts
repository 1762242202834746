import type { Colour } from './colour.ts';
import { contrastOf, readColour } from './colour.ts';
import type { Tokens } from './tokens.ts';
import { MIXED, resolved } from './tokens.ts';

/** WCAG 2.2, 1.4.3 and 1.4.6: text; 1.4.11: what is drawn and must be told apart. */
const LEAST = { AA: { text: 4.5, graphic: 3 }, AAA: { text: 7, graphic: 3 } } as const;

/** Something on a slide: its token, the grounds that it stands on, and whether it is read or only seen. */
interface Pair {
  kind: 'text' | 'graphic';
  on: string[];
  tokens: string[];
}

/** Every pair of colours that the style sheet sets one on the other. Hairlines are left out: nothing is lost with them. */
const PAIRS: Pair[] = [
  { kind: 'text', tokens: ['ink', 'quiet', 'accent', 'figure'], on: ['ground', 'card'] },
  { kind: 'text', tokens: MIXED, on: ['card'] },
  { kind: 'text', tokens: ['title-ink', 'where-ink'], on: ['header'] },
  { kind: 'text', tokens: ['on-plate', 'on-plate-quiet'], on: ['plate'] },
  { kind: 'text', tokens: ['on-imprint', 'on-imprint-quiet'], on: ['imprint'] },
  { kind: 'graphic', tokens: ['accent', 'second'], on: ['ground', 'card'] },
  { kind: 'graphic', tokens: ['figure', 'accent', 'second'], on: ['track'] },
  ...[1, 2, 3, 4, 5, 6].map((n): Pair => ({ kind: 'graphic', tokens: [`series-${n}`], on: ['ground', 'card'] })),
];

/** Two tokens that can't be told apart well enough. */
export interface WeakPair {
  token: string;
  on: string;
  ratio: number;
  least: number;
}

/** The pairs of a theme's colours that are too near to each other; those whose colours can't be read here are left out. */
export function weakPairs(tokens: Tokens, level: keyof typeof LEAST): WeakPair[] {
  return PAIRS.flatMap(({ kind, tokens: names, on }) =>
    names.flatMap((token) => on.map((ground) => ({ token, on: ground, least: LEAST[level][kind] }))),
  ).flatMap((pair) => {
    const [front, back] = [colourOf(pair.token, tokens), colourOf(pair.on, tokens)];
    const ratio = front && back ? contrastOf(front, back) : Number.POSITIVE_INFINITY;
    return ratio < pair.least ? [{ ...pair, ratio }] : [];
  });
}

/** A token's colour, null where it is none that can be computed. */
export function colourOf(token: string, tokens: Tokens): Colour | null {
  return readColour(resolved(token, tokens));
}
