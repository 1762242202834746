import type { Paper, Sheet, SlidesAPage } from '../model/paper.ts';
import { onlyWith, wrongChoice } from './option-mistakes.ts';
import type { Words } from './words.ts';
import { complaint } from './words.ts';

/** What of the command line is about paper, as it is written. */
interface PaperValues {
  handout?: string;
  notes: boolean;
  paper?: string;
  steps: boolean;
}

/** What `--handout` takes; left out, a slide a page with its whole text. */
const SLIDES_A_PAGE = ['1', '2', '3', '6'];

/** Gives a bare `--handout` its value, which `parseArgs` wants from every option that may have one. @example ['--handout', 'a.txt'] → ['--handout=1', 'a.txt'] */
export function withHandoutValue(line: readonly string[]): string[] {
  const isBare = (i: number) => line[i] === '--handout' && !/^\d+$/.test(line[i + 1] ?? '');
  return line.map((word, i) => (isBare(i) ? '--handout=1' : word));
}

/**
 * What is to be printed.
 * @param line the words that are no options: only the command `pdf` takes these; `--steps` means the screen with others
 * @throws Mistake where another command is given them, for a value that is not offered, and for two things at once
 */
export function paperOf(line: readonly string[], values: PaperValues, words: Words): Paper {
  const { handout, notes, paper, steps } = values;
  const isPdf = line[0] === 'pdf';
  const option = handout !== undefined ? '--handout' : notes ? '--notes' : paper !== undefined ? '--paper' : null;
  if (option !== null && !isPdf)
    throw onlyWith(option, 'pdf', option === '--paper' ? '--handout --paper letter' : option, line, words);
  const kinds = [handout !== undefined && '--handout', notes && '--notes', isPdf && steps && '--steps'].filter(Boolean);
  if (kinds.length > 1) throw complaint(words, 'E_ONE_PAPER', ...(kinds as string[]));
  if (paper !== undefined && handout === undefined && !notes) throw complaint(words, 'E_PAPER');
  if (notes) return { content: 'speech', sheet: sheetOf(paper, words) };
  if (handout === undefined) return { content: isPdf && steps ? 'steps' : 'slides' };
  if (!SLIDES_A_PAGE.includes(handout)) throw wrongChoice('--handout', handout, ['2', '3', '6'], words);
  return { content: 'handout', slidesAPage: Number(handout) as SlidesAPage, sheet: sheetOf(paper, words) };
}

function sheetOf(written: string | undefined, words: Words): Sheet {
  const sheet = (written ?? 'a4').toLowerCase();
  if (sheet !== 'a4' && sheet !== 'letter') throw wrongChoice('--paper', sheet, ['a4', 'letter'], words);
  return sheet;
}

/** Ends the name of a file that is on paper: report-handout-3.pdf. */
export function paperSuffix(paper: Paper): string {
  if (paper.content === 'slides') return '';
  if (paper.content === 'steps') return '-steps';
  if (paper.content === 'speech') return '-notes';
  return paper.slidesAPage === 1 ? '-handout' : `-handout-${paper.slidesAPage}`;
}
