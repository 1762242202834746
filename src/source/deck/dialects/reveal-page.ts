import type { Span } from '../../../model/source.ts';
import type { DeckFile, Dialect, RawSlide } from '../dialect.ts';
import { rawSlide } from '../dialect.ts';
import type { Element } from '../elements.ts';
import { attributeOf, elementsIn, hasAttribute } from '../elements.ts';
import type { LeftOut } from '../not-carried.ts';
import { blank, within } from '../scan.ts';
import { cutAt, separatorsOf } from './reveal-cuts.ts';
import { lostIn, readMarks } from './reveal-marks.ts';

const SLIDES = /<div[^<>]{0,200}\sclass=["'](?:[^"'<>]{0,100}\s)?slides[\s"']/;
const REVEAL = /\sclass=["'](?:[^"'<>]{0,100}\s)?reveal[\s"']/;
/** No tag of a page is longer. */
const LONGEST_TAG = 400;
const PROGRAM = /\bReveal\.initialize\b|\breveal(?:\.min|\.esm)?\.m?js\b/;

/** Whether a page has what may be slides; most have not, and need not be looked at more closely. */
export function mayHaveSlides(text: string): boolean {
  return SLIDES.test(text) && /<section[\s>]/.test(text);
}

/** Whether right around the slides stands what reveal.js wants there: pages that move have things called “reveal” and “slides”, too. */
function isInReveal(bare: string): boolean {
  const at = bare.search(SLIDES);
  const before = bare.slice(Math.max(0, at - LONGEST_TAG), Math.max(0, at)).trimEnd();
  return before.endsWith('>') && REVEAL.test(before.slice(before.lastIndexOf('<')));
}

/** A page of reveal.js: its sections are slides, those in a section stand under one another, and what is Markdown in them is parted further. */
export const revealPage: Dialect = {
  id: 'reveal-page',
  suits: ({ text, bare }) => mayHaveSlides(text) && (isInReveal(bare) || PROGRAM.test(text)),
  cut: (file) => {
    const leftOut: LeftOut[] = [];
    const bare = withoutScripts(file.bare);
    const all = elementsIn(bare, { start: bare.search(SLIDES), end: bare.length });
    const sections = all.filter(({ name }) => name === 'section');
    const hasParts = sections.some((section) => innerOf(section, sections).length > 0);
    const slides = sections
      .filter(({ depth }) => depth === sections[0]?.depth)
      .flatMap((section) => {
        const stack = innerOf(section, sections);
        const own = (stack.length > 0 ? stack : [section]).flatMap((each) =>
          slidesOf(each, { ...file, bare }, leftOut),
        );
        return own.map((slide, i) => ({ ...slide, part: partOf(slide, i, stack.length > 0, hasParts) }));
      });
    return { slides, leftOut };
  },
};

function innerOf({ inner }: Element, sections: readonly Element[]): Element[] {
  return within(sections, inner);
}

function partOf({ part }: RawSlide, place: number, isStack: boolean, hasParts: boolean): RawSlide['part'] {
  if (isStack) return place === 0 ? 'own' : 'same';
  return hasParts && part === 'same' && place === 0 ? 'none' : part;
}

const SCRIPT = /<(script|style)\b/gi;

