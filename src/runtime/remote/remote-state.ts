import type { RemoteState } from '../../model/remote.ts';
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
function paragraphsOf(notes: Element | null | undefined): string[] {
  const blocks = [...(notes?.children ?? [])].flatMap((block) =>
    block.matches('table') ? [...block.querySelectorAll('tr')].map(rowText) : visibleText(block),
  );
  return blocks.filter((text) => text !== '');
}

function rowText(row: Element): string {
  return [...row.querySelectorAll('td')].map(visibleText).join(' · ');
}

/** Without the markup of the report, which notes keep hidden. */
function visibleText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  return copy.textContent.trim();
}
