import type { Result } from '../model/message.ts';
import type { Progress } from './progress.ts';
import type { Words } from './words.ts';
import type { World } from './world.ts';

/** Prints a page as soon as it is made; the browser starts at once. Value null with an error where that can't be done. */
export type Print = (html: Promise<string>) => Promise<Result<Uint8Array | null>>;

/** Looks for a browser. Loaded only by who wants a PDF: it would slow the others down. */
export async function printerFor(
  path: string | undefined,
  world: World,
  words: Words,
  progress: Progress,
): Promise<Print> {
  const [{ findBrowser }, { printPdf }] = await Promise.all([
    import('../output/pdf/find-browser.ts'),
    import('../output/pdf/print-pdf.ts'),
  ]);
  const onUnpack = () => progress.say(words.progress.unpack);
  const { value: browser, messages } = await findBrowser({ path, env: world.env, onUnpack });
  if (browser) return (html) => printPdf(html, browser);
  return async () => ({ value: null, messages });
}
