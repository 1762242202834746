import type { Sentence } from '../model/outline.ts';
import { figuresOf } from '../text/callouts.ts';
import { calloutOf, chooseFigures, ofMostWorth } from './callouts.ts';
import type { LeafContent } from './layouts/leaf-layout.ts';
import type { Material } from './material.ts';
import { choosePoints, POINT_LIMIT } from './points/choose-points.ts';

/** Most callouts and points that any leaf layout shows. */
const MOST_CALLOUTS = 6;
const MOST_POINTS = 5;
const MOST_BESIDE_POINTS = 3;

/** What was found for a deck: slides are drafted in turns, with and without a number in their titles, and say the same in each. */
const known = new WeakMap<Material, Map<string, LeafContent>>();

/** All that one slide of some sentences of a section can show, before anything has been fitted. */
export function leafContentOf(
  material: Material,
  section: number,
  sentences: Sentence[],
  isLast: boolean,
): LeafContent {
  const contents = known.get(material) ?? new Map<string, LeafContent>();
  known.set(material, contents);
  const key = `${section} ${isLast} ${sentences.map(({ start }) => start).join(' ')}`;
  const content = contents.get(key) ?? findContent(material, section, sentences, isLast);
  contents.set(key, content);
  return content;
}

function findContent(material: Material, section: number, sentences: Sentence[], isLast: boolean): LeafContent {
  const { outline } = material;
  const { figures } = material.figures;
  const chosen = chooseFigures(material.figuresIn(sentences), material, MOST_CALLOUTS);
  const callouts = chosen.map((i) => calloutOf(i, material));
  const strongest = ofMostWorth(callouts, MOST_BESIDE_POINTS, figures);
  const shown = strongest.flatMap(figuresOf);
  const limit = POINT_LIMIT[outline.language];
  const points = choosePoints(material, sentences, {
    most: MOST_POINTS,
    limit,
    shown,
    title: outline.sections[section].title,
  });
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
