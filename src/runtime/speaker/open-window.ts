/** The name by which the window is found again. */
export const SPEAKER_WINDOW = 'lectern-speaker';
const FEATURES = 'popup,width=1280,height=800';

/** A window as the one that opened it sees it: with constructors of its own. */
export type View = Window & typeof globalThis;

/** How a window stands to the deck. `strange`: it was reloaded, or the deck was, and the browser no longer lets the one touch the other. */
export function stateOf(view: View): 'ours' | 'strange' | 'closed' {
  if (view.closed) return 'closed';
  try {
    return view.document.body ? 'ours' : 'strange';
  } catch {
    return 'strange';
  }
}

/** The window that an earlier life of this deck opened. Where there is none, most browsers give null, and some a new one. */
export function findWindow(): View | null {
  // An empty address leaves a window of this name as it is.
  return window.open('', SPEAKER_WINDOW, FEATURES) as View | null;
}

/** Opens the window, or gives the one that is there; a stranger is replaced. Null where the browser does not allow it. */
export function openWindow(): View | null {
  const found = findWindow();
  if (!found || stateOf(found) === 'ours') return found;
  found.close();
  // By its name, the one that is closing would be found.
  const opened = window.open('', '_blank', FEATURES) as View | null;
  if (opened) opened.name = SPEAKER_WINDOW;
  return opened;
}
