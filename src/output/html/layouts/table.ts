import type { TableCell } from '../../../model/deck.ts';
import { moreWords } from '../../words.ts';
import { ellipsis } from '../ellipsis.ts';
import type { Html } from '../html.ts';
import { html, raw } from '../html.ts';
import { leadHtml } from '../lead.ts';
import { captionHtml, sourcesHtml } from '../legend.ts';
import type { Page } from '../page.ts';
import { phraseHtml, placesOf } from '../phrase.ts';
import type { LayoutRenderer, SlideOf } from './layout.ts';

/** What a row of cells needs to know of its table. */
type TableShape = Pick<SlideOf<'table'>, 'columns' | 'rows' | 'nameColumn'>;

/** A table with its caption. Widths are attributes, for the page's policy lets no style through but the style sheet. */
export const table: LayoutRenderer<'table'> = (slide, page) => {
  const width = slide.columns.reduce((sum, { widthPx }) => sum + widthPx, 0);
  const caption = captionHtml(slide.legend, page);
  return html`<div class="body">${leadHtml(slide.points, page)}<table class="cells-${slide.textPx} padding-${slide.paddingPx}${slide.hasNames && ' named'}" width="${width}">${
    caption && html`<caption>${caption}</caption>`
  }<colgroup>${slide.columns.map(({ widthPx }) => html`<col width="${widthPx}">`)}</colgroup>${
    slide.head.length > 0 && html`<thead>${rowsHtml(slide.head, slide, page, 'col')}</thead>`
  }<tbody>${rowsHtml(
    slide.rows.map(({ cells }) => cells),
    slide,
    page,
    'row',
  )}</tbody></table>${slide.isCut && html`<p class="more">${moreWords(slide, page.words)}</p>`}${sourcesHtml(slide.legend, page)}</div>`;
};

/** Rows of a table, header or body, with every cell in its column, those that merged cells cover left out. */
export function rowsHtml(rows: readonly TableCell[][], slide: TableShape, page: Page, part: 'col' | 'row'): Html[] {
  const covered = rows.map(() => new Set<number>());
  return rows.map((cells, y) => {
    let column = 0;
    const set = cells.map((cell) => {
      while (covered[y].has(column)) column++;
      const at = column;
      for (let row = y + 1; row < Math.min(rows.length, y + cell.rowSpan); row++)
        for (let x = at; x < at + cell.columnSpan; x++) covered[row].add(x);
      column += cell.columnSpan;
      return cellHtml(cell, at, slide, page, part);
    });
    const isTotal = part === 'row' && slide.rows[y].isTotal;
    return html`<tr${isTotal && html` class="total"`}>${set}</tr>`;
  });
}

function cellHtml(cell: TableCell, column: number, slide: TableShape, page: Page, part: 'col' | 'row'): Html {
  const { text, columnSpan, rowSpan, isCut } = cell;
  const isName = part === 'row' && column === slide.nameColumn;
  const isHead = text !== null && (part === 'col' || isName);
  const isGroup = part === 'col' && columnSpan > 1;
  const isNumeric = !isGroup && slide.columns[column].isNumeric;
  const scope = part === 'row' ? (rowSpan > 1 ? 'rowgroup' : 'row') : isGroup ? 'colgroup' : 'col';
  const names = [isNumeric && 'number', isGroup && 'group'].filter(Boolean).join(' ');
  const attributes = html`${isHead && html` scope="${scope}"`}${names && html` class="${names}"`}${
    columnSpan > 1 && html` colspan="${columnSpan}"`
  }${rowSpan > 1 && html` rowspan="${rowSpan}"`}${text && html` data-source="${placesOf(text)}"`}`;
  const tag = raw(isHead ? 'th' : 'td');
  return html`<${tag}${attributes}>${phraseHtml(text, page)}${isCut && ellipsis}</${tag}>`;
}
