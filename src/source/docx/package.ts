import { damaged, Refused } from './refused.ts';
import { type XmlVisitor, xmlReader } from './xml.ts';
import { type Allowance, unpack, type ZipEntry, zipEntries } from './zip.ts';

/** How one part of the package refers to another, or to something outside. */
export interface Relationship {
  /** The last word of its type: 'styles', 'image', 'footnotes'. */
  type: string;
  /** Name of the part in the package, or the address outside. */
  target: string;
  isOutside: boolean;
}

/** An Office file opened: its parts by name (ECMA-376 part 2). */
export interface Package {
  bytes: Uint8Array;
  entries: ReadonlyMap<string, ZipEntry>;
  /** Of all XML together, and of all pictures together. */
  allowances: { xml: Allowance; media: Allowance };
}

const MB = 1024 * 1024;
/** Text and layout of a thousand pages are 30 MB. */
const MOST_XML_BYTES = 40 * MB;
const MOST_MEDIA_BYTES = 40 * MB;

/** Opens a package. @throws Refused where it is damaged */
export function openPackage(bytes: Uint8Array): Package {
  return {
    bytes,
    entries: zipEntries(bytes),
    allowances: { xml: { left: MOST_XML_BYTES }, media: { left: MOST_MEDIA_BYTES } },
  };
}

/**
 * Reads one part for a visitor.
 * @returns the name of its root element, or null where there is no such part
 */
export function readPart({ bytes, entries, allowances }: Package, name: string, visitor: XmlVisitor): string | null {
  const entry = entries.get(name.toLowerCase());
  if (!entry) return null;
  const reader = xmlReader(visitor);
  unpack(bytes, entry, allowances.xml, (chunk) => reader.write(chunk));
  return reader.end();
}

/** The bytes of a picture, or null where it is missing, damaged or too big. */
export function mediaIn({ bytes, entries, allowances }: Package, name: string): Uint8Array | null {
  const entry = entries.get(name.toLowerCase());
  if (!entry || entry.bytes > allowances.media.left) return null;
  const whole = new Uint8Array(entry.bytes);
  let at = 0;
  try {
    unpack(bytes, entry, allowances.media, (chunk) => {
      if (at + chunk.length > whole.length) throw damaged('a picture is longer than it says');
      whole.set(chunk, at);
      at += chunk.length;
    });
  } catch (thrown) {
    if (thrown instanceof Refused) return null;
    throw thrown;
  }
  return whole;
}

/** The part that holds the document. @throws Refused where the package has none */
export function mainPart(file: Package): string {
  const main = [...relationshipsOf(file, '').values()].find(({ type }) => type === 'officeDocument');
  if (main && file.entries.has(main.target.toLowerCase())) return main.target;
  throw damaged(main ? `${main.target} is missing` : 'it does not say where its text is');
}

/** What a part refers to, by id; '' is the package itself. @example relationshipsOf(file, 'word/document.xml').get('rId1') → { type: 'styles', … } */
export function relationshipsOf(file: Package, part: string): Map<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const found = new Map<string, Relationship>();
  readPart(file, `${folder}_rels/${part.slice(folder.length)}.rels`, {
    containers: new Set(),
    element: ({ attributes: { Id = '', Type = '', Target = '', TargetMode = '' } }) => {
      const isOutside = TargetMode === 'External';
      const target = isOutside ? Target : partName(folder, Target);
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target, isOutside });
    },
  });
  return found;
}

/** @example partName('word/', '../media/a.png') → 'media/a.png'; partName('word/', '/word/styles.xml') → 'word/styles.xml' */
function partName(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
