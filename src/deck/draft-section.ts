import type { Sentence } from '../model/outline.ts';
import { calloutOf, chooseFigures } from './callouts.ts';
import { secondsOf } from './chunks.ts';
import type { Draft } from './draft.ts';
import { draftLeaf } from './draft-leaf.ts';
import { roomUnder } from './fit.ts';
import { linesFrom } from './item-lines.ts';
import type { BranchItem } from './layouts/branch-layout.ts';
import { grouped } from './layouts/grouped.ts';
import { branchLayouts } from './layouts/index.ts';
import type { Material } from './material.ts';
import { pathTo } from './material.ts';
import { hasApart } from './stretches.ts';

/** A lead of more than this before the first sub-section gets slides of its own. */
const LONG_LEAD_SECONDS = 40;
/** Sub-sections all shorter than this share their overview; none gets a slide of its own. */
const SHORT_PART_SECONDS = 15;

/** The slides of a section: an overview and one (or more) for each sub-section, or those of its own sentences. */
export function draftSection(material: Material, section: number, isLast: boolean): Draft[] {
  const children = material.childrenOf(section);
  const spoken = children.filter((child) => hasSlide(material, material.allSentences(child)));
  // Problems that are each said in the words of their heading have no sentence beside it: they are a list, not an empty slide.
  if (spoken.length === 0 && children.length > 1)
    return draftOverview(material, section, children, material.allSentences(section));
  if (spoken.length < 2) return draftLeaf(material, section, material.allSentences(section), isLast);
  const first = material.outline.sections[spoken[0]].start;
  const own = material.ownSentences(section);
  const lead = material.allSentences(section).filter(({ start }) => start < first);
  if (own.some(({ start }) => start >= first) || areShort(material, children)) {
    return draftOverview(material, section, children, material.allSentences(section));
  }
  const said = lead.findIndex(({ role }) => role === 'body' || role === 'apart');
  const heading = said < 0 ? lead : lead.slice(0, said);
  const isLong = seconds(material, lead) > LONG_LEAD_SECONDS || hasApart(material, lead);
  return [
    ...draftOverview(material, section, children, isLong ? heading : lead),
    ...(isLong ? draftLeaf(material, section, lead.slice(heading.length), false) : []),
    ...draftChildren(material, children),
  ];
}

/** The slides of sub-sections. One that is all heading stands in the overview; it is spoken to the slide before it. */
function draftChildren(material: Material, children: readonly number[]): Draft[] {
  const drafts: Draft[] = [];
  for (const child of children) {
    const last = drafts.at(-1);
    const sentences = material.allSentences(child);
    if (hasSlide(material, sentences)) drafts.push(...draftSection(material, child, false));
    else if (last) drafts[drafts.length - 1] = { ...last, sentences: [...last.sentences, ...sentences] };
  }
  return drafts;
}

/** Something is said, or a table, a picture or code is there to be seen. */
function hasSlide(material: Material, sentences: readonly Sentence[]): boolean {
  return sentences.some(({ role }) => role === 'body') || hasApart(material, sentences);
}

function seconds(material: Material, sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, sentence) => sum + secondsOf(sentence, material.outline.language), 0);
}

function areShort(material: Material, children: readonly number[]): boolean {
  return children.every((child) => {
    const sentences = material.allSentences(child);
    return seconds(material, sentences) < SHORT_PART_SECONDS && !hasApart(material, sentences);
  });
}

/** The overview of a section, on as many slides as its layout needs; the sentences are spoken to the first. */
function draftOverview(material: Material, section: number, children: number[], sentences: Sentence[]): Draft[] {
  const { outline } = material;
  const { title } = outline.sections[section];
  const items = children.map((child) => itemOf(material, child));
  const content = { section: outline.sections[section], items, first: 1, figures: material.figures.figures };
  const layout = branchLayouts.find((candidate) => candidate.suits(content))!;
  const groups = grouped(content, layout, roomUnder(material.stage, title?.text ?? ''));
  const where = pathTo(outline, section).slice(0, -1).at(-1)?.title ?? null;
  return groups.map((group, i) => {
    const part = groups.length > 1 ? { index: i + 1, count: groups.length } : null;
    const room = roomUnder(material.stage, (title?.text ?? '') + (part ? '（1/2）' : ''));
    const body = layout.compose({ ...content, items: group, first: items.indexOf(group[0]) + 1 }, room);
    return { body, section, title, part, where, sentences: i === 0 ? sentences : [] };
  });
}

function itemOf(material: Material, child: number): BranchItem {
  const { sections } = material.outline;
  const all = material.allSentences(child);
  const [best] = chooseFigures(material.figuresIn(all), material, 1);
  const { title, number } = sections[child];
  return {
    number,
    title,
    callout: best === undefined ? null : calloutOf(best, material),
    linesOf: linesFrom(material, all, title),
  };
}
