import type { Message } from '../model/message.ts';
import type { Language } from '../model/outline.ts';
import type { Finding, FindingKind } from '../output/check/finding.ts';
import { Mistake } from './mistake.ts';
import { en } from './words-en.ts';
import { zh } from './words-zh.ts';

/** What went wrong and what to do about it, from what was found. */
export type Complaint = (...found: string[]) => { text: string; hint: string };

/** Codes of the mistakes that the command line itself tells. */
export type ComplaintCode =
  | 'E_NO_REPORT'
  | 'E_ONE_REPORT'
  | 'E_ONE_FILE'
  | 'E_ONE_FORM'
  | 'E_SAME_OUTPUT'
  | 'E_NO_TEXT'
  | 'E_NO_PIPE'
  | 'E_COMMAND'
  | 'E_OPTION'
  | 'E_OPTION_VALUE'
  | 'E_CHOICE'
  | 'E_DURATION'
  | 'E_THEME'
  | 'E_MISSING'
  | 'E_FOLDER'
  | 'E_SPECIAL'
  | 'E_READ'
  | 'E_TOO_BIG'
  | 'E_OUTPUT'
  | 'E_OUTPUT_TO'
  | 'E_ONLY_HTML'
  | 'E_NO_NOTES'
  | 'E_SPLIT_FILE'
  | 'E_ONLY'
  | 'E_OUTPUT_FOLDER'
  | 'E_ONE_PAPER'
  | 'E_PAPER'
  | 'E_FOREIGN'
  | 'E_EDITED'
  | 'E_OVER_REPORT'
  | 'E_FORM_PIPE'
  | 'E_BLANK'
  | 'E_PORT'
  | 'E_NETWORK'
  | 'E_WRITE';

/** Every word that the commands say, in one language. */
export interface Words {
  help: string;
  /** A report's name in an example. */
  report: string;
  complaints: Record<ComplaintCode, Complaint>;
  /** Other stages speak English; here their messages by code in this language, as far as they are not English anyway. `where` is the file. */
  translations: Record<string, (where: string, message: Message) => { text: string; hint: string }>;
  /** Why a file can't be written, by the system's code. */
  whys: Record<string, string>;
  /** For a code that has no row there. */
  why(code: string): string;
  /** Between text, code and hint. */
  message(text: string, code: string, hint: string): string;
  bug: string;
  progress: { read: string; understand: string; unpack: string; write: string; measure: string; pictures: string };
  slides(count: number): string;
  pictures(count: number): string;
  /** Pictures of an earlier, longer deck. */
  picturesRemoved(count: number): string;
  callouts(count: number): string;
  blanks(count: number): string;
  filled(count: number): string;
  minutes(count: number): string;
  /** How a batch ended. */
  batch(built: number, failed: number): string;
  untitled: string;
  unnamed: string;
  /** `report`: as the person named it. */
  summary: { blanks(report: string): string; dropped: string; more(count: number, report: string): string };
  reasons: Record<string, string>;
  inspect: {
    title: string;
    sections: string;
    figures: string;
    blanks: string;
    dropped: string;
    none: string;
    onSlide: string;
    blank: string;
    change: Record<'increase' | 'decrease' | 'to', string>;
    figuresIn(count: number): string;
  };
  check: {
    measured(slides: number, elements: number, lines: number, where: string): string;
    fine: string;
    wrong(count: number): string;
    /** What is wrong, in one line, and what to do about all of the kind. */
    kinds: Record<FindingKind, { what(found: Finding): string; toDo: string }>;
  };
  present: {
    /** What the deck is open at, and how it ends. */
    at(address: string): string;
    /** Under the QR code: where it leads, the PIN, and the machine's other addresses. */
    invite(address: string, pin: string, others: readonly string[]): string;
    joined: string;
    shutOut(address: string): string;
  };
  practise: { language: Language; link: string; toOpen(page: string): string };
  themes: { light: string; dark: string; own: string };
  try: { nothing: string; trap: string; blank: string };
}

export const words: Record<Language, Words> = { en, zh };

/** A mistake in the person's language. @example complaint(words.en, 'E_FOLDER', 'reports') */
export function complaint(table: Words, code: ComplaintCode, ...found: string[]): Mistake {
  return new Mistake([{ level: 'error', code, span: null, ...table.complaints[code](...found) }]);
}

/** Why something can't be done, by the system's code. @example whyOf('ENOSPC', words.en) → 'the disk is full' */
export function whyOf(code: string, table: Words): string {
  return table.whys[code] ?? table.why(code);
}
