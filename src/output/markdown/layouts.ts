import type { Item, Legend, Slide } from '../../model/deck.ts';
import type { Phrase } from '../../model/outline.ts';
import { clock } from '../words.ts';
import { calloutMarkdown } from './callout.ts';
import type { DraftPage } from './draft-page.ts';
import { comment, escapeLine, FRAGMENT, fenced } from './escape.ts';
import { mixedBlocks } from './mixed.ts';
import { tableOf } from './table.ts';

type SlideOf<L extends Slide['layout']> = Extract<Slide, { layout: L }>;
/** What stands under a slide's title, block by block. */
type LayoutWriter<L extends Slide['layout']> = (slide: SlideOf<L>, page: DraftPage) => (string | null)[];

/** One writer a layout; a new layout does not compile until it is here. */
export const layouts: { [L in Slide['layout']]: LayoutWriter<L> } = {
  cover: ({ byline }) => byline.map(paragraph),
  agenda: ({ items }, page) => [
    items
      .map(
        ({ section, seconds }, i) =>
          `${i + 1}. ${page.linkTo(page.deck.sections[section].slide, page.sectionName(section))} ${clock(seconds)}`,
      )
      .join('\n'),
  ],
  overview: ({ items }) => items.flatMap(itemBlocks),
  section: ({ points, callouts, steps }) => [
    list(points, steps),
    ...callouts.map((callout) => calloutMarkdown(callout)),
  ],
  comparison: ({ points, callouts, bars }) => [
    ...callouts.map((callout, i) => calloutMarkdown(callout, { old: bars[i].old.period, new: bars[i].new.period })),
    list(points),
  ],
  figures: ({ callouts }) => callouts.map((callout) => calloutMarkdown(callout)),
  steps: ({ items }) => items.flatMap(itemBlocks),
  list: ({ points, items, steps }) => [list(points, steps), ...items.flatMap(itemBlocks)],
  statement: ({ title, statement, attribution }) => [
    title?.text === statement.text ? null : paragraph(statement),
    attribution && `— ${line(attribution)}`,
  ],
  quote: ({ words, attribution }) => [
    [`> ${line(words)}`, attribution && `>\n> — ${line(attribution)}`].filter(Boolean).join('\n'),
  ],
  table: (slide) => [
    ...slide.points.map(paragraph),
    captionOf(slide.legend),
    tableOf(slide),
    ...slide.legend.sources.map(sourceLine),
  ],
  chart: (slide) => [
    ...slide.points.map(paragraph),
    captionOf(slide.legend),
    tableOf(slide.table),
    ...slide.legend.sources.map(sourceLine),
  ],
  picture: (slide, page) => [
    slide.isBeside ? list(slide.points, slide.steps) : null,
    ...(slide.isBeside ? [] : slide.points.map(paragraph)),
    `![${slide.alternative ? line(slide.alternative) : ''}](${page.pictureFile(slide.image)})`,
    captionOf(slide.legend),
    ...slide.legend.sources.map(sourceLine),
  ],
  code: (slide) => [
    ...slide.points.map(paragraph),
    captionOf(slide.legend),
    fenced(slide.lines.map(({ text }) => text).join('\n'), slide.language?.text ?? ''),
    ...slide.legend.sources.map(sourceLine),
  ],
  mixed: (slide, page) => mixedBlocks(slide, page),
  closing: ({ statement }) => [statement && paragraph(statement)],
  'figure-index': ({ columns }, page) => [
    columns
      .flat()
      .map(({ sentence, figures }) => {
        const places = new Set(figures.flatMap(({ slides }) => slides));
        const links = [...places].map((id) => page.linkTo(id, id.slice(1)));
        return `- ${[line(sentence), ...links].join(' ')}`;
      })
      .join('\n') || null,
  ],
};

function line({ text }: Phrase): string {
  return escapeLine(text);
}

function paragraph(phrase: Phrase): string {
  return line(phrase);
}

/** @param steps which of them appear one by one, as reveal.js has it */
function list(points: readonly Phrase[], steps: readonly number[] | null = null): string | null {
  if (points.length === 0) return null;
  return points.map((point, i) => `- ${line(point)}${steps?.includes(i) ? ` ${FRAGMENT}` : ''}`).join('\n');
}

/** A part, a card or an entry of a list: its title a heading, so that its lines are a list under it. */
function itemBlocks({ number, title, lines, callout }: Item): (string | null)[] {
  const heading = `### ${title ? line(title) : ''}`.trim();
  return [
    number === null ? heading : `${heading} ${comment('.element', { 'data-number': number })}`,
    list(lines),
    callout && calloutMarkdown(callout),
  ];
}

function captionOf({ caption, unit }: Legend): string | null {
  const words = [caption, unit].flatMap((phrase) => phrase ?? []).map(line);
  return words.length > 0 ? `**${words.join('** ')}${words.length === 1 ? '**' : ''}` : null;
}

function sourceLine(source: Phrase): string {
  return `*${line(source)}*`;
}
