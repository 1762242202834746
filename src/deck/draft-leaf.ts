import type { Language, Sentence } from '../model/outline.ts';
import { chunksOf, secondsOf } from './chunks.ts';
import type { Draft } from './draft.ts';
import { draftApart } from './draft-apart.ts';
import { draftCounted } from './draft-counted.ts';
import type { Room } from './fit.ts';
import { roomUnder } from './fit.ts';
import { joined } from './joined-stretches.ts';
import { leafLayouts } from './layouts/index.ts';
import { leafContentOf } from './leaf-content.ts';
import type { Material, SlideBody } from './material.ts';
import { pathTo } from './material.ts';
import { stretchesOf } from './stretches.ts';

/** A slide of a section before it is known which of how many it is. */
type Sheet = Pick<Draft, 'sentences'> & { body: SlideBody };

/**
 * The slides of a section's own sentences, numbered (1/2) where they are several: text takes one, or as many as its spoken length asks for; tables, pictures,
 * code and quotations have their own, after the text that leads to them.
 */
export function draftLeaf(material: Material, section: number, sentences: Sentence[], isLast: boolean): Draft[] {
  const { title } = material.outline.sections[section];
  const where = pathTo(material.outline, section).slice(0, -1).at(-1)?.title ?? null;
  const roomOf = (suffix: string) => roomUnder(material.stage, (title?.text ?? '') + suffix);
  const alone = sheetsOf(material, section, sentences, isLast, roomOf(''));
  // Numbers need room in the title, so that what is one slide without them is looked at first.
  const sheets = alone.length === 1 ? alone : sheetsOf(material, section, sentences, isLast, roomOf('（1/2）'));
  return sheets.map((sheet, i) => {
    const part = sheets.length > 1 ? { index: i + 1, count: sheets.length } : null;
    return { ...sheet, section, title, part, where };
  });
}

function sheetsOf(material: Material, section: number, sentences: Sentence[], isLast: boolean, room: Room): Sheet[] {
  const stretches = joined(stretchesOf(material, sentences), material, section, isLast, room);
  return stretches.flatMap((stretch, i) =>
    stretch.kind === 'apart'
      ? draftApart(material, section, stretch, room)
      : draftText(material, section, stretch.sentences, isLast && i === stretches.length - 1, room),
  );
}

function draftText(material: Material, section: number, sentences: Sentence[], isLast: boolean, room: Room): Sheet[] {
  const { outline } = material;
  const isClosing = outline.sections[section].kind === 'closing' && isLast;
  const counted = isClosing ? null : draftCounted(material, section, sentences, room);
  if (counted) return counted;
  const chunks = isClosing ? [sentences] : withContent(chunksOf(sentences, outline.language));
  return chunks.flatMap((chunk) => {
    const whole = draftChunk(material, section, chunk, isLast, room);
    if (isClosing || whole.left <= MOST_LEFT || secondsOfAll(chunk, outline.language) < LEAST_SECONDS) return [whole];
    const halves = withContent(chunksOf(chunk, outline.language, 2)).map((half) =>
      draftChunk(material, section, half, isLast, room),
    );
    return halves.every(({ shown }) => shown >= LEAST_SHOWN) ? halves : [whole];
  });
}

/** Where the type is large a slide may leave out one of its points and callouts; where it would be more it becomes two slides, if each has enough to show and to say. */
const MOST_LEFT = 1;
const LEAST_SHOWN = 2;
const LEAST_SECONDS = 30;

/** A slide of some sentences; `shown` counts its points and callouts, `left` those that it has no room for. */
function draftChunk(
  material: Material,
  section: number,
  sentences: Sentence[],
  isLast: boolean,
  room: Room,
): Sheet & { shown: number; left: number } {
  const content = leafContentOf(material, section, sentences, isLast);
  const layout = leafLayouts.find((candidate) => candidate.suits(content))!;
  const body = layout.compose(content, room);
  const able = content.points.length + content.strongest.length;
  const shown = body.layout === 'section' ? body.points.length + body.callouts.length : able;
  return { body, sentences, shown, left: able - shown };
}

function secondsOfAll(sentences: readonly Sentence[], language: Language): number {
  return sentences.reduce((sum, sentence) => sum + secondsOf(sentence, language), 0);
}

/** Chunks that hold nothing to show (a salutation, a heading) go with the next. */
function withContent(chunks: Sentence[][]): Sentence[][] {
  const merged: Sentence[][] = [];
  let waiting: Sentence[] = [];
  for (const chunk of chunks) {
    waiting = [...waiting, ...chunk];
    if (waiting.every(({ role }) => role !== 'body')) continue;
    merged.push(waiting);
    waiting = [];
  }
  if (waiting.length) merged.push([...(merged.pop() ?? []), ...waiting]);
  return merged;
}
