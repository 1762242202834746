import { findBrowser } from '../output/pdf/find-browser.ts';
import { printPdf } from '../output/pdf/print-pdf.ts';
import { startEarly } from '../output/pdf/start-browser.ts';
import type { World } from './world.ts';

/** Starts the browser that `World.findPrinter`, `findRuler` or `findCamera` will find, unless it has to be unpacked first, which the person is told before. */
export async function prepareBrowser(env: NodeJS.ProcessEnv, path: string | undefined): Promise<void> {
  const onUnpack = () => {
    throw new Error('later');
  };
  const { value } = await findBrowser({ path, env, onUnpack });
  if (value) startEarly(value);
}

/** `World.findPrinter` of this machine. A module of its own: half of all runs want no PDF. */
export async function findPrinter(
  env: NodeJS.ProcessEnv,
  ...[path, onUnpack]: Parameters<World['findPrinter']>
): ReturnType<World['findPrinter']> {
  const { value: browser, messages } = await findBrowser({ path, env, onUnpack });
  return { value: browser && ((html) => printPdf(html, browser)), messages };
}
