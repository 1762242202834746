import { xml } from './xml.ts';
import { zipped } from './zipped.ts';

/** How a part refers to another; `target` is the other's path in the package. */
export interface Relation {
  id: string;
  type: string;
  target: string;
  /** It is an address, and no part. */
  isOutside?: boolean;
}

/** One file of the package, with its media type and what it refers to. */
export interface Part {
  path: string;
  contentType: string;
  content: string | Uint8Array;
  relations: readonly Relation[];
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The part that says which program wrote the file; see mark.ts. */
const MARKED = 'docProps/app.xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Relations of one part, each with an id of its own. @example relations.to('slide', 'ppt/slides/slide5.xml') → 'rId3' */
export class Relations {
  readonly list: Relation[] = [];

  /** The id of a relation to a part; one to the same part is made once. @param type last piece of its name: 'slideLayout' */
  to(type: string, target: string): string {
    const full = type.includes(':') ? type : `${OFFICE}/${type}`;
    const known = this.list.find((one) => one.target === target && one.type === full);
    if (known) return known.id;
    return this.add({ type: full, target });
  }

  /** The id of a relation to an address outside the package. */
  out(href: string): string {
    const known = this.list.find((one) => one.isOutside && one.target === href);
    return known?.id ?? this.add({ type: `${OFFICE}/hyperlink`, target: href, isOutside: true });
  }

  private add(relation: Omit<Relation, 'id'>): string {
    const id = `rId${this.list.length + 1}`;
    this.list.push({ id, ...relation });
    return id;
  }
}

/** The whole file (ECMA-376, part 2): content types, relations, parts in order. @param root relations of the package itself */
export function packageOf(parts: readonly Part[], root: Relations): Uint8Array {
  const files: Record<string, string | Uint8Array> = { '[Content_Types].xml': contentTypes(parts) };
  // Its mark is to be found near the beginning.
  const marked = parts.filter(({ path }) => path === MARKED);
  for (const { path, content } of marked) files[path] = content;
  files['_rels/.rels'] = relationsPart(root.list, '');
  for (const { path, content, relations } of parts) {
    files[path] = content;
    const folder = path.slice(0, path.lastIndexOf('/'));
    if (relations.length > 0)
      files[`${folder}/_rels/${path.slice(folder.length + 1)}.rels`] = relationsPart(relations, folder);
  }
  return zipped(
    files,
    marked.map(({ path }) => path),
  );
}

/** Media by their extension, everything else by its name. */
function contentTypes(parts: readonly Part[]): string {
  const isMedia = ({ path }: Part) => !path.endsWith('.xml');
  const media = new Map(
    parts.filter(isMedia).map(({ path, contentType }) => [path.slice(path.lastIndexOf('.') + 1), contentType]),
  );
  const overrides = parts
    .filter((part) => !isMedia(part))
    .map(({ path, contentType }) => xml`<Override PartName="/${path}" ContentType="${contentType}"/>`);
  return (
    DECLARATION +
    xml`<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[...media].map(([extension, type]) => xml`<Default Extension="${extension}" ContentType="${type}"/>`)}${overrides}</Types>`
      .xml
  );
}

function relationsPart(relations: readonly Relation[], folder: string): string {
  return (
    DECLARATION +
    xml`<Relationships xmlns="${PACKAGE}/relationships">${relations.map(({ id, type, target, isOutside }) => xml`<Relationship Id="${id}" Type="${type}" Target="${isOutside ? target : relativeTo(folder, target)}"${isOutside && xml` TargetMode="External"`}/>`)}</Relationships>`
      .xml
  );
}

/** @example relativeTo('ppt/slides', 'ppt/media/image1.png') → '../media/image1.png' */
function relativeTo(folder: string, target: string): string {
  const [from, to] = [folder === '' ? [] : folder.split('/'), target.split('/')];
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
