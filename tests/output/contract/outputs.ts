import { Parser } from 'htmlparser2';
import type { Deck } from '../../../src/model/deck.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { charactersOf } from '../../../src/output/characters.ts';
import { loadFonts } from '../../../src/output/fonts/load-fonts.ts';
import { renderPaper } from '../../../src/output/html/paper/render-paper.ts';
import { renderReading } from '../../../src/output/html/reading/render-reading.ts';
import { renderHtml } from '../../../src/output/html/render-html.ts';
import { renderMarkdown } from '../../../src/output/markdown/render-markdown.ts';
import { findBrowser } from '../../../src/output/pdf/find-browser.ts';
import { printPdf } from '../../../src/output/pdf/print-pdf.ts';
import { renderPptx } from '../../../src/output/pptx/render-pptx.ts';
import { loadTheme } from '../../../src/theme/themes.ts';
import { readSlides, unpack } from '../pptx/read-pptx.ts';
import type { StructureNode } from '../read-structure.ts';
import { nodesIn, readStructure } from '../read-structure.ts';

const theme = loadTheme('plain').value!;

/** Reads a deck back out of a file: what is read on each slide and said to it, in order. */
export type Reading = (deck: Deck) => Promise<string[]>;

/** One row an output; a real file of each is made and read back. */
export const OUTPUTS = {
  html: async (deck) => sectionsOf(await renderHtml(deck, theme, []), 'section'),
  reading: async (deck) => sectionsOf(await renderReading(deck, theme, []), 'article'),
  pdf: async (deck) => (await printed(deck, { content: 'slides' })).map(({ read }) => read),
  handout: async (deck) => bySlide(await printed(deck, { content: 'handout', slidesAPage: 1, sheet: 'a4' })),
  pptx: async (deck) =>
    readSlides(unpack((await renderPptx(deck, theme)).value)).map(({ read, notes }) => [read, ...notes].join('\n')),
  markdown: async (deck) => renderMarkdown(deck, 'p').text.split('\n<!-- .slide:').slice(1).map(markdownText),
} satisfies Record<string, Reading>;

export type OutputName = keyof typeof OUTPUTS;

/** What is read in each element that is a slide: text and names of pictures. The report's own markup is hidden; a slot says besides its mark that it is to be filled. */
function sectionsOf(page: string, element: string): string[] {
  const texts: string[] = [];
  const hidden: boolean[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === element && /^s\d+$/.test(attributes.id ?? '')) texts.push('');
      hidden.push('hidden' in attributes || attributes.class === 'fill' || name === 'style' || name === 'script');
      if (texts.length > 0 && !hidden.includes(true)) texts[texts.length - 1] += attributes.alt ?? '';
    },
    ontext: (text) => {
      if (texts.length > 0 && !hidden.includes(true)) texts[texts.length - 1] += text;
    },
    onclosetag: () => hidden.pop(),
  });
  parser.end(page);
  return texts;
}

/** The tags of each page of a PDF that the project's own printer made: what is read aloud of it, in order. */
async function printed(deck: Deck, paper: Paper): Promise<StructureNode[]> {
  const fonts = (await loadFonts(charactersOf(deck), theme.typeface)).value;
  const { value, messages } = await printPdf(renderPaper(deck, theme, fonts, paper), (await findBrowser()).value!);
  if (!value) throw new Error(messages.map(({ text }) => text).join('\n'));
  return (await readStructure(value)).map(({ root }) => root);
}

/** Slides run on over the pages of a handout; each begins where one with a heading does. */
function bySlide(pages: StructureNode[]): string[] {
  const texts: string[] = [];
  for (const part of pages.flatMap(({ children: [{ children }] }) => children)) {
    if (nodesIn(part).some(({ role, text }) => /^H\d$/.test(role) && text !== '')) texts.push('');
    texts[texts.length - 1] += part.read;
  }
  return texts;
}

/** Words without their marks: bold, code, links and where they lead, cells, rules of tables, quotations, escapes; code and the words of TeX as they stand. */
function markdownText(markdown: string): string {
  const pieces = markdown.split(/^(`{3,})(.*\n[\s\S]*?)^\1$/m);
  return pieces.map((piece, i) => (i % 3 === 0 ? proseText(piece) : i % 3 === 2 ? piece : '')).join('');
}

function proseText(markdown: string): string {
  return markdown
    .replace(/^> /gm, '')
    .replace(/^\|[ :|-]+\|$/gm, '')
    .replace(/\]\((?:<[^>\n]*>|[^)\s]*)\)/g, ']')
    .replace(/<\/?(?:strong|em|sup|sub)>|(?<!\\)[*`]/g, '')
    .replace(/<((?:https?:|\w+@)[^>\s]*)>/g, '$1')
    .replace(/(?<!\\)[[\]|]/g, '')
    .replace(/\\([^a-z])/gi, '$1');
}
