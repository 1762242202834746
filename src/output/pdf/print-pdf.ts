import type { Result } from '../../model/message.ts';
import type { Browser } from './find-browser.ts';
import type { Patience } from './in-browser.ts';
import { inBrowser } from './in-browser.ts';
import { charactersInPdf } from './pdf-characters.ts';
import { settleDetails, withAuthor } from './pdf-details.ts';

/** Tagged, with a bookmark for every heading, in the size that the page's own `@page` asks for. */
const PRINT = {
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** The characters that a page shows; what only screen readers get, as the mark behind an outlined slot, is not printed. */
const SHOWN = `(() => {
  const characters = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, data } = texts.currentNode;
    if (!parentElement.closest('.visually-hidden')) for (const character of data) characters.add(character);
  }
  return [...characters].join('');
})()`;

/** When typefaces and pictures are there, tells which characters the page has, who it says that it is by, and of how many slides or states of slides it is. */
const SETTLE = `Promise.all([...document.fonts].map((face) => face.load()))
  .then(() => Promise.all([...document.images].map((image) => image.decode().catch(() => {}))))
  .then(() => ({
    characters: ${SHOWN},
    author: document.querySelector('meta[name=author]')?.content,
    sections: document.querySelectorAll('section').length,
  }))`;

interface Settled {
  characters: string;
  author?: string;
  sections: number;
}

/** Twenty print in a tenth of a second, but the steps of a book, some two thousand, in a minute. */
const SECONDS_A_SECTION = 0.1;

/**
 * Prints a page to PDF. The same page and browser give the same bytes. Nothing is left behind, neither process nor file, however it ends.
 * @param html a whole page without scripts; where it is a promise, the browser starts while the page is made
 * @returns value null with E_PDF_BROWSER where the browser does not work, E_PDF_TIME where it does not answer, E_PDF_BLANK where it lost the text
 * @throws what `html` or `signal` throws
 */
export async function printPdf(
  html: string | Promise<string>,
  browser: Browser,
  patience: Patience = {},
): Promise<Result<Uint8Array | null>> {
  return inBrowser(
    browser,
    'E_PDF',
    html,
    async (page) => {
      await page.open(await html);
      const { characters, author, sections } = (await page.evaluate(SETTLE)) as Settled;
      page.waitLonger(sections * SECONDS_A_SECTION);
      const { data } = await page.send('Page.printToPDF', PRINT);
      const pdf = Buffer.from(data as string, 'base64');
      settleDetails(pdf, browser.env.SOURCE_DATE_EPOCH);
      return checked(author ? withAuthor(pdf, author) : pdf, characters, browser);
    },
    patience,
  );
}

const NAMED_AT_MOST = 20;

/** A browser that lacks fonts leaves letters out and says nothing: all of them, or those that no font on the machine has. */
function checked(pdf: Buffer, characters: string, browser: Browser): Result<Uint8Array | null> {
  const printed = charactersInPdf(pdf);
  const expected = characters.match(/[\p{L}\p{N}\p{So}]/gu) ?? [];
  const missing = expected.filter((character) => !printed.has(character));
  const hint =
    'Install a font that has them (for Chinese: apt install fonts-noto-cjk), or give another browser with --browser.';
  if (missing.length > expected.length / 2) {
    return failure('E_PDF_BLANK', `${browser.path} printed pages without their text`, hint);
  }
  const text = `the PDF lacks ${missing.length} ${missing.length === 1 ? 'character' : 'characters'} for which no font was found: ${missing.slice(0, NAMED_AT_MOST).join('')}`;
  const found = [missing.slice(0, NAMED_AT_MOST).join('')];
  const warning = { level: 'warning', code: 'W_PDF_CHARACTERS', text, hint, span: null, found } as const;
  return { value: pdf, messages: missing.length > 0 ? [warning] : [] };
}

function failure(code: string, text: string, hint: string): Result<null> {
  return { value: null, messages: [{ level: 'error', code, text, hint, span: null }] };
}
