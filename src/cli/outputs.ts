import { basename, dirname, join } from 'node:path';
import type { Message } from '../model/message.ts';
import type { Paper } from '../model/paper.ts';
import { renderPaper } from '../output/html/paper/render-paper.ts';
import type { Dressed, Job } from './build-files.ts';
import type { Format, Options } from './options.ts';
import { renderScreen } from './render-screen.ts';
import type { Print } from './world.ts';

/** A file with what is in it. */
export interface MadeFile {
  path: string;
  bytes: Uint8Array;
}

/** What came of making an output: its files in the order in which they are to be written, none where the messages say why. */
interface Outcome {
  files: MadeFile[];
  messages: Message[];
}

/** How one output is made: `path` is that of its only or its main file, `print` null where there is no browser. */
interface Output {
  isPrinted: boolean;
  /** It is set in the fonts of the machine that opens it. */
  needsNoFonts?: true;
  /** People go on with it by hand: it is never written over unasked, not even by what wrote it. */
  isEdited?: true;
  make(dressed: Promise<Dressed>, path: string, job: Job, print: Print | null): Promise<Outcome>;
}

/** One row an output. */
export const outputs: { [F in Format]: Output } = {
  html: {
    isPrinted: false,
    make: async (dressed, path, { theme, options }) => {
      const { deck, fonts } = await dressed;
      return { files: await renderScreen(deck, theme, fonts, path, options), messages: [] };
    },
  },
  pdf: printed(({ paper }) => paper),
  handout: printed(() => ({ content: 'handout', slidesAPage: 1, sheet: 'a4' })),
  pptx: {
    isPrinted: false,
    needsNoFonts: true,
    make: async (dressed, path, job) => {
      // Its writer is loaded for this.
      const { writePptx } = await import('./write-pptx.ts');
      const { bytes, messages } = await writePptx(await dressed, job);
      return { files: [{ path, bytes }], messages };
    },
  },
  md: {
    isPrinted: false,
    needsNoFonts: true,
    isEdited: true,
    make: async (dressed, path) => {
      const { renderMarkdown } = await import('../output/markdown/render-markdown.ts');
      const folder = `${basename(path).replace(/\.[^.]+$/, '')}.pictures`;
      const { text, pictures } = renderMarkdown((await dressed).deck, folder);
      const beside = pictures.map((picture) => ({
        path: join(dirname(path), picture.path),
        bytes: Buffer.from(picture.base64, 'base64'),
      }));
      return { files: [...beside, { path, bytes: Buffer.from(text) }], messages: [] };
    },
  },
};

/** The browser starts before there is anything to print. */
function printed(paperOf: (options: Options) => Paper): Output {
  return {
    isPrinted: true,
    make: async (dressed, path, { theme, options }, print) => {
      if (!print) return { files: [], messages: [] };
      const page = dressed.then(({ deck, fonts }) => renderPaper(deck, theme, fonts, paperOf(options)));
      const { value, messages } = await print(page);
      return { files: value ? [{ path, bytes: value }] : [], messages };
    },
  };
}
