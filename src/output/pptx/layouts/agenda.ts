import { screenPage, sectionName } from '../../html/page.ts';
import { clock } from '../../words.ts';
import { evenBox } from '../even-box.ts';
import { phraseRuns } from '../phrase-runs.ts';
import { regularHeightOf, regularPx, total } from '../place.ts';
import type { Paragraph, Shape, TableCellShape } from '../shape.ts';
import type { LayoutShapes } from './layout.ts';

const MOST_ROW_PX = 96;
const LEADING = 1.25;
const SIZE_PX = 28;
const COLUMNS = { '16:9': [64, 280, 88], '4:3': [56, 160, 80] } as const;
const BAR_PX = 8;
/** Clear, where links of words would underline them; no fill at all is not clicked. Names and minutes are left free to be edited. */
const UNSEEN = 'ground/0';
const NAME_GAP_PX = 32;

/** The major sections as a table each with a bar of its share of the time; a click on its number or bar leads to its slide. */
export const agenda: LayoutShapes<'agenda'> = ({ items }, body, sheet) => {
  const { deck, stage, palette } = sheet;
  const [ordinalPx, barPx, minutesPx] = COLUMNS[stage.aspect];
  const namePx = body.width - ordinalPx - barPx - minutesPx;
  const needs = items.map(
    ({ title }) =>
      17 + Math.max(SIZE_PX * LEADING, regularHeightOf(title, SIZE_PX, LEADING, namePx - NAME_GAP_PX, sheet)),
  );
  const named = items.map(({ title }) =>
    evenBox(
      { ...body, width: namePx - NAME_GAP_PX },
      [{ phrase: title, sizePx: regularPx(SIZE_PX, sheet) }],
      'balance',
      sheet,
    ),
  );
  const heights = sharedHeights(needs, body.height);
  const { y } = body;
  const longest = Math.max(1, ...deck.sections.map(({ seconds }) => seconds));
  const edge = { colour: 'line', widthPx: palette.hairPx };
  const cell = (paragraph: Paragraph, right = 0): TableCellShape => ({
    paragraphs: [{ sizePx: SIZE_PX, leading: LEADING, ...paragraph }],
    columnSpan: 1,
    rowSpan: 1,
    inset: { top: 4, right, bottom: 4, left: 0 },
    anchor: 'middle',
    above: edge,
    below: edge,
  });
  const rows = items.map(({ section, title, seconds }, i) => {
    const words = title ? phraseRuns(title, sheet) : [{ text: sectionName(screenPage(deck), section) }];
    return {
      heightPx: heights[i],
      cells: [
        cell({ runs: [{ text: String(section + 1) }], isBold: true, colour: 'accent' }),
        cell({ runs: words }, namePx - named[i].width),
        cell({ runs: [] }),
        cell({ runs: [{ text: clock(seconds) }], sizePx: 24, colour: 'quiet', align: 'end' }),
      ],
    };
  });
  const bars = items.flatMap(({ section, seconds }, i): Shape[] => {
    const link = deck.sections[section].slide;
    const box = {
      x: body.x + ordinalPx + namePx,
      y: y + total(heights.slice(0, i)) + (heights[i] - BAR_PX) / 2,
      width: barPx,
      height: BAR_PX,
    };
    const row = { y: y + total(heights.slice(0, i)), height: heights[i] };
    const name = sheet.nameOf(deck.slides.find(({ id }) => id === link)!);
    const way = (x: number, width: number): Shape => ({
      kind: 'form',
      name,
      box: { x, width, ...row },
      form: 'rect',
      fill: UNSEEN,
      link,
    });
    return [
      { kind: 'form', name: clock(longest), box, form: 'rect', fill: 'track' },
      {
        kind: 'form',
        name: clock(seconds),
        box: { ...box, width: Math.max(1, (barPx * seconds) / longest) },
        form: 'rect',
        fill: 'second',
      },
      way(body.x, ordinalPx),
      way(box.x, barPx),
    ];
  });
  return [
    {
      kind: 'table',
      name: sheet.words.agenda,
      box: { ...body, y, height: total(heights) },
      columnsPx: [ordinalPx, namePx, barPx, minutesPx],
      rows,
      hasHead: false,
    },
    ...bars,
  ];
};

/** Rows of one height, at most that of the style sheet; those that need more have it, and the others share what is left. */
function sharedHeights(needs: readonly number[], room: number): number[] {
  const tall = needs.filter((height) => height > room / needs.length);
  const rest = needs.length - tall.length;
  const even = Math.min(MOST_ROW_PX, rest > 0 ? (room - total(tall)) / rest : room);
  return needs.map((height) => Math.max(height, Math.min(even, MOST_ROW_PX)));
}
