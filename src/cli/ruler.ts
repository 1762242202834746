import { measureDecks } from '../output/check/measure-decks.ts';
import { findBrowser } from '../output/pdf/find-browser.ts';
import type { World } from './world.ts';

/** `World.findRuler` of this machine. A module of its own: only `lectern check` wants it. */
export async function findRuler(
  env: NodeJS.ProcessEnv,
  ...[path, onUnpack]: Parameters<World['findRuler']>
): ReturnType<World['findRuler']> {
  const { value: browser, messages } = await findBrowser({ path, env, onUnpack });
  return { value: browser && ((pages, theme) => measureDecks(pages, theme, browser)), messages };
}
