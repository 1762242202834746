import type { Message, Result } from '../model/message.ts';
import type { CodeToken, Formula, Notation } from '../model/notation.ts';
import type { Block, Source, Span } from '../model/source.ts';
import { formulasIn } from '../text/formulas.ts';
import { spanOf } from '../text/reading.ts';

type Code = Extract<Block, { kind: 'code' }>;

/** A listing longer than this is data, and stays plain. */
const MOST_CHARACTERS = 40_000;

/** What of a source is code in a known language, and what is a formula. Highlighter and typesetter are loaded when the first comes. */
export async function findNotation(source: Source): Promise<Result<Notation>> {
  const { value: formulas, messages } = await formulasOf(source);
  return { value: { codeTokens: await codeTokensOf(source), formulas }, messages };
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

interface Place extends Span {
  tex: string;
  isDisplay: boolean;
}

/** Only who writes Markdown writes TeX; in other files a dollar is a dollar. */
async function formulasOf(source: Source): Promise<Result<Formula[]>> {
  if (source.format !== 'markdown' || !source.text.includes('$')) return { value: [], messages: [] };
  const places = source.blocks.flatMap((block) => (block.kind === 'code' ? [] : placesIn(block, source.text)));
  if (places.length === 0) return { value: [], messages: [] };
  const { faultIn, mathOf } = await import('./formulas.ts');
  const formulas: Formula[] = [];
  const messages: Message[] = [];
  for (const { start, end, tex, isDisplay } of places) {
    try {
      formulas.push({ start, end, isDisplay, mathml: mathOf(tex, isDisplay) });
    } catch (error) {
      messages.push(mistaken({ start, end }, faultIn(error)));
    }
  }
  return { value: formulas, messages };
}

const IN_BACKTICKS = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g;

/** Which lines of a formula Slidev shows at which click. */
const STEPS = /(?<=\$\$[ \t]*)\{[^{}\n]*\|[^{}\n]*\}/g;

/** The formulas of a block; what stands in backticks, or has markup in it, is none. */
function placesIn({ start, end, reading }: Block, text: string): Place[] {
  const blank = (words: string) => ' '.repeat(words.length);
  const own = text.slice(start, end).replace(IN_BACKTICKS, blank).replace(STEPS, blank);
  const read = new Set(reading.offsets);
  return formulasIn(own)
    .map(({ from, to, tex, isDisplay }) => ({ start: start + from, end: start + to, tex, isDisplay }))
    .filter((place) => isRead(place, own, start, read));
}

/** @param own the text of its block, which begins at `from` */
function isRead({ start, end }: Span, own: string, from: number, read: ReadonlySet<number>): boolean {
  for (let at = start; at < end; at++) if (!read.has(at) && /\S/.test(own[at - from])) return false;
  return true;
}

function mistaken(span: Span, fault: string): Message {
  return {
    level: 'warning',
    code: 'W_TEX',
    text: `this formula can't be set: ${fault}`,
    hint: 'It is shown as it is written. Correct the TeX; write \\$ for a dollar sign.',
    span,
  };
}
