import { readText as readPlainText } from '../text/read-text.ts';
import { type Draft, type Run, readText } from './draft.ts';

/** Lines between single breaks: fewer are an address or a verse, and stay lines. */
const FEWEST_LINES = 4;

/**
 * Lines between single line breaks that were cut at a width, as mails are, become paragraphs again, by the rules of plain text.
 * @param drafts in order; gives others, with all their runs
 */
export function joinLines(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (let from = 0; from < drafts.length; ) {
    let to = from + 1;
    while (to < drafts.length && isLine(drafts[from]) && drafts[to].isAfterBreak && isLine(drafts[to])) to++;
    const lines = drafts.slice(from, to);
    for (const draft of lines.length < FEWEST_LINES ? lines : paragraphsOf(lines)) joined.push(draft);
    from = to;
  }
  return joined;
}

function isLine({ shape, runs }: Draft): boolean {
  return shape.kind === 'paragraph' && readText(runs).trim() !== '';
}

function paragraphsOf(lines: readonly Draft[]): Draft[] {
  const texts = lines.map(({ runs }) => readText(runs).replace(/[\r\n\f]+/g, ' '));
  let at = 0;
  const starts = texts.map((text) => {
    at += text.length + 1;
    return at - text.length - 1;
  });
  const { blocks } = readPlainText('', '', texts.join('\n'));
  const paragraphs: Draft[] = [];
  let next = 0;
  for (const [i, line] of lines.entries()) {
    while (next < blocks.length && blocks[next].end <= starts[i]) next++;
    const goesOn = next < blocks.length && blocks[next].start < starts[i];
    const last = paragraphs.at(-1);
    if (goesOn && last) last.runs = [...last.runs, lineEnd(), ...line.runs];
    else paragraphs.push({ ...line });
  }
  return paragraphs;
}

function lineEnd(): Run {
  return { text: '\n', use: 'read', reason: '', isApart: false };
}

/** Of all letters, how many may be set apart or quoted; more are how this page looks, and say nothing. */
const MOST = 0.5;

/** Takes away what most of the page has: bold throughout is no heading, a page that is all quotation is indented. */
export function withoutUniform(drafts: readonly Draft[]): Draft[] {
  const [all, apart, quoted] = [
    lettersOf(drafts, () => true),
    lettersOf(drafts, (_, { isApart }) => isApart),
    lettersOf(drafts, ({ shape }) => shape.kind === 'quote'),
  ];
  return drafts.map((draft) => ({
    ...draft,
    shape: draft.shape.kind === 'quote' && quoted > all * MOST ? { kind: 'paragraph' } : draft.shape,
    runs: apart > all * MOST ? draft.runs.map((run) => ({ ...run, isApart: false })) : draft.runs,
  }));
}

function lettersOf(drafts: readonly Draft[], counts: (draft: Draft, run: Run) => boolean): number {
  let letters = 0;
  for (const draft of drafts)
    for (const run of draft.runs) if (run.use === 'read' && counts(draft, run)) letters += run.text.length;
  return letters;
}
