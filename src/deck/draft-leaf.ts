import type { Sentence } from '../model/outline.ts';
import { calloutOf, chooseFigures, ofMostWorth } from './callouts.ts';
import { chunksOf } from './chunks.ts';
import type { Draft } from './draft.ts';
import { roomUnder } from './fit.ts';
import { leafLayouts } from './layouts/index.ts';
import type { LeafContent } from './layouts/leaf-layout.ts';
import type { Material } from './material.ts';
import { pathTo } from './material.ts';
import { choosePoints, POINT_LIMIT } from './points/choose-points.ts';

/** Most callouts and points that any leaf layout shows. */
const MOST_CALLOUTS = 6;
const MOST_POINTS = 6;
const MOST_BESIDE_POINTS = 3;

/** The slides of a section's own sentences: one, or as many as its spoken length asks for, numbered (1/2). */
export function draftLeaf(material: Material, section: number, sentences: Sentence[], isLast: boolean): Draft[] {
  const outline = material.outline;
  const { title, kind } = outline.sections[section];
  const isClosing = kind === 'closing' && isLast;
  const chunks = isClosing ? [sentences] : withContent(chunksOf(sentences, outline.language));
  const where = pathTo(outline, section).slice(0, -1).at(-1)?.title ?? null;
  return chunks.map((chunk, i) => {
    const part = chunks.length > 1 ? { index: i + 1, count: chunks.length } : null;
    const room = roomUnder(material.aspect, (title?.text ?? '') + (part ? '（1/2）' : ''));
    const content = contentOf(material, section, chunk, isLast);
    const layout = leafLayouts.find((candidate) => candidate.suits(content))!;
    return { body: layout.compose(content, room), section, title, part, where, sentences: chunk };
  });
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

function contentOf(material: Material, section: number, sentences: Sentence[], isLast: boolean): LeafContent {
  const { outline } = material;
  const { figures } = material.figures;
  const chosen = chooseFigures(material.figuresIn(sentences), material, MOST_CALLOUTS);
  const isProblems = outline.sections[section].kind === 'problems';
  const most = isProblems ? MOST_POINTS : MOST_POINTS - 1;
  const callouts = chosen.map((i) =>
    calloutOf(i, figures[i], outline.sentences[figures[i].sentence], outline.language),
  );
  const strongest = ofMostWorth(callouts, MOST_BESIDE_POINTS, figures);
  const shown = strongest.map(({ figure }) => figure);
  const limit = POINT_LIMIT[outline.language];
  const points = choosePoints(material, sentences, { most, limit, shown, title: outline.sections[section].title });
  return {
    material,
    section: outline.sections[section],
    sentences,
    callouts,
    strongest,
    points,
    figures,
    isLast,
  };
}
