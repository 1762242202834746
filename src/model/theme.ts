import type { Language } from './outline.ts';

/** Colours, type and spacing of a deck: one CSS file of tokens and few rules, no logic. */
export interface Theme {
  /** Folder name under themes/: 'plain'. */
  name: string;
  /** One line from the head comment, in each language of the interface. */
  description: Record<Language, string>;
  isDark: boolean;
  css: string;
}

/** One weight of the deck's typeface, subset to the characters the deck has. */
export interface FontFile {
  /** 'Noto Sans SC' */
  family: string;
  weight: 400 | 700;
  /** Static TrueType bytes, base64 without line breaks. */
  base64: string;
}
