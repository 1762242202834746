import { createRequire } from 'node:module';

interface Extractor {
  extract(bytes: Buffer): Promise<{ getBody(): string; getFootnotes(): string }>;
}

/** `World.extractDoc` of this machine: body and footnotes of a Word 97–2003 document as plain text. A module of its own, for one run in a hundred. */
export async function extractDoc(bytes: Uint8Array): Promise<string> {
  const WordExtractor = createRequire(import.meta.url)('word-extractor') as new () => Extractor;
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  return [document.getBody(), document.getFootnotes()].filter((part) => part.trim() !== '').join('\n');
}
