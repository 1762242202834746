import type { Paper } from '../model/paper.ts';
import type { Words } from './words.ts';
import { complaint } from './words.ts';

/** A format of files as far as this file knows them. */
type Formats<F extends string> = F[] | null;

/** How the HTML is to be written. */
export interface HtmlVariant {
  /** False: a copy to hand out, with what the slides show and nothing that is said to them. */
  hasNotes: boolean;
  /** A page that scrolls, with the whole text. */
  isReading: boolean;
  /** A folder for a web server. */
  isSplit: boolean;
}

/**
 * Checks that what is asked for goes together, and gives the formats to write: where HTML of a kind is asked for and no format named, HTML alone.
 * @throws Mistake where one option rules out another
 * @example formats null, isReading → ['html']
 */
export function formatsFor<F extends string>(
  formats: Formats<F>,
  { hasNotes, isReading, isSplit }: HtmlVariant,
  paper: Paper,
  words: Words,
): Formats<F | 'html'> {
  const option = isReading ? '--reading' : isSplit ? '--split' : null;
  if (!hasNotes && isReading) throw complaint(words, 'E_NO_NOTES', '--reading');
  if (!hasNotes && (formats as string[] | null)?.includes('handout')) throw complaint(words, 'E_NO_NOTES', 'handout');
  if (!hasNotes && needsNotes(paper))
    throw complaint(words, 'E_NO_NOTES', paper.content === 'speech' ? '--notes' : '--handout');
  if (option === null) return formats;
  if (formats && !(formats as string[]).includes('html'))
    throw complaint(words, 'E_ONLY_HTML', option, formats.join(', '));
  return formats ?? ['html'];
}

function needsNotes(paper: Paper): boolean {
  return paper.content === 'speech' || (paper.content === 'handout' && paper.slidesAPage === 1);
}

/** Ends the names of files, so that none takes the place of the deck that is presented: report-reading.html. */
export function variantSuffix(format: string, { hasNotes, isReading }: HtmlVariant): string {
  if (!hasNotes) return '-no-notes';
  return isReading && format === 'html' ? '-reading' : '';
}
