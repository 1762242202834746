import type { SlideOf } from '../../html/layouts/layout.ts';
import type { Xml } from '../xml.ts';
import { xml } from '../xml.ts';
import { zipped } from '../zipped.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook behind a chart: names in column A, a series in each column after it, as “Edit data” in Office shows it. */
export function workbookOf(
  { names, series }: Pick<SlideOf<'chart'>, 'names' | 'series'>,
  values: readonly number[][],
): Uint8Array {
  const head = row(
    1,
    [null, ...series.map(({ name }) => name?.text ?? null)].map((text, i) => textCell(i, 1, text)),
  );
  const rows = names.map(({ text }, y) =>
    row(y + 2, [
      textCell(0, y + 2, text),
      ...values.map((own, i) => xml`<c r="${column(i + 1)}${y + 2}"><v>${own[y]}</v></c>`),
    ]),
  );
  return zipped({
    '[Content_Types].xml': part(
      xml`<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': part(
      xml`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': part(
      xml`<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      xml`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': part(xml`<worksheet xmlns="${MAIN}"><sheetData>${head}${rows}</sheetData></worksheet>`),
  });
}

/** @example column(2) → 'C' */
export function column(index: number): string {
  return String.fromCharCode(65 + index);
}

function part(content: Xml): string {
  return DECLARATION + content.xml;
}

function row(number: number, cells: readonly (Xml | null)[]): Xml {
  return xml`<row r="${number}">${cells}</row>`;
}

function textCell(x: number, y: number, text: string | null): Xml | null {
  return text === null ? null : xml`<c r="${column(x)}${y}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
