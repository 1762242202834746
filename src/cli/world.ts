import type { Deck } from '../model/deck.ts';
import type { Result } from '../model/message.ts';
import type { Language } from '../model/outline.ts';
import type { LoadFonts } from '../model/theme.ts';
import type { Measured } from '../output/check/finding.ts';
import type { Picture, PictureSpec } from '../output/pictures/picture.ts';
import type { PngOf } from '../output/pptx/png-of.ts';

/** What a command may touch besides files, passed in: tests look on, and what takes long to load is loaded by who needs it. */
export interface World {
  /** Folder that relative paths start from. */
  folder: string;
  env: NodeJS.ProcessEnv;
  out: Stream;
  /** Progress and messages. */
  errors: Stream;
  /** See output/fonts/load-fonts.ts. */
  loadFonts: LoadFonts;
  /**
   * Looks for a browser.
   * @param path the one that the person named; no other is tried then
   * @param onUnpack told before the one long wait of a new machine
   * @returns value null with an error where there is none
   */
  findPrinter(path: string | undefined, onUnpack: () => void): Promise<Result<Print | null>>;
  /** Looks for a browser to measure slides in, as `findPrinter` does. */
  findRuler(path: string | undefined, onUnpack: () => void): Promise<Result<Measure | null>>;
  /** Looks for a browser to take pictures of slides with, as `findPrinter` does. */
  findCamera(path: string | undefined, onUnpack: () => void): Promise<Result<TakePictures | null>>;
  /** Looks for a browser to draw pictures with that PowerPoint does not show, as `findPrinter` does. */
  findPainter(path: string | undefined, onUnpack: () => void): Promise<Result<DrawPictures | null>>;
  /** All that comes through a pipe, or null where a person's keyboard is at the other end. */
  readPipe(): Promise<Uint8Array | null>;
  /** Shows an address in the person's own browser, as far as there is one. */
  openPage(address: string): void;
  /** Settles when the person ends what goes on until then. */
  stopped: Promise<void>;
  /** The text of an old Word document; throws where it is damaged. */
  extractDoc(bytes: Uint8Array): Promise<string>;
}

export interface Stream {
  isTTY?: boolean;
  /** How wide a terminal is. */
  columns?: number;
  write(text: string): unknown;
}

/** Starts a browser at once and prints the page when it is made. Value null with an error where that fails. */
export type Print = (html: Promise<string>) => Promise<Result<Uint8Array | null>>;

/** Measures decks, whole pages for paper, in the theme of a name. Value null with an error where that fails. */
export type Measure = (pages: Promise<readonly string[]>, theme: string) => Promise<Result<Measured[] | null>>;

/** Pictures of a deck's slides, from a whole page for paper. Value null with an error where that fails. */
export type TakePictures = (page: Promise<string>, spec: PictureSpec) => Promise<Result<Picture[] | null>>;

/** PNGs of a deck's pictures that not every PowerPoint shows. Value null with an error where that fails. */
export type DrawPictures = (deck: Deck) => Promise<Result<PngOf | null>>;

/** The person's language by their locale: Chinese where it is zh, else English. @example LC_ALL=zh_CN.UTF-8 → 'zh' */
export function languageOfPerson(env: NodeJS.ProcessEnv): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || (process.platform === 'win32' ? systemLocale() : '');
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

/** Windows sets no variable. */
function systemLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}