/** Without what is no markup of slides: programs, and Markdown in templates. */
function withoutScripts(text: string): string {
  const pieces: string[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  for (const { index, 1: name } of text.matchAll(SCRIPT)) {
    if (index < at || unclosed.has(name.toLowerCase())) continue;
    const end = closing(text, name, index);
    if (end < 0) {
      unclosed.add(name.toLowerCase());
      continue;
    }
    pieces.push(text.slice(at, index), blank(text.slice(index, end)));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** Where the closing tag of an element ends that holds no other; -1 where there is none. */
function closing(text: string, name: string, from: number): number {
  const tag = new RegExp(`</${name}>`, 'gi');
  tag.lastIndex = from;
  return tag.test(text) ? tag.lastIndex : -1;
}

function slidesOf(section: Element, file: DeckFile, leftOut: LeftOut[]): RawSlide[] {
  if (attributeOf(section, 'data-visibility') === 'hidden') {
    leftOut.push({ kind: 'hidden', at: section.start });
    return [];
  }
  leftOut.push(...lostIn(section.attributes.replace(MARKDOWN_KEYS, ''), section.start, false));
  if (!hasAttribute(section, 'data-markdown')) return readMarks(htmlSlide(section, file), file, leftOut);
  if (attributeOf(section, 'data-markdown') !== '') {
    leftOut.push({ kind: 'include', at: section.start });
    return [];
  }
  return markdownSlides(section, file, leftOut);
}

const MARKDOWN_KEYS =
  /\sdata-(?:markdown|separator-vertical|separator-notes|separator|charset)(?:=(?:"[^"]*"|'[^']*'))?/g;
const KEYS: Record<string, string> = {
  separator: 'data-separator',
  verticalSeparator: 'data-separator-vertical',
  notesSeparator: 'data-separator-notes',
};

/** Markdown in a template, or bare in its section; without separators of its own it is one slide. */
function markdownSlides(section: Element, file: DeckFile, leftOut: LeftOut[]): RawSlide[] {
  const own = file.text.slice(section.inner.start, section.inner.end);
  const opened = /<(script|textarea)\b[^<>]*>/i.exec(own);
  const end = opened ? closing(own, opened[1], opened.index) - `</${opened[1]}>`.length : -1;
  const start = section.inner.start + (opened ? opened.index + opened[0].length : 0);
  const region = opened && end >= 0 ? { start, end: section.inner.start + end } : section.inner;
  const setting = (key: string) => {
    const value = attributeOf(section, KEYS[key]);
    return value === '' ? undefined : { value, start: section.start };
  };
  const marks = separatorsOf(setting);
  leftOut.push(...marks.leftOut);
  const text = file.text.slice(region.start, region.end);
  const margin = /^(?:[ \t]*\r?\n)*([ \t]*)/.exec(text)![1].length;
  const marginOf = (line: string) => Math.min(margin, /^[ \t]*/.exec(line)![0].length);
  // In the page the template was masked as a program.
  const read = { ...file, bare: file.text, masked: file.text };
  const asked = {
    ...marks,
    across: setting('separator') ? marks.across : NEVER,
    down: setting('verticalSeparator') ? marks.down : NEVER,
  };
  return cutAt(read, asked, region).flatMap((slide) => readMarks({ ...slide, marginOf }, read, leftOut));
}

const NEVER = /(?!)/g;

/** A slide in HTML: lines are not indented, and none is empty, for that would end a block of HTML in Markdown. */
function htmlSlide(section: Element, { bare }: DeckFile): RawSlide {
  const slide = rawSlide(section.inner);
  const elements = elementsIn(bare, section.inner);
  const asides = elements.filter(({ name, attributes }) => name === 'aside' && /notes/.test(attributes));
  const said = /\sdata-notes="/.exec(section.attributes);
  slide.notes = said ? [...notesIn(section, said.index + said[0].length)] : [];
  slide.notes.push(...asides.map(({ inner }) => inner));
  slide.hidden = asides;
  const verbatim = elements.filter(({ name }) => name === 'pre').map(({ inner }) => inner);
  slide.marginOf = (line, at) => {
    if (verbatim.some(({ start, end }) => at >= start && at < end)) return 0;
    return line.trim() === '' ? line.length : /^[ \t]*/.exec(line)![0].length;
  };
  slide.isPage = true;
  return slide;
}

/** Notes in an attribute of the section. */
function* notesIn({ start, name, attributes }: Element, from: number): Generator<Span> {
  const begin = start + 1 + name.length + from;
  yield { start: begin, end: begin + attributes.slice(from).search(/"|$/) };
}
