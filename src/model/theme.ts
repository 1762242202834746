import type { Result } from './message.ts';
import type { Language } from './outline.ts';

/** A typeface that the composer can measure and that a deck can bring along. */
export type Typeface = 'Noto Sans SC' | 'Noto Serif SC';

/** Colours, type and spacing of a deck: one CSS file of tokens and few rules, no logic. */
export interface Theme {
  /** Folder name under themes/: 'plain'; of a file of one's own its name: 'mine.css'. */
  name: string;
  /** One line from the head comment, in each language of the interface. */
  description: Record<Language, string>;
  isDark: boolean;
  typeface: Typeface;
  /** How much larger than the type scale everything is set: 1.125. The composer fits less on a slide then. */
  scale: number;
  css: string;
}

/** What of a theme the composer goes by, so that what it computes is what is shown. */
export type ThemeType = Pick<Theme, 'typeface' | 'scale'>;

/** One weight of the deck's typeface, subset to the characters the deck has. */
export interface FontFile {
  family: Typeface;
  weight: 400 | 700;
  /** Static TrueType bytes, base64 without line breaks. */
  base64: string;
}

/** Every character that text of a weight has: { regular: '减税3.2亿元，增长', bold: '减税3.2亿元' }. */
export interface Characters {
  regular: string;
  bold: string;
}

/** Makes the typeface of a deck in both weights; where it can't be had, none and a warning. */
export type LoadFonts = (characters: Characters, typeface: Typeface) => Promise<Result<FontFile[]>>;
