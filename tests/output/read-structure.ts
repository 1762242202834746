import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PDFJS_FILES } from './read-pdf.ts';

/** A piece of what a screen reader is told: 'H1', 'LI', 'Figure'. */
export interface StructureNode {
  role: string;
  /** What stands for a picture. */
  alternative: string | undefined;
  /** All text in it, without white space. */
  text: string;
  /** Its text with the names of those pictures in it that have no words of their own. */
  read: string;
  children: StructureNode[];
}

/** A page: its structure, and the text that is in none of it. */
export interface StructuredPage {
  root: StructureNode;
  outside: string;
}

interface PdfNode {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  children?: PdfNode[];
}

/** The structure of every page of a tagged PDF, as pdf.js reads it. */
export async function readStructure(bytes: Uint8Array): Promise<StructuredPage[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), ...PDFJS_FILES });
  const pdf = await loading.promise;
  const pages: StructuredPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const marked = textByMark(items as TextItem[]);
    const root = nodeOf((await page.getStructTree()) as PdfNode, marked);
    pages.push({ root, outside: marked.get('') ?? '' });
  }
  await loading.destroy();
  return pages;
}

/** All nodes below a node, in order of reading. */
export function nodesIn({ children }: StructureNode): StructureNode[] {
  return children.flatMap((child) => [child, ...nodesIn(child)]);
}

interface TextItem {
  type?: string;
  id?: string;
  str?: string;
}

/** Text by the id of the marked content that it is in; '' for what is in none that has one. */
function textByMark(items: TextItem[]): Map<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const { type, id, str } of items) {
    if (type === 'beginMarkedContent' || type === 'beginMarkedContentProps') open.push(id ?? '');
    else if (type === 'endMarkedContent') open.pop();
    else {
      const mark = open.findLast((one) => one !== '') ?? '';
      texts.set(mark, (texts.get(mark) ?? '') + (str ?? '').replace(/\s/g, ''));
    }
  }
  return texts;
}

function nodeOf({ role, type, id, alt, children = [] }: PdfNode, marked: Map<string, string>): StructureNode {
  const below = children.map((child) => nodeOf(child, marked));
  const own = type === 'content' ? (marked.get(id!) ?? '') : '';
  const text = own + below.map((child) => child.text).join('');
  const read = (text === '' ? (alt ?? '') : '') + own + below.map((child) => child.read).join('');
  return { role: role ?? type ?? '', alternative: alt, text, read, children: below };
}
