import type { MarkKind } from '../../model/mark.ts';
import type { Phrase } from '../../model/outline.ts';
import type { MarkedRun } from '../../text/marks.ts';
import { markedRuns } from '../../text/marks.ts';
import type { DraftPage } from './draft-page.ts';
import { escapeText, escapeWithin } from './escape.ts';

/** What is written around words, the outermost first: in Markdown where it has a way, and the tag that always does. */
const SIGNS: readonly { kind: MarkKind; stars: string | null; tag: string }[] = [
  { kind: 'strong', stars: '**', tag: 'strong' },
  { kind: 'emphasis', stars: '*', tag: 'em' },
  { kind: 'raised', stars: null, tag: 'sup' },
  { kind: 'lowered', stars: null, tag: 'sub' },
];

/**
 * Words of a slide on one line of Markdown, set off as they are on it.
 * @param isInLine something stands before it on its line, so that nothing in it is a heading or a list
 * @example 12 km of Roads, the first in bold → '**12 km** of Roads'
 */
export function phraseMarkdown(
  phrase: Phrase,
  { deck, marks }: Pick<DraftPage, 'deck' | 'marks'>,
  isInLine = false,
): string {
  const text = phrase.text.replace(/\s/g, ' ');
  const addressOf = (href: string) =>
    href.startsWith('#') ? `#/${deck.slides.findIndex(({ id }) => id === href.slice(1))}` : href;
  const links = groupsOf(markedRuns(phrase, marks), (a, b) => a.href === b.href);
  const written = links.map((runs) => {
    const words = setOff(runs, SIGNS, { text, isInLine }, true);
    const [{ href, from, to, kinds }] = runs;
    if (href === null) return words;
    const isSaid = runs.length === 1 && kinds.size === 0;
    return linkMarkdown(words, isSaid ? text.slice(from, to) : null, addressOf(href));
  });
  return written.join('').trim();
}

/** Neighbours that are alike, together. */
function groupsOf(runs: readonly MarkedRun[], isAlike: (a: MarkedRun, b: MarkedRun) => boolean): MarkedRun[][] {
  const groups: MarkedRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && isAlike(last[0], run)) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** The words that runs are cut from. */
interface Line {
  text: string;
  isInLine: boolean;
}

/** @param isFree no signs stand around them */
function setOff(runs: readonly MarkedRun[], [sign, ...inner]: typeof SIGNS, line: Line, isFree: boolean): string {
  const { text } = line;
  if (sign === undefined) return runs.map((run) => wordsOf(run, line)).join('');
  const groups = groupsOf(runs, (a, b) => a.kinds.has(sign.kind) === b.kinds.has(sign.kind));
  return groups
    .map((group, i) => {
      const isMarked = group[0].kinds.has(sign.kind);
      const words = setOff(group, inner, line, isFree && !isMarked);
      if (!isMarked) return words;
      // Stars beside stars would be read as others.
      const neighbours = [groups[i - 1]?.at(-1), groups[i + 1]?.[0]];
      const isAlone = groups.length === 1 || neighbours.every((run) => (run ? run.kinds.size === 0 : isFree));
      const [before, after] = [text[group[0].from - 1], text[group.at(-1)!.to]];
      const hasStars = sign.stars !== null && isAlone && isFlanked(before, words, after);
      return hasStars ? sign.stars + words + sign.stars : `<${sign.tag}>${words}</${sign.tag}>`;
    })
    .join('');
}

const EDGE = /^[\s\p{P}\p{S}]?$/u;

/** Whether stars around words are emphasis: a sign at their ends must have white space or a sign outside too (CommonMark 6.2). */
function isFlanked(before: string | undefined, words: string, after: string | undefined): boolean {
  const [first, last] = [words[0], words[words.length - 1]];
  if (/\s/.test(first) || /\s/.test(last)) return false;
  return (!EDGE.test(first) || EDGE.test(before ?? '')) && (!EDGE.test(last) || EDGE.test(after ?? ''));
}

function wordsOf({ from, to, kinds }: MarkedRun, { text, isInLine }: Line): string {
  const own = text.slice(from, to);
  if (kinds.has('code')) return inBackticks(own);
  // Only at the beginning of the line do signs make a list or a heading.
  const words = from === 0 && !isInLine ? escapeText(own) : escapeWithin(own);
  return words.replace(ADDRESS, '$&\\');
}

/** An address among words is not to become a link, as GitHub's Markdown makes it. */
const ADDRESS = /\b(?:https?|ftp)(?=:\/\/)|\bwww(?=\.)|(?<=[\w.+-])(?=@\w)/gi;

/** Code between more backticks than it has itself. */
function inBackticks(code: string): string {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$|^ .* $/.test(code) ? ' ' : '';
  return fence + space + code + space + fence;
}

/** @param said the words where they are set plainly: an address that says itself is written once */
function linkMarkdown(words: string, said: string | null, address: string): string {
  if (address === said || address === `mailto:${said}`) return `<${said}>`;
  // No way of writing it holds everywhere but that of HTML.
  if (/[[\]<>"\\]/.test(address))
    return `<a href="${address.replaceAll('&', '&amp;').replaceAll('"', '%22')}">${words}</a>`;
  return /[()\s]/.test(address) ? `[${words}](<${address}>)` : `[${words}](${address})`;
}
