import type { Message } from '../model/message.ts';
import { unshownIn } from '../output/pptx/office-image.ts';
import type { PngOf } from '../output/pptx/png-of.ts';
import { renderPptx } from '../output/pptx/render-pptx.ts';
import { timeOf } from '../output/source-date.ts';
import type { Dressed, Job } from './build-files.ts';

/** The deck as a PowerPoint file. A browser is looked for only where pictures have to be drawn; where there is none they get a frame, which is said. */
export async function writePptx({ deck }: Dressed, job: Job): Promise<{ bytes: Uint8Array; messages: Message[] }> {
  const { theme, world } = job;
  const pngOf = unshownIn(deck).length > 0 ? await painted(deck, job) : undefined;
  const { value, messages } = renderPptx(deck, theme, { pngOf, time: timeOf(world.env.SOURCE_DATE_EPOCH) });
  return { bytes: value, messages };
}

async function painted(deck: Dressed['deck'], { options, world, words, progress }: Job): Promise<PngOf | undefined> {
  const painter = await world.findPainter(options.browser, () => progress.say(words.progress.unpack));
  const drawn = await painter.value?.(deck);
  return drawn?.value ?? undefined;
}
