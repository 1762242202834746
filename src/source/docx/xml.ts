import { Parser } from 'htmlparser2';
import type { XmlElement } from './element.ts';
import { damaged, tooBig } from './refused.ts';

/** Who looks at a part while it is read, so that a big one never stands in memory as a whole. */
export interface XmlVisitor {
  /** Elements that are gone into: their children come one by one. The root is always one. */
  containers: ReadonlySet<string>;
  open?(name: string): void;
  /** An element in a container, with all that is in it. */
  element(element: XmlElement): void;
  close?(name: string): void;
}

/** Nobody nests tables and text boxes so deep; readers of what comes out may call themselves. */
const DEEPEST = 512;
/** Elements in one paragraph or table row. */
const MOST_ELEMENTS = 300_000;
/** Elements whose text counts: of Word, drawings and formulas, field codes, values of charts. */
const WORDED = new Set(['t', 'instrText', 'v']);
/** Formatting as it was before a change, marks of spelling and revisions: half of many files. */
const SKIPPED = new Set(
  'rPrChange pPrChange sectPrChange tblPrChange tblPrExChange tblGridChange trPrChange tcPrChange numberingChange proofErr bookmarkStart bookmarkEnd lastRenderedPageBreak lang delText delInstrText'.split(
    ' ',
  ),
);
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/**
 * Reads one XML part, chunk by chunk, for a visitor. Document types are refused, so no entity is ever expanded.
 * @returns what takes the chunks; `end` says what the root element was
 * @throws Refused where the part is no sound XML, or nested or grown beyond any document
 */
export function xmlReader(visitor: XmlVisitor): { write(chunk: Uint8Array): void; end(): string } {
  const builder = new Builder(visitor);
  let openedAt = -1;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        openedAt = parser.endIndex;
        builder.open(name, attributes);
      },
      ontext: (text) => builder.text(text),
      onclosetag: (_, isImplied) => {
        // An empty element is closed by its own tag; the parser calls that implied too.
        if (isImplied && parser.endIndex !== openedAt) throw damaged('its elements are not closed');
        builder.close();
      },
      onprocessinginstruction: (name) => {
        if (/^!doctype/i.test(name)) throw damaged('it has a document type, which no Word document has');
      },
    },
    { xmlMode: true },
  );
  let decoder: TextDecoder | null = null;
  const decode = (chunk?: Uint8Array): string => {
    // OPC allows UTF-8 and UTF-16; the latter has its mark.
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw damaged('its text is not in Unicode');
    }
  };
  return {
    write: (chunk) => parser.write(decode(chunk)),
    end: () => {
      parser.end(decode());
      return builder.end();
    },
  };
}

function encodingOf(chunk: Uint8Array = new Uint8Array()): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  return chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Keeps the elements that are open: containers by name, then the element that is being built and what is open in it. */
class Builder {
  private readonly containers: string[] = [];
  private readonly opened: XmlElement[] = [];
  private skipDepth = 0;
  private count = 0;
  private root = '';

  constructor(private readonly visitor: XmlVisitor) {}

  open(prefixed: string, attributes: Record<string, string>): void {
    const name = localName(prefixed);
    if (this.containers.length + this.opened.length + this.skipDepth > DEEPEST)
      throw damaged('its elements are nested too deep');
    if (this.skipDepth > 0 || SKIPPED.has(name)) this.skipDepth++;
    else if (this.opened.length === 0 && (this.root === '' || this.visitor.containers.has(name))) this.enter(name);
    else this.begin(name, attributes);
  }

  private enter(name: string): void {
    this.root ||= name;
    this.containers.push(name);
    this.visitor.open?.(name);
  }

  private begin(name: string, attributes: Record<string, string>): void {
    const element = { name, attributes: localNames(attributes), children: [] };
    if (this.opened.length === 0) this.count = 0;
    else this.opened[this.opened.length - 1].children.push(element);
    if (++this.count > MOST_ELEMENTS) throw tooBig('one paragraph or row is too big for any report');
    this.opened.push(element);
  }

  text(text: string): void {
    const inner = this.opened[this.opened.length - 1];
    if (this.skipDepth === 0 && inner && WORDED.has(inner.name)) inner.children.push(text);
  }

  close(): void {
    if (this.skipDepth > 0) this.skipDepth--;
    else if (this.opened.length > 0) {
      const element = this.opened.pop()!;
      if (this.opened.length === 0) this.visitor.element(element);
    } else {
      const name = this.containers.pop()!;
      this.visitor.close?.(name);
    }
  }

  end(): string {
    if (this.root === '' || this.containers.length > 0) throw damaged('parts of the file are damaged');
    return this.root;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localNames(attributes: Record<string, string>): Readonly<Record<string, string>> {
  let local: Record<string, string> | null = null;
  for (const name in attributes) {
    local ??= {};
    local[localName(name)] = attributes[name];
  }
  return local ?? NO_ATTRIBUTES;
}
