import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const PDFJS = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** What pdf.js needs beside a PDF. */
export const PDFJS_FILES = {
  cMapUrl: join(PDFJS, 'cmaps/'),
  standardFontDataUrl: join(PDFJS, 'standard_fonts/'),
  verbosity: 0,
};

/** A PDF as another program reads it. */
export interface PrintedDeck {
  /** Text of each page without white space, in the order in which it is read. */
  pages: string[];
  /** Size of each page in points. */
  sizes: [number, number][];
  /** From which page to which each link within the file leads, counted from 1; to 0 where there is no such place. */
  links: { from: number; to: number }[];
  /** In order, nested ones after the one that they are under. */
  bookmarks: { title: string; depth: number }[];
  title: string;
  author: string | undefined;
  language: string;
  isTagged: boolean;
}

/** Reads a PDF with pdf.js, which shows characters as they are and not as they look. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedDeck> {
  const loading = getDocument({ data: new Uint8Array(bytes), ...PDFJS_FILES });
  const pdf = await loading.promise;
  const info = (await pdf.getMetadata()).info as { Title: string; Author?: string; Language: string };
  const printed = {
    ...(await pagesOf(pdf)),
    links: await linksOf(pdf),
    bookmarks: flat((await pdf.getOutline()) ?? [], 1),
    title: info.Title,
    author: info.Author,
    language: info.Language,
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
  };
  await loading.destroy();
  return printed;
}

async function linksOf(pdf: PDFDocumentProxy): Promise<PrintedDeck['links']> {
  const links: PrintedDeck['links'] = [];
  for (let from = 1; from <= pdf.numPages; from++) {
    const annotations = await (await pdf.getPage(from)).getAnnotations();
    for (const { dest } of annotations.filter(({ subtype, url }) => subtype === 'Link' && !url))
      links.push({ from, to: await pageOf(dest, pdf) });
  }
  return links;
}

async function pageOf(dest: string | unknown[], pdf: PDFDocumentProxy): Promise<number> {
  const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
  return place ? (await pdf.getPageIndex(place[0] as Parameters<typeof pdf.getPageIndex>[0])) + 1 : 0;
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

function flat(outline: Outline, depth: number): PrintedDeck['bookmarks'] {
  return outline.flatMap(({ title, items }) => [{ title, depth }, ...flat(items, depth + 1)]);
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<Pick<PrintedDeck, 'pages' | 'sizes'>> {
  const pages: string[] = [];
  const sizes: [number, number][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s/g, ''),
    );
    sizes.push([page.view[2], page.view[3]]);
  }
  return { pages, sizes };
}
