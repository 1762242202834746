import type { RemoteRun, RemoteState } from '../../model/remote.ts';
import type { Talk } from '../talk.ts';

/** Where a talk stands at a moment, for phones. */
export function remoteState(talk: Talk, now: number): RemoteState {
  const { page, index, timer, reveal, slides } = talk;
  return {
    language: page.language,
    place: index + 1,
    count: page.slides.length,
    title: page.slides[index]?.title ?? '',
    next: page.slides[index + 1]?.title ?? null,
    notes: paragraphsOf(slides[index]?.querySelector('aside.notes')),
    isBlack: reveal.isPaused(),
    isRunning: timer.runningSince !== null,
    ...talk.standing(now).talk,
  };
}

/** What is read aloud of notes, a paragraph each; of a table, a row. */
function paragraphsOf(notes: Element | null | undefined): RemoteRun[][] {
  const blocks = [...(notes?.children ?? [])].flatMap((block) =>
    block.matches('table') ? [...block.querySelectorAll('tr')].map(rowRuns) : [runsOf(block)],
  );
  return blocks.filter((runs) => runs.some(({ text }) => text.trim() !== ''));
}

function rowRuns(row: Element): RemoteRun[] {
  const cells = [...row.querySelectorAll('td')].map(runsOf);
  return cells.flatMap((cell, i) => (i === 0 ? cell : [{ text: ' · ', isBlank: false }, ...cell]));
}

/** Without the markup of the report, which notes keep hidden. */
function runsOf(element: Element): RemoteRun[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const runs: RemoteRun[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent?.closest('[hidden]')) continue;
    runs.push({ text: walker.currentNode.textContent ?? '', isBlank: parent?.closest('.gap') != null });
  }
  return runs;
}
