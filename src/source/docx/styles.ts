import { childOf, settingOf, type XmlElement } from './element.ts';
import { type ParagraphFormatSpec, paragraphFormatSpec } from './paragraph-format.ts';
import { PLAIN_RUN, type RunFormat, type RunFormatSpec, runFormatSpec } from './run-format.ts';
import type { XmlVisitor } from './xml.ts';

/** One style of paragraphs or characters. */
export interface Style {
  id: string;
  /** Lower case: 'heading 1', '标题 1', 'title'. Word writes English names in every language. */
  name: string;
  basedOn: string | null;
  isDefault: boolean;
  run: RunFormatSpec;
  paragraph: ParagraphFormatSpec;
}

/** All styles of a document, and what holds before any style. */
export interface Styles {
  byId: Map<string, Style>;
  /** Of paragraphs that name none; '' where there is none. */
  defaultId: string;
  defaults: RunFormatSpec;
  /** Formats worked out already, by the ids of both styles. */
  known: Map<string, RunFormat>;
}

/** A longer chain runs in a circle. */
const LONGEST_CHAIN = 20;

/** Looks at word/styles.xml and fills what is given. */
export function stylesVisitor(styles: Styles): XmlVisitor {
  return {
    containers: new Set(['docDefaults']),
    element: (element) => {
      if (element.name === 'rPrDefault') styles.defaults = runFormatSpec(childOf(element, 'rPr'));
      if (element.name !== 'style') return;
      const style = styleOf(element);
      styles.byId.set(style.id, style);
      if (style.isDefault && element.attributes.type === 'paragraph') styles.defaultId = style.id;
    },
  };
}

/** Without a single style, as files of small programs are. */
export function noStyles(): Styles {
  return { byId: new Map(), defaultId: '', defaults: {}, known: new Map() };
}

function styleOf(element: XmlElement): Style {
  return {
    id: element.attributes.styleId ?? '',
    name: (settingOf(element, 'name') ?? '').toLowerCase().trim(),
    basedOn: settingOf(element, 'basedOn') ?? null,
    isDefault: /^(?:1|true|on)$/.test(element.attributes.default ?? ''),
    run: runFormatSpec(childOf(element, 'rPr')),
    paragraph: paragraphFormatSpec(childOf(element, 'pPr')),
  };
}

/** A style and those it is based on, itself first. A style that is not defined has its id for a name. @example chainOf(styles, '2') → heading 1, normal */
export function chainOf({ byId, defaultId }: Styles, id: string | undefined): Style[] {
  const chain: Style[] = [];
  let next: string | null = id ?? defaultId;
  while (next !== null && next !== '' && chain.length < LONGEST_CHAIN) {
    const style: Style = byId.get(next) ?? undefinedStyle(next);
    chain.push(style);
    next = style.basedOn;
  }
  return chain;
}

function undefinedStyle(id: string): Style {
  const name = id.toLowerCase().replace(/([a-z])(\d)$/, '$1 $2');
  return { id, name, basedOn: null, isDefault: false, run: {}, paragraph: {} };
}

/** How characters look after the document, the paragraph's style, their own style and themselves. */
export function runFormatOf(
  styles: Styles,
  paragraphStyle: string | undefined,
  runStyle: string | undefined,
  own: RunFormatSpec,
): RunFormat {
  const key = `${paragraphStyle ?? ''}\n${runStyle ?? ''}`;
  let styled = styles.known.get(key);
  if (!styled) {
    const inherited = [
      ...chainOf(styles, paragraphStyle).reverse(),
      ...(runStyle ? chainOf(styles, runStyle).reverse() : []),
    ].map(({ run }) => run);
    styled = Object.assign({}, PLAIN_RUN, styles.defaults, ...inherited) as RunFormat;
    styles.known.set(key, styled);
  }
  for (const _ in own) return { ...styled, ...own };
  return styled;
}

/** What the paragraph or the nearest of its styles says. */
export function paragraphFormatOf(chain: readonly Style[], own: ParagraphFormatSpec): ParagraphFormatSpec {
  return Object.assign({}, ...[...chain].reverse().map(({ paragraph }) => paragraph), own);
}
