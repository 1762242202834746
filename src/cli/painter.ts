import { findBrowser } from '../output/pdf/find-browser.ts';
import { pngsFor } from '../output/pictures/pngs-for.ts';
import type { World } from './world.ts';

/** `World.findPainter` of this machine. A module of its own: only a PowerPoint file with pictures of certain kinds wants it. */
export async function findPainter(
  env: NodeJS.ProcessEnv,
  ...[path, onUnpack]: Parameters<World['findPainter']>
): ReturnType<World['findPainter']> {
  const { value: browser, messages } = await findBrowser({ path, env, onUnpack });
  return { value: browser && ((deck) => pngsFor(deck, browser)), messages };
}
