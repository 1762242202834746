import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

/** An element of a part; texts stand among its children. */
export interface Node {
  name: string;
  attributes: Record<string, string>;
  children: (Node | string)[];
}

/** A PowerPoint file taken apart. */
export interface Package {
  /** Parts by their path: XML as trees, other files as bytes. */
  xml: Map<string, Node>;
  files: Map<string, Uint8Array>;
  types: Map<string, string>;
  /** Of a part: what it refers to, by id. */
  relationsOf(path: string): Map<string, { type: string; target: string; isOutside: boolean }>;
}

/** What a person who opens a slide finds on it. */
export interface ReadSlide {
  layout: string;
  title: string;
  /** Every text on it, in order of reading, without white space. */
  text: string;
  /** What is read aloud, in order: texts, names of pictures, the words of charts. */
  read: string;
  /** Paragraphs of the body placeholder, with whether each has a bullet of its layout. */
  body: string[];
  /** Texts of groups, each group as one. */
  groups: string[];
  tables: string[][][];
  charts: { names: string[]; series: { name: string | null; values: number[] }[] }[];
  pictures: { description: string; path: string }[];
  notes: string[];
}

/** Reads a part as strictly as Office does: every element closed, no attribute twice, no entity but the five. */
export function parseXml(text: string): Node {
  const root: Node = { name: '', attributes: {}, children: [] };
  const open = [root];
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text))
    throw new Error('a bare ampersand or an unknown entity');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has none
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) throw new Error('a control character');
  for (const [tag] of text.matchAll(/<[^/!?][^>]*>/g)) {
    const names = [...tag.matchAll(/\s([\w:]+)="/g)].map(([, name]) => name);
    if (new Set(names).size < names.length) throw new Error(`an attribute twice: ${tag}`);
  }
  let openedAt = -1;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        openedAt = parser.endIndex;
        const node = { name, attributes, children: [] };
        open[open.length - 1].children.push(node);
        open.push(node);
      },
      ontext: (piece) => open[open.length - 1].children.push(piece),
      onclosetag: (name, isImplied) => {
        if (isImplied && parser.endIndex !== openedAt) throw new Error(`${name} is not closed`);
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  parser.end();
  if (open.length !== 1) throw new Error('elements are not closed');
  return root.children.find((child): child is Node => typeof child !== 'string')!;
}

/** Every element of a name, in order. */
export function all(node: Node | undefined, name: string): Node[] {
  if (!node) return [];
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

export function textOf(node: Node | string | undefined): string {
  if (node === undefined) return '';
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

export function unpack(bytes: Uint8Array): Package {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const isXml = (path: string) => /\.(?:xml|rels)$/.test(path);
  const xml = new Map(
    [...files]
      .filter(([path]) => isXml(path))
      .map(([path, content]) => [path, parseXml(new TextDecoder().decode(content))]),
  );
  const types = new Map(
    all(xml.get('[Content_Types].xml'), 'Override').map(({ attributes }) => [
      attributes.PartName.slice(1),
      attributes.ContentType,
    ]),
  );
  return { xml, files, types, relationsOf: (path) => relationsIn(path, xml) };
}

function relationsIn(path: string, xml: Map<string, Node>): ReturnType<Package['relationsOf']> {
  const at = path.lastIndexOf('/') + 1;
  const [folder, name] = [path.slice(0, at), path.slice(at)];
  const relations = all(xml.get(`${folder}_rels/${name}.rels`), 'Relationship');
  return new Map(
    relations.map(({ attributes: { Id, Type, Target, TargetMode } }) => {
      const isOutside = TargetMode === 'External';
      const target = isOutside ? Target : new URL(Target, `file:///${folder}`).pathname.slice(1);
      return [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target, isOutside }];
    }),
  );
}

/** Slides in the order of the presentation. */
export function readSlides(pack: Package): ReadSlide[] {
  const relations = pack.relationsOf('ppt/presentation.xml');
  return all(pack.xml.get('ppt/presentation.xml'), 'p:sldId').map(({ attributes }) =>
    readSlide(relations.get(attributes['r:id'])!.target, pack),
  );
}

function readSlide(path: string, pack: Package): ReadSlide {
  const root = pack.xml.get(path)!;
  const relations = pack.relationsOf(path);
  const related = (type: string) => [...relations.values()].find((one) => one.type === type)!.target;
  const shapes = all(root, 'p:sp');
  const holder = (type: RegExp) =>
    shapes.find((shape) =>
      all(shape, 'p:ph').some(({ attributes }) => type.test(`${attributes.type}:${attributes.idx}`)),
    );
  const notes = all(pack.xml.get(related('notesSlide')), 'p:sp').find(
    (shape) => all(shape, 'p:ph')[0].attributes.type === 'body',
  );
  return {
    layout: all(pack.xml.get(related('slideLayout')), 'p:cSld')[0].attributes.name,
    title: textOf(holder(/^(?:ctrTitle|title)/)),
    text: all(root, 'a:t').map(textOf).join('').replace(/\s/g, ''),
    read: readIn(root, (id) => pack.xml.get(relations.get(id)!.target)),
    body: all(holder(/^body:1$/), 'a:p').map(textOf),
    groups: all(root, 'p:grpSp').map((group) => all(group, 'a:t').map(textOf).join('').replace(/\s/g, '')),
    tables: all(root, 'a:tbl').map((table) => all(table, 'a:tr').map((row) => all(row, 'a:tc').map(textOf))),
    charts: all(root, 'c:chart').map(({ attributes }) =>
      readChart(pack.xml.get(relations.get(attributes['r:id'])!.target)!),
    ),
    pictures: all(root, 'p:pic').map((picture) => ({
      description: all(picture, 'p:cNvPr')[0].attributes.descr ?? '',
      path: relations.get(all(picture, 'a:blip')[0].attributes['r:embed'])!.target,
    })),
    notes: all(notes, 'a:p').map(textOf),
  };
}

/** Everything below a node that is read, in the order of the file; a chart's words stand in a part of its own. */
function readIn(node: Node, partOf: (id: string) => Node | undefined): string {
  if (node.name === 'a:t') return textOf(node);
  const name = node.name === 'p:pic' ? (all(node, 'p:cNvPr')[0].attributes.descr ?? '') : '';
  const chart = node.name === 'c:chart' ? partOf(node.attributes['r:id']) : undefined;
  const words = chart ? [...all(chart, 'c:v'), ...all(chart, 'a:t')].map(textOf).join('\n') : '';
  const below = node.children.map((child) => (typeof child === 'string' ? '' : readIn(child, partOf)));
  return [name, words, ...below].join('');
}

function readChart(root: Node): ReadSlide['charts'][number] {
  const values = (node: Node | undefined) => all(node, 'c:v').map(textOf);
  const series = all(root, 'c:ser');
  return {
    names: values(all(series[0], 'c:cat')[0]),
    series: series.map((one) => ({
      name: values(all(one, 'c:tx').find(({ children }) => children.length > 0))[0] ?? null,
      values: values(all(one, 'c:val')[0]).map(Number),
    })),
  };
}
