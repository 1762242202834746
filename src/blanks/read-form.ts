import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Answer } from '../model/blank-form.ts';
import type { Message, Result } from '../model/message.ts';
import { foldReading } from '../text/fold-reading.ts';
import { readPlain } from '../text/reading.ts';
import { suggest } from '../text/suggest.ts';
import { type FormCode, formMessage } from './form-messages.ts';

/** Keys of an entry, and of the form; nothing is read from those that are there for the person. */
const ENTRY_KEYS = ['id', 'slide', 'kind', 'unit', 'sentence', 'at', 'value'];
const FORM_KEYS = ['report', 'language', 'blanks', 'messages'];
/** What a Chinese keyboard makes of a colon, and a space that was forgotten. */
const VALUE = /^([ \t]{0,40}(?:- )?value)[ \t]{0,40}(?:：[ \t]*|:(?=\S))/gm;
/** A value that says that it is still open. */
const STILL_BLANK = /^(?:[XxＸ×✕*＊_＿○?？…]+|[[【(（]?(?:待填|待补|待定|TBD|TBC)[\]】)）]?)$/;
const OPEN_QUOTE = /^[ \t]{0,40}(?:- )?\w{1,20}: ("[^"\n]*|'[^'\n]*)$/m;
/** What forms are read with; tests try each for run-away backtracking. */
export const PATTERNS = [VALUE, STILL_BLANK, OPEN_QUOTE];

/** A form on its way to answers: what it says, where its lines are, what is wrong with it. */
interface Reading {
  name: string;
  text: string;
  lines: LineCounter;
  messages: Message[];
}

/**
 * The answers of a form that a person has filled in by hand: YAML, and so JSON too.
 * @param name of the file, for messages
 * @returns every entry in order; errors with their line where it can't be relied on (E_FORM_…), never more than one for bad YAML
 * @example readForm('blanks:\n  - id: b1\n    at: 减税«X»亿元\n    sentence: 减税X亿元。\n    value: 3.2', 'blanks.yaml').value → [{ id: 'b1', value: '3.2', place: 'blanks.yaml:5', … }]
 */
export function readForm(text: string, name: string): Result<Answer[]> {
  const form: Reading = { name, text: text.replace(VALUE, '$1: '), lines: new LineCounter(), messages: [] };
  const entries = entriesOf(form);
  const answers = entries.flatMap((entry) => answerOf(entry, form));
  sayTwice(answers, form);
  return { value: answers, messages: form.messages };
}

function entriesOf(form: Reading): YAMLMap[] {
  const document = parsed(form);
  if (!document) return [];
  const { contents } = document;
  const list = isMap(contents) ? contents.get('blanks', true) : null;
  // A file without any entry that has other keys besides is something else: a report's head matter.
  const isForm = isMap(contents) && (isSeq(list) || (isEmpty(list) && contents.has('blanks')));
  if (!isForm) {
    say(form, 'E_FORM_SHAPE', 0);
    return [];
  }
  checkKeys(contents, FORM_KEYS, form);
  const items = isSeq(list) ? list.items : [];
  for (const item of items) if (!isMap(item)) say(form, 'E_FORM_ENTRY', startOf(item), 'id');
  return items.filter((item) => isMap(item));
}

/** Null where it is no YAML; what follows the first error follows from it. */
function parsed(form: Reading): Document | null {
  const { text, lines } = form;
  try {
    // Every value stays as it was written: 3.20 is no 3.2, and 1,204 no list.
    const document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [error] = document.errors;
    if (!error) return document;
    const at = (/^Missing closing/.test(error.message) && openQuote(text)) || error.pos[0];
    const line = text.split('\n')[lines.linePos(at).line - 1]?.trim() ?? '';
    say(form, 'E_FORM_SYNTAX', at, error.message, line.slice(0, 60));
  } catch (error) {
    say(form, 'E_FORM_SYNTAX', 0, (error as Error).message, '');
  }
  return null;
}

/** Where the first line stands that opens a quotation and does not close it: the parser names the end of the file. 0 where there is none. */
function openQuote(text: string): number {
  return OPEN_QUOTE.exec(text)?.index ?? 0;
}

function checkKeys(map: YAMLMap, known: readonly string[], form: Reading): void {
  for (const { key } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (!known.includes(name))
      say(form, 'E_FORM_KEY', startOf(key), name.slice(0, 40), suggest(name.slice(0, 40), known) ?? '');
  }
}

function answerOf(entry: YAMLMap, form: Reading): Answer[] {
  checkKeys(entry, ENTRY_KEYS, form);
  const [id, at, sentence, value] = ['id', 'at', 'sentence', 'value'].map((key) => textOf(entry, key, form));
  if (id === null || at === null || sentence === null || value === null) return [];
  const node = entry.get('value', true);
  const place = placeOf(form, startOf(node ?? entry));
  if (value !== '' && (at === '' || sentence === '')) {
    say(form, 'E_FORM_ENTRY', startOf(entry), at === '' ? 'at' : 'sentence');
    return [];
  }
  return [{ id, at, sentence, value: STILL_BLANK.test(value) ? '' : value, place }];
}

/** What stands behind a key, on one line; '' where nothing does, null with a message where it is a list or a reference. */
function textOf(entry: YAMLMap, key: string, form: Reading): string | null {
  const node = entry.get(key, true) as unknown;
  if (isEmpty(node)) return '';
  if (isScalar(node) && typeof node.value === 'string') return oneLine(node.value);
  say(form, 'E_FORM_VALUE', startOf(node), key);
  return null;
}

/** Line breaks and signs that nobody sees would break what the value is put into; half a character is none. */
function oneLine(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '');
  return foldReading(whole, readPlain(whole, 0, whole.length).offsets).text;
}

function isEmpty(node: unknown): boolean {
  return node === undefined || node === null || (isScalar(node) && (node.value === null || node.value === ''));
}

function sayTwice(answers: readonly Answer[], { messages }: Reading): void {
  const first = new Map<string, Answer>();
  for (const answer of answers) {
    const { id, place } = answer;
    const other = first.get(id);
    if (other && id !== '') messages.push(formMessage('E_FORM_TWICE', place, id, other.place));
    else first.set(id, answer);
  }
}

function say(form: Reading, code: FormCode, at: number, ...found: string[]): void {
  form.messages.push(formMessage(code, placeOf(form, at), ...found));
}

function placeOf({ name, text, lines }: Reading, at: number): string {
  return `${name}:${Math.max(1, lines.linePos(Math.min(at, text.length)).line)}`;
}

function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
