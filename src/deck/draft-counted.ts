import type { Language, Phrase, Sentence } from '../model/outline.ts';
import { phraseOf } from '../text/reading.ts';
import { calloutOf, chooseFigures } from './callouts.ts';
import { secondsOf } from './chunks.ts';
import type { Room } from './fit.ts';
import { linesFrom } from './item-lines.ts';
import type { BranchItem } from './layouts/branch-layout.ts';
import { grouped } from './layouts/grouped.ts';
import { branchLayouts } from './layouts/index.ts';
import { overview } from './layouts/overview.ts';
import { parts } from './layouts/parts.ts';
import { steps } from './layouts/steps.ts';
import type { Material, SlideBody } from './material.ts';
import { POINT_LIMIT } from './points/choose-points.ts';
import { condense } from './points/condense.ts';
import type { Counted } from './points/counted.ts';
import { countedIn } from './points/counted.ts';
import { headedBy } from './points/headed-by.ts';

/** What is counted is most of what is said, in as long as a slide may stand. */
const LEAST_SHARE = 0.5;
const MOST_SECONDS = 120;
/** More are too many for one slide of a part that says other things too. */
const MOST_ITEMS = 10;
const MOST_CARDS = 6;

/** Text that counts things up (一是…；二是…, First … Second …, the items of a list) as cards or a list of them all, on as many slides as they need; null where it does not. */
export function draftCounted(
  material: Material,
  section: number,
  sentences: Sentence[],
  room: Room,
): { body: SlideBody; sentences: Sentence[] }[] | null {
  const { outline, figures } = material;
  const found = countedMostly(material, sentences);
  const items = found.flatMap((item) => branchItemOf(material, item) ?? []);
  if (items.length === 0 || items.length < found.length || isOfFigures(material, found)) return null;
  const content = { section: outline.sections[section], items, first: 1, figures: figures.figures };
  const isInOrder = items.every(({ number, callout }) => number && !callout) && content.section.kind !== 'problems';
  const ordered = isInOrder && items.length <= MOST_CARDS ? steps : branchLayouts.find((each) => each.suits(content))!;
  // Columns are for headings; sentences need the width of a list.
  const isHeaded = found.every(({ said }) => headedBy(said, outline.language) !== null);
  const layout = ordered === overview && !isHeaded ? parts : ordered;
  const groups = grouped(content, layout, room);
  const firsts = groups.map(([item]) => items.indexOf(item));
  const starts = firsts.map((first, i) => (i === 0 ? 0 : startOf(found[first], found[first - 1], sentences)));
  return groups.map((group, i) => ({
    body: layout.compose({ ...content, items: group, first: firsts[i] + 1 }, room),
    sentences: sentences.slice(starts[i], starts[i + 1] ?? sentences.length),
  }));
}

/** Whether most of the things have no heading and a figure worth a callout, which stands larger beside points. */
function isOfFigures(material: Material, found: readonly Found[]): boolean {
  const { language } = material.outline;
  const bare = found.filter(({ said }) => headedBy(said, language) === null);
  const large = bare.filter(({ said }) => chooseFigures(figuresWithin(material, said), material, 1).length > 0);
  return large.length > found.length / 2;
}

/** Index of the sentence that an item begins with; where the one before it is in the same sentence, there is none left to say. */
function startOf(item: Found, before: Found, sentences: readonly Sentence[]): number {
  const { start } = item.said[0];
  const at = sentences.findIndex(({ end }) => end > start);
  return before.said.at(-1)!.end > sentences[at].start ? sentences.length : at;
}

/** The things counted, where they are most of what is said and a slide can stand for as long. */
function countedMostly(material: Material, sentences: readonly Sentence[]): Found[] {
  const { language } = material.outline;
  const seconds = (list: readonly Sentence[]) => list.reduce((sum, one) => sum + secondsOf(one, language), 0);
  const body = sentences.filter(({ role }) => role === 'body');
  const found = itemsIn(material, body);
  const share = seconds(found.flatMap(({ said }) => said)) / seconds(body);
  const isFew = found.length <= MOST_ITEMS && found.every(({ said }) => said.length > 0);
  return isFew && share >= LEAST_SHARE && seconds(sentences) <= MOST_SECONDS ? found : [];
}

type Found = Omit<Counted, 'number'> & { number: string | null };

/** Points counted in the text, else the items of a list that is numbered or each of whose items opens with a heading. */
function itemsIn({ outline: { source, language } }: Material, body: readonly Sentence[]): Found[] {
  const counted = countedIn(body, language);
  if (counted.length > 0) return counted;
  const blocks = [...new Set(body.map(({ block }) => block))].filter((block) => source.blocks[block].kind === 'item');
  const items = blocks.map((block) => {
    const of = source.blocks[block];
    const number = of.kind === 'item' && of.isOrdered ? (/\w+/.exec(of.marker)?.[0] ?? null) : null;
    return { number, said: body.filter((sentence) => sentence.block === block) };
  });
  const isFlat = blocks.every((block) => (source.blocks[block] as { depth?: number }).depth === 1);
  const isList = items.every(({ number, said }) => number !== null || headedBy(said, language) !== null);
  return isFlat && items.length >= 3 && isList ? items : [];
}

/** An item under its heading, or under its first sentence made short; null where that can't be. */
function branchItemOf(material: Material, { number, said }: Found): BranchItem | null {
  const { language } = material.outline;
  const headed = headedBy(said, language);
  const title = headed?.head ?? shortOf(said[0], language);
  if (!title) return null;
  const rest = headed?.rest ?? said.slice(1);
  const [best] = chooseFigures(figuresWithin(material, rest), material, 1);
  return {
    number,
    title,
    callout: best === undefined ? null : calloutOf(best, material),
    linesOf: linesFrom(material, rest, title),
  };
}

/** A sentence as it stands where it is short and does not lead to what comes after it, else made short. */
function shortOf({ reading }: Sentence, language: Language): Phrase | null {
  const limit = POINT_LIMIT[language];
  const words = reading.text.replace(/[\s。.;；]+$/, '');
  const size = language === 'zh' ? words.length : words.split(/\s+/).length;
  return size <= limit && !/[:：]\s*$/.test(reading.text)
    ? phraseOf(reading, 0, words.length)
    : condense(reading, language, { limit, avoid: [] });
}

/** The figures of slices of sentences. */
function figuresWithin({ figures: { figures } }: Material, slices: readonly Sentence[]): number[] {
  return figures.flatMap((figure, i) =>
    slices.some(({ start, end }) => start <= figure.start && figure.end <= end) ? [i] : [],
  );
}
