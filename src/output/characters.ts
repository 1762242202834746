import { script } from 'virtual:lectern-runtime';
import type { Deck } from '../model/deck.ts';
import type { Characters } from '../model/theme.ts';
import { phrasesIn } from '../text/phrase.ts';
import { words } from './words.ts';

/** Digits, Latin letters and signs, which any deck may show. */
const LATIN = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/** What the speaker view and the help say in Chinese, so that they can be read on a machine without Chinese fonts. */
function inRuntime(): string {
  const signs = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2013-\u2026\u2190-\u2193\u2212]/gu;
  return unique((script.match(signs) ?? []).join(''));
}

/** The characters that each weight of the typeface must have: all that slides show; the notes in the regular one too. */
export function charactersOf(deck: Deck): Characters {
  const shown = phrasesIn(deck.slides).map(({ text }) => text);
  const figures = deck.figures.map(({ text, measures }) => text + (measures?.text ?? ''));
  const numbers = deck.slides.flatMap((slide) =>
    'items' in slide ? slide.items.map(({ number }) => number ?? '') : [],
  );
  const names = [deck.source, deck.title?.text ?? '', ...deck.sections.map(({ title }) => title?.text ?? '')];
  const formulas = deck.notation.formulas.map(({ mathml }) =>
    mathml.replace(/<m(?:sqrt|root)>/g, '√').replace(/<[^>]*>/g, ''),
  );
  const bold = unique(LATIN + furnitureOf(deck) + [...shown, ...formulas, ...figures, ...numbers, ...names].join(''));
  const notes = deck.slides.flatMap((slide) => slide.notes.flatMap(({ runs }) => runs.map(({ text }) => text)));
  return { bold, regular: unique(bold + inRuntime() + notes.join('')) };
}

/** The furniture words of the deck's language, those with numbers in them as they are made of the same characters for any number. */
function furnitureOf(deck: Deck): string {
  const { minutes, counts, blanks, part, ...fixed } = words[deck.language];
  return `${JSON.stringify(fixed)}${minutes(60)}${counts(2, 2)}${blanks(2)}${part(1, 2)}·…`;
}

function unique(text: string): string {
  return [...new Set(text)]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}
