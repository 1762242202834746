import { createRequire } from 'node:module';

interface Options {
  /** Whether “ ” — become ASCII. */
  filterUnicode: boolean;
}

interface Extractor {
  extract(bytes: Buffer): Promise<{ getBody(options: Options): string; getFootnotes(options: Options): string }>;
}

/** `World.extractDoc` of this machine: body and footnotes of a Word 97–2003 document as plain text. A module of its own, for one run in a hundred. */
export async function extractDoc(bytes: Uint8Array): Promise<string> {
  const WordExtractor = createRequire(import.meta.url)('word-extractor') as new () => Extractor;
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  const asIs = { filterUnicode: false };
  return [document.getBody(asIs), document.getFootnotes(asIs)].filter((part) => part.trim() !== '').join('\n');
}
