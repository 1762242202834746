import type { CssNode } from 'css-tree';

/** A place in a style sheet, 0-based, end exclusive. */
export interface Place {
  start: number;
  end: number;
}

/** What of a style sheet a theme's checks look at. */
export interface ParsedCss {
  /** What does not parse, in the parser's words. */
  broken: (Place & { text: string })[];
  /** Custom properties that it sets, in order. */
  tokens: (Place & { name: string; value: string; isOnRoot: boolean })[];
  /** Names that it asks for with var(). */
  used: ReadonlySet<string>;
  /** Addresses that it would fetch. */
  fetched: (Place & { text: string })[];
  /** Declarations that take text from the slide: display: none. */
  hiding: (Place & { text: string })[];
}

const HIDING =
  /^(?:display:none|visibility:(?:hidden|collapse)|opacity:0(?:\.0+)?%?|font-size:0\w*|color:transparent)$/;

/** What url() and its kin ask for, but for what the file itself has. */
const ADDRESS = /\b(?:url|src|image-set)\(\s*["']?(?!data:|#)([^"')\s]+)/i;
const IN_SET = /\b(?:src|image-set)\(\s*["'](?!data:|#)([^"')\s]+)/i;

/** Parses a style sheet as browsers do, by css-tree, which is loaded for this. */
export async function parseCss(css: string): Promise<ParsedCss> {
  const [parser, walker] = await Promise.all([import('css-tree/parser'), import('css-tree/walker')]);
  const broken = endsOfStyle(css);
  const tree = parser.default(css, {
    positions: true,
    onParseError: ({ message, offset }) => broken.push({ text: message, start: offset, end: offset + 1 }),
  });
  const found: Found = { tokens: [], fetched: [], hiding: [] };
  walker.default(tree, function visit(node) {
    const place = placeOf(node);
    if (node.type === 'Atrule' && /^import$/i.test(node.name)) found.fetched.push({ ...place, text: '@import' });
    if (node.type === 'Url' && isFetched(node.value)) found.fetched.push({ ...place, text: node.value });
    if (node.type !== 'Declaration') return;
    const selector = this.rule ? textAt(placeOf(this.rule.prelude), css).trim() : '';
    lookAt(
      { ...place, name: node.property, written: textAt(place, css), selector, isNested: this.atrule !== null },
      found,
    );
  });
  const used = new Set([...css.matchAll(/var\(\s*--([\w-]+)/g)].map(([, name]) => name));
  return { broken, used, ...found };
}

type Found = Pick<ParsedCss, 'tokens' | 'fetched' | 'hiding'>;

interface Declared extends Place {
  name: string;
  written: string;
  selector: string;
  isNested: boolean;
}

/** One declaration: a token, an address, or something that hides. */
function lookAt({ start, end, name, written, selector, isNested }: Declared, found: Found): void {
  const value = written.slice(written.indexOf(':') + 1).trim();
  const isToken = name.startsWith('--');
  const isOnRoot = /^(?::root|html)$/.test(selector) && !isNested;
  if (isToken) found.tokens.push({ start, end, name: name.slice(2), value, isOnRoot });
  // Inside of a token and of image-set() an address is no Url to the parser.
  const [, address] = (isToken ? ADDRESS : IN_SET).exec(value) ?? [];
  if (address) found.fetched.push({ start, end, text: address });
  if (HIDING.test(`${name}:${value.replace(/\s*!important$/, '')}`) && !selector.includes('::'))
    found.hiding.push({ start, end, text: `${selector} { ${written} }` });
}

/** In a page the style sheet would end here, whatever CSS thinks of it. */
function endsOfStyle(css: string): ParsedCss['broken'] {
  return [...css.matchAll(/<\/style/gi)].map(({ index }) => ({ text: '</style', start: index, end: index + 7 }));
}

function textAt({ start, end }: Place, css: string): string {
  return css.slice(start, end);
}

function placeOf({ loc }: CssNode): Place {
  return { start: loc?.start.offset ?? 0, end: loc?.end.offset ?? 0 };
}

/** A deck makes no request; what is inside of the file itself is no request. */
function isFetched(address: string): boolean {
  return !/^(?:data:|#)/i.test(address);
}
