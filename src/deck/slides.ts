import type { Slide } from '../model/deck.ts';
import type { Outline } from '../model/outline.ts';
import { firstEndingAfter } from '../text/phrase.ts';
import { secondsOf } from './chunks.ts';
import type { Draft } from './draft.ts';
import { titleEndsAtClauses } from './fit.ts';
import { lookSeconds } from './look-seconds.ts';
import type { Material } from './material.ts';
import { pathTo } from './material.ts';
import { nameSeconds } from './name-seconds.ts';
import { notesWriter } from './notes.ts';

/** A change of slides takes this long. */
export const CHANGE_SECONDS = 1;

/**
 * Drafts with their notes and seconds; ids come when the order of the whole deck stands.
 * The notes of a slide reach from its first sentence to the next slide's, so that nothing between two sentences is lost.
 */
export function slidesOf(material: Material, drafts: readonly Draft[]): Slide[] {
  const { outline } = material;
  const notes = notesWriter(outline);
  const major = material.childrenOf(null);
  const kinds = major.map((index) => outline.sections[index].kind);
  const ranges = rangesOf(outline, drafts);
  return drafts.map(({ body, section, title, part, where, sentences }, i) => ({
    ...body,
    id: '',
    section: section === null ? null : major.indexOf(outline.sections.indexOf(pathTo(outline, section)[0])),
    title,
    endsAtClauses: title !== null && titleEndsAtClauses(title.text, body, material.stage),
    part,
    where,
    notes: notes(ranges[i]),
    wordMarks: [],
    steps: null,
    seconds: Math.round(
      sentences.reduce(
        (sum, sentence) => sum + secondsOf(sentence, outline.language),
        CHANGE_SECONDS + lookSeconds(body) + nameSeconds(body, title, sentences, outline.language, kinds),
      ),
    ),
  }));
}

/** What of the source each draft speaks; empty for one without sentences. The first that speaks takes all that stands before it, too. */
function rangesOf(outline: Outline, drafts: readonly Draft[]): { start: number; end: number }[] {
  const said = drafts.filter(({ sentences }) => sentences.length > 0);
  // A report of nothing but markup says nothing, and is kept all the same.
  const isSilent = outline.sentences.length === 0;
  const speaking = isSilent ? drafts.filter(({ body }) => body.layout === 'cover') : said;
  let end = outline.source.text.length;
  const ranges = new Map<Draft, { start: number; end: number }>();
  for (let i = speaking.length - 1; i >= 0; i--) {
    const start = i === 0 ? 0 : startOf(outline, speaking[i].sentences[0].start);
    ranges.set(speaking[i], { start, end });
    end = start;
  }
  return drafts.map((draft) => ranges.get(draft) ?? { start: 0, end: 0 });
}

/** Where the notes of a sentence begin: with its block where it is the block's first, so that # and list markers go with it. */
function startOf({ source }: Outline, start: number): number {
  const block = source.blocks[firstEndingAfter(source.blocks, start)];
  return block?.reading.offsets[0] === start ? Math.min(block.start, start) : start;
}
