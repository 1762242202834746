import { findBrowser } from '../output/pdf/find-browser.ts';
import { takePictures } from '../output/pictures/take-pictures.ts';
import type { World } from './world.ts';

/** `World.findCamera` of this machine. A module of its own: only `lectern images` wants it. */
export async function findCamera(
  env: NodeJS.ProcessEnv,
  ...[path, onUnpack]: Parameters<World['findCamera']>
): ReturnType<World['findCamera']> {
  const { value: browser, messages } = await findBrowser({ path, env, onUnpack });
  return { value: browser && ((page, spec) => takePictures(page, spec, browser)), messages };
}
