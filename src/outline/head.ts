import type { Phrase } from '../model/outline.ts';
import { isNumbered } from './number-rows.ts';
import { isSalutation } from './salutations.ts';
import { isByline } from './title-rows.ts';

/** What stands before the report's first words. */
export interface Head {
  title: Phrase | null;
  byline: Phrase[];
  /** Indexes into `Source.blocks` of all lines that are the title's or the byline's. */
  blocks: Set<number>;
  /** Lines above it that only say the title once more, as web pages do. */
  copies: number[];
}

/** Whether a line is the report's own already, and no longer its head: a sentence, a numbered heading, an address. */
export function isBody(line: string): boolean {
  if (isByline(line)) return false;
  if (isSalutation(line) || isNumbered(line)) return true;
  return line.length > (/\p{Script=Han}/u.test(line) ? 70 : 120) || /[。；！？.!?;:：,，][”’"）)]?$/.test(line);
}
