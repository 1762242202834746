import type { Reading } from '../model/source.ts';

/** Closing marks that stay with the sentence they end. */
const CLOSING = /[”’」』）》】〉〕)\]"'*]/;
const OPENING: Record<string, string> = { '（': '）', '(': ')', '《': '》', '【': '】', '[': ']' };
const CLOSES = new Set(Object.values(OPENING));

/** What may follow a quoted ！ or ？ and shows that the sentence goes on: “好！”的口号. */
const GOES_ON = /^[，、；：,;:的等是和与、]/;

/** Abbreviations that never end a sentence. */
const BEFORE_MORE =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Gov|Sen|Rep|Hon|Rev|St|No|Nos|Art|Sec|Fig|Figs|Vol|Ch|pp|vs|cf|ca|approx|e\.g|i\.e|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/i;
/** Abbreviations and initials that end one only where a word follows that begins sentences. */
const MAY_END = /(?:^|[\s(“"])(?:(?:[A-Z]\.)+|Inc\.|Ltd\.|Co\.|Corp\.|etc\.|al\.|[ap]\.m\.|Jr\.|Sr\.|Ph\.D\.)$/;
const STARTER =
  /^[“"‘'(]?(?:The|This|That|These|Those|It|Its|He|She|We|They|You|I|A|An|In|On|At|By|For|From|With|As|If|When|While|But|And|So|Yet|Our|Their|There|Here|However|Today|Since|After|Before|To|Of|All|Some|Many|Most|No|Not)\b/;
/** What can be the first sign of a sentence after a full stop and a space. */
const BEGINS = /^[“"‘'([*_]*[\p{Lu}\p{Lo}\p{N}$£€¥~]/u;
/** A list number at the start of a sentence is no sentence: “1. Led to …”. */
const ONLY_A_NUMBER = /^[(“"]?(?:\d{1,3}(?:\.\d{1,3})*|[IVXivx]{1,5}|[A-Za-z])\.$/;

/**
 * The sentences of a reading, as index pairs into its text, white space between them left out; together they hold every visible character.
 * Chinese 。！？ and … end one with the quotation marks and brackets that close after them, and so does ； outside brackets, which parts the items of a
 * parallel list. English . ! ? end one before white space, but for decimals, abbreviations (Mr. e.g. U.S.), initials and list numbers.
 * @example splitSentences('“好！”他说。走；停。') → [[0, 6], [6, 8], [8, 10]] for ‘“好！”他说。’ ‘走；’ ‘停。’
 */
export function splitSentences(reading: Pick<Reading, 'text'>): [number, number][] {
  const { text } = reading;
  const sentences: [number, number][] = [];
  const open: string[] = [];
  let from = skipSpace(text, 0);
  for (let at = from; at < text.length; at++) {
    trackBrackets(open, text[at]);
    const end = sentenceEnd(text, from, at, open.length);
    if (end === null) continue;
    sentences.push([from, end]);
    open.length = 0;
    from = skipSpace(text, end);
    at = from - 1;
  }
  if (from < text.length) sentences.push([from, trimmedEnd(text, from)]);
  return sentences;
}

/** How far one bracket may reach: a bracket never closed must not swallow the paragraph. */
const BRACKET_REACH = 8;

function trackBrackets(open: string[], character: string): void {
  const closing = OPENING[character];
  if (closing && open.length < BRACKET_REACH) open.push(closing);
  else if (CLOSES.has(character)) {
    const at = open.lastIndexOf(character);
    if (at >= 0) open.length = at;
  }
}

/** Where the sentence from `from` ends if the character at `at` ends it, else null. */
function sentenceEnd(text: string, from: number, at: number, depth: number): number | null {
  const mark = text[at];
  if (mark === '；') return depth === 0 ? at + 1 : null;
  if (mark === '。' || mark === '！' || mark === '？' || mark === '…') return hanEnd(text, from, at, depth);
  if (mark === '.' || mark === '!' || mark === '?') return latinEnd(text, from, at);
  return null;
}

function hanEnd(text: string, from: number, at: number, depth: number): number | null {
  let end = at + 1;
  while (end < text.length && /[。！？…]/.test(text[end])) end++;
  const marks = end;
  while (end < text.length && CLOSING.test(text[end])) end++;
  const rest = text.slice(end, end + 2);
  const isQuoted = end > marks;
  if (depth > 0 && rest !== '' && hasClosingAhead(text, marks) && !(isQuoted && text[from] in OPENING)) return null;
  if (text[at] === '…' && !isQuoted && rest !== '' && !/^[\s“「（(]/.test(rest)) return null;
  if (isQuoted && GOES_ON.test(rest)) return null;
  // 他说：“好！”并鼓掌 goes on; “……。”他说 does not.
  if (isQuoted && text[marks - 1] !== '。' && /^\p{Script=Han}/u.test(rest)) return isSpeech(text, end) ? end : null;
  return end;
}

/** Han characters within which a bracket that holds a full stop must close. */
const BRACKET_SPAN = 60;

function hasClosingAhead(text: string, at: number): boolean {
  return /[）)》】\]]/.test(text.slice(at, at + BRACKET_SPAN));
}

/** After “…！” stands a clause of its own: it holds a comma or stop soon and does not hang on the quotation. */
function isSpeech(text: string, at: number): boolean {
  return /^(?:我们|同志们|各位|让我们|这|今|同时)/.test(text.slice(at, at + 4));
}

function latinEnd(text: string, from: number, at: number): number | null {
  let end = at + 1;
  while (end < text.length && /[.!?]/.test(text[end])) end++;
  while (end < text.length && CLOSING.test(text[end])) end++;
  if (end >= text.length) return text.length;
  if (!/\s/.test(text[end])) return null;
  const rest = text.slice(skipSpace(text, end), end + 24);
  if (rest !== '' && !BEGINS.test(rest)) return null;
  if (text[at] !== '.') return end;
  const head = text.slice(Math.max(from, at - 12), at + 1);
  if (BEFORE_MORE.test(head) || (at - from < 12 && ONLY_A_NUMBER.test(text.slice(from, at + 1)))) return null;
  return MAY_END.test(head) && !STARTER.test(rest) ? null : end;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/.test(text[next])) next++;
  return next;
}

function trimmedEnd(text: string, from: number): number {
  let end = text.length;
  while (end > from && /\s/.test(text[end - 1])) end--;
  return end;
}
