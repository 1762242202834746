/** In every page of the live server: when files change, takes over what is new in the page, without a reload where that can be. */

const OVERLAY = 'lectern-problem';

/** The page's address without the slide: what to ask the server for. */
function ownAddress(): string {
  return location.pathname + location.search;
}

async function fetchPage(): Promise<Document> {
  const response = await fetch(ownAddress(), { cache: 'no-store', headers: { accept: 'text/html' } });
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function isDeck(page: Document): boolean {
  return page.getElementById('lectern-deck') !== null;
}

/** The deck's own program, as text: when it changed, only a reload runs the new one. */
function programOf(page: Document): string {
  return page.querySelector('body > script:not([type])')?.textContent ?? '';
}

function takeOver(next: Document, selector: string): void {
  const [here, there] = [document.querySelector(selector), next.querySelector(selector)];
  if (here && there && here.innerHTML !== there.innerHTML) here.innerHTML = there.innerHTML;
}

/** New slides, style and words into the deck that is being presented; its runtime finds the slide again. */
function updateDeck(next: Document): void {
  document.getElementById(OVERLAY)?.remove();
  document.title = next.title;
  for (const selector of ['head > style', '#lectern-deck', '.slides']) takeOver(next, selector);
  document.dispatchEvent(new Event('lectern:update'));
}

/** The report cannot be built at the moment: says why over the slide, which stays. */
function showProblem(next: Document): void {
  document.getElementById(OVERLAY)?.remove();
  const overlay = document.createElement('div');
  overlay.id = OVERLAY;
  overlay.setAttribute('role', 'alert');
  // A shadow keeps the deck's rules out and the problem page's in.
  const style = document.createElement('style');
  style.textContent = `${next.querySelector('style')?.textContent.replaceAll(':root', ':host')}
:host{position:fixed;inset:auto 0 0;z-index:50;max-height:70vh;overflow:auto;box-shadow:0 -8px 40px rgb(0 0 0/35%)}main{padding-block:32px 40px}`;
  overlay.attachShadow({ mode: 'open' }).append(style, ...next.body.childNodes);
  document.body.append(overlay);
}

async function update(): Promise<void> {
  const next = await fetchPage();
  const [wasDeck, willBeDeck] = [isDeck(document), isDeck(next)];
  if (wasDeck && !willBeDeck) showProblem(next);
  else if (wasDeck !== willBeDeck || programOf(document) !== programOf(next)) location.reload();
  else if (willBeDeck) updateDeck(next);
  else takeOver(next, 'body');
}

/** One after another: a slow answer must not overtake a newer one. */
let updating = Promise.resolve();

/**
 * Follows the files of a server.
 * @param hot of the module that calls this; undefined where the server sends no updates
 */
export function follow(hot: ImportMeta['hot']): void {
  const own = document.querySelector<HTMLMetaElement>('meta[name="lectern-report"]')?.content;
  hot?.on('lectern:changed', ({ report }: { report: string | null }) => {
    // The list shows all reports, and null stands for all.
    if (own === undefined || report === null || report === own) updating = updating.then(update, update);
  });
}
