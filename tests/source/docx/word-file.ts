import { strToU8, zipSync } from 'fflate';

/** What a hand-built .docx is made of: XML of what stands in its parts; parts with other names as they are. */
export interface WordSpec {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  comments?: string;
  header?: string;
  footer?: string;
  /** More relationships of the document: id → type and target. */
  related?: Record<string, { type: string; target: string; mode?: 'External' }>;
  parts?: Record<string, Uint8Array>;
  /** The strict variant of the format has other namespaces. */
  isStrict?: boolean;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const NAMESPACES = [
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** The parts that have a relationship of their own, and their root elements. */
const PARTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
} as const;

/** A .docx with these parts. */
export function wordFile(spec: WordSpec): Uint8Array {
  return zipSync(wordParts(spec));
}

/** The parts of a .docx by their names, to be spoilt before they are packed. */
export function wordParts({
  body,
  related = {},
  parts = {},
  isStrict = false,
  ...own
}: WordSpec): Record<string, Uint8Array> {
  const root = (name: string, content: string) =>
    strToU8(
      `<?xml version="1.0"?><w:${name} xmlns:w="${isStrict ? STRICT : TRANSITIONAL}" ${NAMESPACES}>${content}</w:${name}>`,
    );
  const present = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((part) => own[part] !== undefined);
  const relations = Object.entries({
    ...related,
    ...Object.fromEntries(present.map((part) => [part, { type: part, target: `${part}.xml` }])),
  });
  return {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': relationships([['rId1', { type: 'officeDocument', target: 'word/document.xml' }]]),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(relations),
    ...Object.fromEntries(present.map((part) => [`word/${part}.xml`, root(PARTS[part], own[part]!)])),
    ...parts,
  };
}

function relationships(all: [string, { type: string; target: string; mode?: string }][]): Uint8Array {
  const rows = all.map(
    ([id, { type, target, mode }]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
  );
  return strToU8(`<Relationships xmlns="${RELATIONSHIPS}">${rows.join('')}</Relationships>`);
}

/** A paragraph. @param content its runs, or its words @param properties what stands in w:pPr */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') || content === '' ? content : r(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run. @param properties what stands in w:rPr */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The properties of a run in a typeface, as Chinese programs write them. @param points 16 for 三号 */
export function face(typeface: string, points: number, more = ''): string {
  return `<w:rFonts w:ascii="Times New Roman" w:eastAsia="${typeface}"/>${more}<w:sz w:val="${points * 2}"/>`;
}

/** A paragraph all in one typeface. */
export function set(text: string, typeface: string, points: number, properties = ''): string {
  return p(r(text, face(typeface, points)), properties);
}

/** A table of rows of cells; a cell is its words, or its properties and its content. */
export function table(rows: readonly (readonly (string | { properties?: string; content: string })[])[]): string {
  const cells = (row: readonly (string | { properties?: string; content: string })[]) =>
    row.map((cell) =>
      typeof cell === 'string'
        ? `<w:tc>${p(cell)}</w:tc>`
        : `<w:tc>${cell.properties ? `<w:tcPr>${cell.properties}</w:tcPr>` : ''}${cell.content}</w:tc>`,
    );
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A style of paragraphs. */
export function style(id: string, name: string, content = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
}

/** Properties that name a style. */
export function styled(id: string): string {
  return `<w:pStyle w:val="${id}"/>`;
}
