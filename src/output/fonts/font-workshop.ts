import { createRequire } from 'node:module';
import type { MessagePort } from 'node:worker_threads';
import { Worker } from 'node:worker_threads';

/** Makes subsets of whole fonts, beside the main thread. */
export interface FontWorkshop {
  /** The font at place `index` cut down to the characters of `texts[index]`: TrueType, base64. */
  subset(texts: readonly string[]): Promise<string[]>;
}

/**
 * What horizontal Chinese and Latin text uses; each other feature would bring glyphs along for every character, a quarter of the file.
 * Marks and joining, then widths of punctuation and digits: `halt`, `palt` and `chws` squeeze punctuation, `tnum` lines digits up.
 */
export const FEATURES = 'ccmp locl mark mkmk liga calt kern halt palt pwid chws lnum tnum pnum'.split(' ');

interface Order {
  texts: readonly string[];
  port: MessagePort;
}
type Delivery = { fonts: string[] } | { error: Error };

/**
 * Opens a workshop: reading fonts of 10 MB and getting the subsetter ready takes 60 ms, so it goes on while the report is understood.
 * It does not keep the process alive, but for an order that is not delivered yet.
 * @param fonts paths of TrueType files
 */
export function openWorkshop(fonts: readonly string[]): FontWorkshop {
  const subsetter = createRequire(import.meta.url).resolve('subset-font');
  const worker = new Worker(`(${work})()`, { eval: true, workerData: { subsetter, fonts, features: FEATURES } });
  worker.unref();
  const broken = new Promise<never>((_, reject) => worker.once('error', reject));
  // It may break before anybody has ordered anything.
  broken.catch(() => {});
  return { subset: (texts) => Promise.race([order(worker, texts), broken]) };
}

function order(worker: Worker, texts: readonly string[]): Promise<string[]> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ texts, port: port2 }, [port2 as never]);
  return new Promise((resolve, reject) => {
    port1.onmessage = ({ data }: { data: Delivery }) => {
      port1.close();
      if ('error' in data) reject(data.error);
      else resolve(data.fonts);
    };
  });
}

/** What the worker does. Its text alone gets there: it sees nothing of this file. */
function work(): void {
  const { createRequire } = process.getBuiltinModule('node:module');
  const { readFileSync } = process.getBuiltinModule('node:fs');
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const require = createRequire(workerData.subsetter);
  // It would load decoders of WOFF, which take longer than all the rest of it. Our fonts are TrueType and stay so.
  const stub = { detectFormat: () => 'sfnt', convert: async (font: Buffer) => font };
  require.cache[require.resolve('fontverter')] = { loaded: true, exports: stub } as never;
  const subset = require(workerData.subsetter);
  const fonts: Buffer[] = workerData.fonts.map((path: string) => readFileSync(path));
  const sfnt = { targetFormat: 'sfnt', keepFeatures: workerData.features };
  // A first one for nobody: what it needs is compiled when the first order comes.
  const ready = subset(fonts[0], '一', sfnt);
  parentPort!.on('message', async ({ texts, port }: Order) => {
    try {
      await ready;
      const made: Buffer[] = await Promise.all(texts.map((text, index) => subset(fonts[index], text, sfnt)));
      port.postMessage({ fonts: made.map((font) => font.toString('base64')) });
    } catch (error) {
      port.postMessage({ error });
    }
  });
}
