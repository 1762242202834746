import type { CodeToken, Notation } from '../model/notation.ts';
import type { Block, Source } from '../model/source.ts';
import { spanOf } from '../text/reading.ts';

type Code = Extract<Block, { kind: 'code' }>;

/** A listing longer than this is data, and stays plain. */
const MOST_CHARACTERS = 40_000;

/** What of a source is code in a known language. The highlighter is loaded when the first comes. */
export async function findNotation(source: Source): Promise<Notation> {
  return { codeTokens: await codeTokensOf(source) };
}

async function codeTokensOf({ blocks }: Source): Promise<CodeToken[]> {
  const listings = blocks.filter((block): block is Code => block.kind === 'code' && block.language !== null);
  if (listings.length === 0) return [];
  const { colourCode } = await import('./colour-code.ts');
  return listings.flatMap(({ language, reading }) => {
    const [name] = /^[^\s{,]+/.exec(language ?? '') ?? [''];
    if (reading.text.length > MOST_CHARACTERS) return [];
    return colourCode(reading.text, name).map(({ from, to, kind }) => ({ ...spanOf(reading, from, to), kind }));
  });
}
