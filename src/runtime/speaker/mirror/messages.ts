/** Where an element is in a body: the index of each ancestor among its siblings, outermost first. The body itself is []. */
export type Path = number[];

/** An element that changed: all that is in it, or its attributes. Styles are in `data-lectern-style`, since the CSP of a deck takes none from a text. */
export type Change = { path: Path; html: string } | { path: Path; attributes: Record<string, string> };

/** What the deck tells the window. */
export type ToWindow =
  | {
      kind: 'all';
      title: string;
      language: string;
      rootClass: string;
      css: string[];
      html: string;
      /** What it says when the deck is closed. */
      gone: string;
    }
  | { kind: 'changes'; changes: Change[] }
  | { kind: 'scroll'; path: Path; top: number };

/** What the window tells the deck: that it is there and how large, and everything that the speaker does in it. */
export type FromWindow =
  | { kind: 'hello'; width: number; height: number }
  | { kind: 'resize'; width: number; height: number }
  | { kind: 'key'; path: Path; key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean }
  | { kind: 'click'; path: Path }
  | { kind: 'pointer'; type: string; path: Path; x: number; y: number; button: number }
  | { kind: 'input'; path: Path; value: string }
  | { kind: 'scroll'; path: Path; top: number };

/** The attribute that styles travel in. */
export const STYLE = 'data-lectern-style';

/** The path of an element in its document's body. */
export function pathOf(element: Element): Path {
  const { body } = element.ownerDocument;
  const path: Path = [];
  for (let at = element; at !== body && at.parentElement; at = at.parentElement)
    path.unshift([...at.parentElement.children].indexOf(at));
  return path;
}

/** The element at a path; null where there is none, for a moment or any more. */
export function elementAt(document: Document, path: Path): HTMLElement | null {
  let at: Element | undefined = document.body;
  for (const index of path) at = at?.children[index];
  return (at as HTMLElement | undefined) ?? null;
}
