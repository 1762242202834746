import type { Result } from '../../model/message.ts';
import type { Block, Reading, Source, Span } from '../../model/source.ts';
import type { WrittenDeck, WrittenSlide } from '../../model/written-slide.ts';
import { foldReading } from '../../text/fold-reading.ts';
import { languageOf } from '../../text/language.ts';
import { headMatter } from '../markdown/head-matter.ts';
import { EMPTY_HINT, error } from '../refusals.ts';
import { blocksIn } from './blocks-in.ts';
import type { DeckFile, Dialect } from './dialect.ts';
import { dialects } from './dialects/index.ts';
import { mayHaveSlides, revealPage } from './dialects/reveal-page.ts';
import type { Entries } from './entries.ts';
import { headEntries } from './entries.ts';
import { targetsOf } from './marks-in.ts';
import { notCarried } from './not-carried.ts';
import { readSlide } from './read-slide.ts';
import { scan } from './scan.ts';

/**
 * Reads a deck in Markdown as it is written, in any of the dialects; null where the file is none. Its text, for understanding it, is that of its notes; what stands
 * on its slides is `written`.
 * @example readDeck('talk.md', 'utf-8', '---\ndeck: true\n---\n\n## Roads\n\n- 12 km paved\n\nNote:\n\nWe paved 12 km.\n') → one block, “We paved 12 km.”, one slide
 */
export function readDeck(name: string, encoding: string, text: string): Result<Source | null> | null {
  const from = headMatter(text)?.end ?? 0;
  const file: DeckFile = { ...scan(text, from), from, head: from > 0 ? headEntries(text.slice(0, from)) : new Map() };
  const dialect = dialects.find(({ suits }) => suits(file));
  return dialect ? readIn(dialect, file, name, encoding) : null;
}

/** Reads a page of reveal.js; null where a page is anything else. */
export function readRevealPage(name: string, encoding: string, text: string): Result<Source | null> | null {
  if (!mayHaveSlides(text)) return null;
  const file: DeckFile = { ...scan(text, 0), from: 0, head: new Map() };
  return revealPage.suits(file) ? readIn(revealPage, file, name, encoding) : null;
}

function readIn(dialect: Dialect, file: DeckFile, name: string, encoding: string): Result<Source | null> {
  const { text, head } = file;
  const { slides: raw, leftOut } = dialect.cut(file);
  const targets = targetsOf(raw);
  const read = raw.map((slide) => readSlide(file, slide, dialect, targets));
  const slides = read.map(({ slide }) => slide);
  if (slides.length === 0)
    return { value: null, messages: [error('E_EMPTY', `${name}: the deck has no slide to show`, EMPTY_HINT)] };
  const blocks = raw.flatMap(({ notes, unsaid, marginOf }) =>
    notes.flatMap((note) => blocksIn(text, note, unsaid, marginOf).blocks),
  );
  const { language, ...shape } = asked(head);
  const value: Source = {
    name,
    format: 'markdown',
    encoding,
    text,
    blocks,
    markup: restOf(text, blocks),
    dropped: [],
    title: null,
    written: { slides, ...shape, language: language ?? languageOf(wordsIn(slides, blocks)), title: titleIn(text) },
  };
  return { value, messages: notCarried([...leftOut, ...read.flatMap((slide) => slide.leftOut)], text) };
}

/** What is read of slides and notes: tags and attributes are of no language. */
function wordsIn(slides: readonly WrittenSlide[], notes: readonly Block[]): string {
  const shown = slides.flatMap(({ title, body }) => [
    ...(title ? [title] : []),
    ...body.flatMap((block) => (block.kind === 'callout' ? (block.label ?? []) : block.reading)),
  ]);
  return [...shown, ...notes.map(({ reading }) => reading)].map(({ text }) => text).join('\n');
}

/** The head matter's title, or that of a page. */
function titleIn(text: string): Reading | null {
  const [, open = '', named = ''] = /(<title>)([^<]{1,300})<\/title>/i.exec(text.slice(0, HEAD)) ?? [];
  const from = text.indexOf(open) + open.length;
  const places = headMatter(text)?.title ?? Array.from(named, (_, i) => from + i);
  const title = foldReading(text, places);
  return title.text === '' ? null : title;
}

/** Characters in which a page is to have named itself. */
const HEAD = 20_000;

/** What the head matter says of shape and language: `aspect` and `lang` as drafts have them, Marp's `size`, Slidev's `aspectRatio`. */
function asked(head: Entries): Pick<WrittenDeck, 'aspect' | 'language'> {
  const value = (key: string) => String(head.get(key)?.value ?? '');
  const shape = [value('aspect'), value('size'), value('aspectRatio')].find((each) =>
    /^(?:16|4)[:/](?:9|3)$/.test(each),
  );
  const [, language] = /^(zh|en)\b/i.exec(value('lang')) ?? [];
  return {
    aspect: shape ? (shape.startsWith('4') ? '4:3' : '16:9') : null,
    language: (language?.toLowerCase() as WrittenDeck['language']) ?? null,
  };
}

/** All that no block of the notes holds. */
function restOf(text: string, blocks: readonly Block[]): Span[] {
  const isHeld = new Uint8Array(text.length);
  for (const { reading } of blocks) for (const offset of reading.offsets) isHeld[offset] = 1;
  const rest: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isHeld[at] || /\s/.test(text[at])) continue;
    const last = rest.at(-1);
    if (last?.end === at) last.end = at + 1;
    else rest.push({ start: at, end: at + 1 });
  }
  return rest;
}
