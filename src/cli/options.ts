import { parseArgs } from 'node:util';
import type { Aspect } from '../model/deck.ts';
import type { Language } from '../model/outline.ts';
import type { Paper } from '../model/paper.ts';
import { durationSeconds } from './duration.ts';
import type { HtmlVariant } from './html-options.ts';
import { formatsFor } from './html-options.ts';
import { refuseUseless } from './only-options.ts';
import { optionMistake, wrongChoice } from './option-mistakes.ts';
import { paperOf, withHandoutValue } from './paper-options.ts';
import type { PictureOptions } from './picture-options.ts';
import { formatsNamed } from './picture-options.ts';
import type { Words } from './words.ts';
import { complaint } from './words.ts';

/** A kind of file that a deck becomes. */
export type Format = (typeof FORMATS)[number];

/** In the order in which they are offered and made. */
const FORMATS = ['html', 'pdf', 'handout', 'pptx', 'md'] as const;

/** What the person asked for, checked. */
export interface Options extends HtmlVariant {
  /** Words that are no options: a command's name, a file. */
  words: string[];
  /** As written, or null: `out/`, `talk.html`. */
  output: string | null;
  formats: Format[] | null;
  /** What `lectern images` makes. */
  pictures: PictureOptions;
  /** What `lectern pdf` prints. */
  paper: Paper;
  theme: string;
  /** Null where the person names none: a deck in Markdown may have its own, and `lectern check` takes both. */
  aspect: Aspect | null;
  /** What the talk has; null: what it needs at the usual pace. */
  durationSeconds: number | null;
  /** Points, callouts and items appear one by one. */
  isStepped: boolean;
  language: Language | null;
  /** An extension that stands for the report's own: 'md'. */
  format: string | null;
  browser: string | undefined;
  /** A form that fills the report's blanks, or null. */
  blanks: string | null;
  isStrict: boolean;
  /** Tables of numbers become charts. */
  hasCharts: boolean;
  /** Phones may follow: see `lectern present`. */
  hasRemote: boolean;
  /** Of the server that presents; null: the usual one. */
  port: number | null;
  isForced: boolean;
  isJson: boolean;
  isHelp: boolean;
  isVersion: boolean;
}

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  to: { type: 'string' },
  handout: { type: 'string' },
  notes: { type: 'boolean', default: false },
  paper: { type: 'string' },
  'no-notes': { type: 'boolean', default: false },
  reading: { type: 'boolean', default: false },
  split: { type: 'boolean', default: false },
  theme: { type: 'string', default: 'plain' },
  aspect: { type: 'string' },
  duration: { type: 'string' },
  steps: { type: 'boolean', default: false },
  lang: { type: 'string' },
  format: { type: 'string', multiple: true },
  scale: { type: 'string' },
  sheet: { type: 'boolean', default: false },
  browser: { type: 'string' },
  blanks: { type: 'string' },
  strict: { type: 'boolean', default: false },
  'no-charts': { type: 'boolean', default: false },
  remote: { type: 'boolean', default: false },
  port: { type: 'string' },
  force: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/**
 * The command line, checked.
 * @throws Mistake for an unknown option (with the one that was probably meant), a missing value or a value that is not offered
 * @example readOptions(['report.txt', '--aspect', '4:3'], words.en) → { words: ['report.txt'], aspect: '4:3', theme: 'plain', … }
 */
export function readOptions(line: readonly string[], words: Words): Options {
  const { values, positionals } = parse(line, words);
  refuseUseless(positionals, values, words);
  const { reportFormat, pictures } = formatsNamed(positionals, values, words);
  const variant = { hasNotes: !values['no-notes'], isReading: values.reading, isSplit: values.split };
  const paper = paperOf(positionals, values, words);
  const named = values.to === undefined ? null : formatsOf(values.to, words);
  const formats: Format[] | null = positionals[0] === 'pdf' || positionals[0] === 'pptx' ? [positionals[0]] : named;
  return {
    ...variant,
    words: positionals,
    output: values.output ?? null,
    formats: formatsFor(formats, variant, paper, words),
    paper,
    theme: values.theme,
    aspect: values.aspect === undefined ? null : oneOf('--aspect', values.aspect, ['16:9', '4:3'], words),
    durationSeconds: values.duration === undefined ? null : durationOf(values.duration, words),
    isStepped: values.steps,
    language: values.lang === undefined ? null : oneOf('--lang', values.lang, ['zh', 'en'], words),
    format: reportFormat,
    pictures,
    browser: values.browser,
    blanks: values.blanks ?? null,
    isStrict: values.strict,
    hasCharts: !values['no-charts'],
    hasRemote: values.remote,
    port: values.port === undefined ? null : portOf(values.port, words),
    isForced: values.force,
    isJson: values.json,
    isHelp: values.help,
    isVersion: values.version,
  };
}

function parse(line: readonly string[], words: Words) {
  try {
    return parseArgs({ args: withHandoutValue(line), options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw optionMistake(error as NodeJS.ErrnoException, Object.keys(OPTIONS), words);
  }
}

function formatsOf(value: string, words: Words): Format[] {
  const formats = value.split(',').map((format) => oneOf('--to', format.trim(), FORMATS, words));
  return [...new Set(formats)];
}

function durationOf(value: string, words: Words): number {
  const seconds = durationSeconds(value);
  if (seconds === null) throw complaint(words, 'E_DURATION', value);
  return seconds;
}

function portOf(value: string, words: Words): number {
  const port = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(port <= 65_535)) throw wrongChoice('--port', value, ['1–65535'], words);
  return port;
}

function oneOf<const T extends string>(option: string, value: string, offered: readonly T[], words: Words): T {
  const found = offered.find((one) => one === value);
  if (found === undefined) throw wrongChoice(option, value, offered, words);
  return found;
}
