import type { DeckPage } from '../../model/page.ts';
import { closeDialog, openDialog } from '../dialog.ts';
import { element } from '../element.ts';
import type { Talk } from '../talk.ts';
import type { Library } from './library.ts';
import { createListening } from './listening.ts';
import { openPlayer } from './player.ts';
import { createReport } from './report.ts';
import type { Run } from './run.ts';
import type { PractiseWords } from './words.ts';

/** What the report of a run is made from, and what it leads to. */
export interface ReportContext {
  talk: Talk;
  page: DeckPage;
  words: PractiseWords;
  library: Library;
  /** When the recordings of the run that was just ended are kept, whole. */
  recorded: Promise<void>;
  /** Leads to the first page of practising. */
  again(): void;
}

/** Opens the report of a run, beside the run of this deck before it, with what was recorded. */
export function openReport(run: Run, context: ReportContext): void {
  const { talk, page, words, library, again } = context;
  const listening = element(document, 'section', {});
  const dialog = openDialog(
    document.body,
    talk,
    'practise',
    words.report,
    createReport(run, library.before(run), talk, page, words),
    listening,
    element(
      document,
      'button',
      {
        type: 'button',
        class: 'lectern-main',
        onclick: () => {
          closeDialog(dialog);
          again();
        },
      },
      words.again,
    ),
  );
  // The report has the focus, and would hide its own heading.
  dialog.scrollTop = 0;
  void offerToListen(run, listening, () => closeDialog(dialog), context);
}

/** Lists what was recorded of a run. */
async function offerToListen(run: Run, place: HTMLElement, close: () => void, context: ReportContext): Promise<void> {
  const { talk, words, library, recorded } = context;
  await recorded;
  const recordings = await library.recordingsOf(run);
  if (recordings.length === 0) return;
  const listen = (first: number) => {
    close();
    openPlayer(recordings, first, talk, words, () => openReport(run, context));
  };
  place.replaceChildren(...createListening(recordings, run, talk, words, listen));
}
