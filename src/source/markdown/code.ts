import type { Tokens } from 'marked';
import type { Block } from '../../model/source.ts';
import { extent, rising, type Strand, take } from './strand.ts';

/** The block of a piece of code, its lines as they are, without fences and the name of its language; null where it is empty. */
export function codeBlock({ text, lang }: Tokens.Code, strand: Strand, source: string): Block | null {
  const isFenced = /^\s*(?:`{3,}|~{3,})/.test(strand.text);
  const body = take(strand, isFenced ? strand.text.indexOf('\n') + 1 : 0, text)?.strand ?? strand;
  const { start, end } = extent(strand);
  const offsets = rising(body.places).filter((place) => place >= start && place < end);
  const read = offsets.map((place) => source[place]).join('');
  if (read.trim() === '') return null;
  const language = /^[^\s{]+/.exec(lang ?? '')?.[0] ?? null;
  return { kind: 'code', language, start, end, reading: { text: read, offsets } };
}
