import type { Item, Legend, Slide } from '../../model/deck.ts';
import type { Phrase } from '../../model/outline.ts';
import { clock } from '../words.ts';
import { calloutMarkdown } from './callout.ts';
import type { DraftPage } from './draft-page.ts';
import { comment, escapeLine, FRAGMENT, fenced } from './escape.ts';
import { mixedBlocks } from './mixed.ts';
import { phraseMarkdown } from './phrase-markdown.ts';
import { tableOf } from './table.ts';

type SlideOf<L extends Slide['layout']> = Extract<Slide, { layout: L }>;
/** What stands under a slide's title, block by block. */
type LayoutWriter<L extends Slide['layout']> = (slide: SlideOf<L>, page: DraftPage) => (string | null)[];

/** One writer a layout; a new layout does not compile until it is here. */
export const layouts: { [L in Slide['layout']]: LayoutWriter<L> } = {
  cover: ({ byline }, page) => paragraphs(byline, page),
  agenda: ({ items }, page) => [
    items
      .map(
        ({ section, seconds }, i) =>
          `${i + 1}. ${page.linkTo(page.deck.sections[section].slide, page.sectionName(section))} ${clock(seconds)}`,
      )
      .join('\n'),
  ],
  overview: ({ items }, page) => itemsBlocks(items, page),
  section: ({ points, callouts, steps }, page) => [
    list(points, page, steps),
    ...callouts.map((callout) => calloutMarkdown(callout, page)),
  ],
  comparison: ({ points, callouts, bars }, page) => [
    ...callouts.map((callout, i) =>
      calloutMarkdown(callout, page, { old: bars[i].old.period, new: bars[i].new.period }),
    ),
    list(points, page),
  ],
  figures: ({ callouts }, page) => callouts.map((callout) => calloutMarkdown(callout, page)),
  steps: ({ items }, page) => itemsBlocks(items, page),
  list: ({ points, items, steps }, page) => [list(points, page, steps), ...itemsBlocks(items, page)],
  statement: ({ title, statement, attribution }, page) => [
    title?.text === statement.text ? null : phraseMarkdown(statement, page),
    attribution && `— ${phraseMarkdown(attribution, page)}`,
  ],
  quote: ({ words, attribution }, page) => [
    [`> ${phraseMarkdown(words, page)}`, attribution && `>\n> — ${phraseMarkdown(attribution, page)}`]
      .filter(Boolean)
      .join('\n'),
  ],
  table: (slide, page) => [
    ...paragraphs(slide.points, page),
    captionOf(slide.legend),
    tableOf(slide, page),
    ...slide.legend.sources.map(sourceLine),
  ],
  chart: (slide, page) => [
    ...paragraphs(slide.points, page),
    captionOf(slide.legend),
    tableOf(slide.table, page),
    ...slide.legend.sources.map(sourceLine),
  ],
  picture: (slide, page) => [
    slide.isBeside ? list(slide.points, page, slide.steps) : null,
    ...(slide.isBeside ? [] : paragraphs(slide.points, page)),
    `![${slide.alternative ? escapeLine(slide.alternative.text) : ''}](${page.pictureFile(slide)})`,
    captionOf(slide.legend),
    ...slide.legend.sources.map(sourceLine),
  ],
  code: (slide, page) => [
    ...paragraphs(slide.points, page),
    captionOf(slide.legend),
    fenced(slide.lines.map(({ text }) => text).join('\n'), slide.language?.text ?? ''),
    ...slide.legend.sources.map(sourceLine),
  ],
  mixed: (slide, page) => mixedBlocks(slide, page),
  closing: ({ statement }, page) => [statement && phraseMarkdown(statement, page)],
  'figure-index': ({ columns }, page) => [
    columns
      .flat()
      .map(({ sentence, figures }) => {
        const places = new Set(figures.flatMap(({ slides }) => slides));
        const links = [...places].map((id) => page.linkTo(id, id.slice(1)));
        return `- ${[escapeLine(sentence.text), ...links].join(' ')}`;
      })
      .join('\n') || null,
  ],
};

function paragraphs(lines: readonly Phrase[], page: DraftPage): string[] {
  return lines.map((line) => phraseMarkdown(line, page));
}

/** @param steps which of them appear one by one, as reveal.js has it */
function list(points: readonly Phrase[], page: DraftPage, steps: readonly number[] | null = null): string | null {
  if (points.length === 0) return null;
  return points
    .map((point, i) => `- ${phraseMarkdown(point, page)}${steps?.includes(i) ? ` ${FRAGMENT}` : ''}`)
    .join('\n');
}

function itemsBlocks(items: readonly Item[], page: DraftPage): (string | null)[] {
  return items.flatMap((item) => itemBlocks(item, page));
}

/** A part, a card or an entry of a list: its title a heading, so that its lines are a list under it. */
function itemBlocks({ number, title, lines, callout }: Item, page: DraftPage): (string | null)[] {
  const heading = `### ${title ? phraseMarkdown(title, page) : ''}`.trim();
  return [
    number === null ? heading : `${heading} ${comment('.element', { 'data-number': number })}`,
    list(lines, page),
    callout && calloutMarkdown(callout, page),
  ];
}

function captionOf({ caption, unit }: Legend): string | null {
  const words = [caption, unit].flatMap((phrase) => phrase ?? []).map(({ text }) => escapeLine(text));
  return words.length > 0 ? `**${words.join('** ')}${words.length === 1 ? '**' : ''}` : null;
}

function sourceLine({ text }: Phrase): string {
  return `*${escapeLine(text)}*`;
}
