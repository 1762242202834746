import { findBrowser } from '../output/pdf/find-browser.ts';
import { printPdf } from '../output/pdf/print-pdf.ts';
import type { World } from './world.ts';

/** `World.findPrinter` of this machine. A module of its own: half of all runs want no PDF. */
export async function findPrinter(
  env: NodeJS.ProcessEnv,
  ...[path, onUnpack]: Parameters<World['findPrinter']>
): ReturnType<World['findPrinter']> {
  const { value: browser, messages } = await findBrowser({ path, env, onUnpack });
  return { value: browser && ((html) => printPdf(html, browser)), messages };
}
