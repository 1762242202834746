import type { DeckFile, Dialect } from '../dialect.ts';
import type { LeftOut } from '../not-carried.ts';
import { cutAt, separatorsOf } from './reveal-cuts.ts';
import { LINE_STEPS, readMarks } from './reveal-marks.ts';

/** Any one of these is a sign that nothing but reveal.js or reveal-md knows. */
const OWN_KEYS = ['separator', 'verticalSeparator', 'notesSeparator', 'revealOptions', 'highlightTheme'];
const OWN_COMMENT = /<!--\s*\.(?:slide|element):/;
/** The themes that come with it. */
const THEMES = /^(?:black|white|league|beige|night|serif|simple|solarized|moon|dracula|sky|blood)$/;
/** Of these a file has two at least: a report may have any one of them. */
const SIGNS: readonly ((file: DeckFile) => boolean)[] = [
  ({ bare }) => /^---[ \t]*$/m.test(bare) && /^----[ \t]*$/m.test(bare),
  ({ bare }) => /^notes?:[^\n]*(?:\n(?!----?[ \t]*$)[^\n]*){0,12}\n----?[ \t]*$/im.test(bare),
  ({ head }) => head.has('mermaid') || THEMES.test(String(head.get('theme')?.value ?? '')),
  ({ fences }) => fences.some(({ info }) => LINE_STEPS.test(info)),
  ({ bare }) => /<aside\s+class=["']notes["']/.test(bare),
  ({ masked }) => /\sclass=["'][^"']*\bfragment\b/.test(masked),
];

/**
 * Decks for reveal.js and reveal-md, and Lectern's own, which say `deck: true`: slides between lines of `---`, those that stand under one another between lines of `----`, notes after
 * `Note:`, attributes in comments.
 */
export const reveal: Dialect = {
  id: 'reveal',
  suits: (file) =>
    OWN_KEYS.some((key) => file.head.has(key)) ||
    OWN_COMMENT.test(file.masked) ||
    SIGNS.filter((isThere) => isThere(file)).length > 1,
  cut: (file) => {
    const marks = separatorsOf((key) => file.head.get(key));
    const leftOut: LeftOut[] = [...marks.leftOut];
    const theme = file.head.get('theme') ?? file.head.get('highlightTheme');
    if (theme) leftOut.push({ kind: 'theme', at: theme.start });
    const all = cutAt(file, marks, { start: file.from, end: file.text.length });
    const slides = all.filter(({ start, end }) => file.text.slice(start, end).trim() !== '');
    return { slides: slides.flatMap((slide) => readMarks(slide, file, leftOut)), leftOut };
  },
};
