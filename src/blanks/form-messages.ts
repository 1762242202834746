import type { Message } from '../model/message.ts';

type Said = (...found: string[]) => { text: string; hint: string };

/** All that can be wrong with a form, in English; `place` is its file and line. The commands have the same in Chinese. */
const MESSAGES = {
  E_FORM_SYNTAX: (place, reason, line) => ({
    text: `${place}: the form can't be read: ${reason}${line && ` in “${line}”`}`,
    hint: "Change nothing but what follows value:, and put a value with signs such as : # * % “ between single quotes: value: '…'.",
  }),
  E_FORM_SHAPE: (place) => ({
    text: `${place}: this is no form of blanks`,
    hint: 'Write one: lectern blanks report.docx -o blanks.yaml.',
  }),
  E_FORM_KEY: (place, key, meant) => ({
    text: `${place}: unknown “${key}”`,
    hint: meant ? `Did you mean ${meant}?` : 'An entry has id, slide, kind, sentence, at and value.',
  }),
  E_FORM_TWICE: (place, id, first) => ({
    text: `${place}: ${id} is there already (${first})`,
    hint: 'Take one of the two away.',
  }),
  E_FORM_ENTRY: (place, key) => ({
    text: `${place}: an entry without its ${key}`,
    hint: 'Write the form anew with lectern blanks REPORT --blanks FORM: answers are kept.',
  }),
  E_FORM_VALUE: (place, key) => ({
    text: `${place}: ${key} is no text`,
    hint: `Put it between single quotes, on one line: ${key}: '…'.`,
  }),
  E_BLANK_WORD: (place, value, at) => ({
    text: `${place}: “${value}” stands where a number should: ${at}`,
    hint: 'Write a number, or leave it empty.',
  }),
  E_BLANK_UNIT: (place, value, at, outcome, rest) => ({
    text: `${place}: “${value}” would read “${outcome}”: ${at}`,
    hint: `Write ${rest}.`,
  }),
  W_BLANK_TWICE: (place, value, at, outcome, rest) => ({
    text: `${place}: “${value}” reads “${outcome}” now: ${at}`,
    hint: `If that is not meant, write ${rest}.`,
  }),
  W_BLANK_GONE: (place, value, at) => ({
    text: `${place}: “${value}” was not filled in: the report has no such blank any more: ${at}`,
    hint: 'See what is left with lectern blanks REPORT --blanks FORM, and fill it in there.',
  }),
  W_BLANK_UNSURE: (place, value, at) => ({
    text: `${place}: “${value}” was not filled in: more than one blank may be meant: ${at}`,
    hint: 'Write the form anew with lectern blanks REPORT --blanks FORM, and fill it in there.',
  }),
  N_BLANK_MOVED: (place, value, at, now) => ({
    text: `${place}: “${value}” was kept though its sentence has changed: ${at} is ${now} now`,
    hint: 'Check that it still fits.',
  }),
} satisfies Record<string, Said>;

export type FormCode = keyof typeof MESSAGES;

const LEVELS = { E: 'error', W: 'warning', N: 'note' } as const;

/** A message about a form. @param found what the code's row asks for, its place first: 'blanks.yaml:12' */
export function formMessage(code: FormCode, ...found: string[]): Message {
  const said: Said = MESSAGES[code];
  return { level: LEVELS[code[0] as keyof typeof LEVELS], code, ...said(...found), span: null, found };
}
