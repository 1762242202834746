import type { FurnitureRow } from './furniture-row.ts';
import { FURNITURE } from './furniture-rows.ts';
import { isWithin, type PageElement, unlinked, type View } from './page.ts';

/** Letters outside links of an element that says little. */
const FEW_WORDS = 100;

/**
 * The elements that are no part of the report, each with the row that says why; what is inside one of them is not looked at. Dropping what could be the report is
 * worse than keeping junk: no row may take more than half of the text, and what holds the report's own part or its title stays whatever it is called.
 */
export function findFurniture(view: View): Map<PageElement, FurnitureRow> {
  const refused = new Set<FurnitureRow>();
  for (;;) {
    const found = findWithout(view, refused);
    const greedy = greedyRows(found, view.page.root);
    if (greedy.length === 0) return found;
    for (const row of greedy) refused.add(row);
  }
}

function findWithout(view: View, refused: ReadonlySet<FurnitureRow>): Map<PageElement, FurnitureRow> {
  const found = new Map<PageElement, FurnitureRow>();
  const { events } = view.page;
  for (let at = 0; at < events.length; at++) {
    const event = events[at];
    if (event.kind !== 'open' || event.element.name === 'html' || event.element.name === 'body') continue;
    const row = FURNITURE.find((each) => !refused.has(each) && isFurniture(each, event.element, view));
    if (!row) continue;
    found.set(event.element, row);
    at = event.element.to - 1;
  }
  return found;
}

function isFurniture(row: FurnitureRow, element: PageElement, view: View): boolean {
  if (!row.suits(element, view)) return false;
  const { main, title, page } = view;
  if ((main && isWithin(main, element)) || (title && isWithin(title, element))) return false;
  if (unlinked(element) * 2 > unlinked(page.root)) return false;
  const isInside = !main || isWithin(element, main);
  return mayDrop(isInside ? row.inside : row.beside, element, view);
}

function mayDrop(what: FurnitureRow['inside'], element: PageElement, view: View): boolean {
  if (what === 'anything' || what === 'nothing') return what === 'anything';
  if (element.prose > 0 || unlinked(element) > FEW_WORDS) return false;
  return what === 'words' || isAtEdge(element, view);
}

/** Before the first full sentence of the report's own part, or after its last. */
function isAtEdge({ from, to }: PageElement, { main, firstSentence, lastSentence }: View): boolean {
  return main !== null && (to <= firstSentence || from >= lastSentence);
}

/** Rows that would take more than half of the text outside links. */
function greedyRows(found: ReadonlyMap<PageElement, FurnitureRow>, root: PageElement): FurnitureRow[] {
  const taken = new Map<FurnitureRow, number>();
  for (const [element, row] of found) taken.set(row, (taken.get(row) ?? 0) + unlinked(element));
  return [...taken].filter(([, letters]) => letters * 2 > unlinked(root)).map(([row]) => row);
}
