import type { Message } from '../../../src/model/message.ts';
import type { Block } from '../../../src/model/source.ts';
import type { WrittenSlide } from '../../../src/model/written-slide.ts';
import { readDeck } from '../../../src/source/deck/read-deck.ts';

/** A slide in words: its title, its blocks, the places of its columns, what is said to it, and which blocks come one by one. */
export interface Told {
  title: string | null;
  body: string[];
  columns: string[][];
  notes: string[];
  steps: string[];
}

/** Reads a deck; fails where it is taken for a report. */
export function told(text: string): { slides: Told[]; messages: Message[] } {
  const { value, messages } = readDeck('talk.md', 'utf-8', text)!;
  const said = ({ reading: { text: words } }: Block) => words;
  const slides = value.written!.slides.map((slide): Told => {
    const blocks = slide.body.filter((block): block is Block => block.kind !== 'callout');
    const within = (spans: readonly { start: number; end: number }[]) =>
      blocks.filter((block) => spans.some(({ start, end }) => block.start < end && start < block.end)).map(said);
    return {
      title: slide.title?.text ?? null,
      body: blocks.map((block) => (block.kind === 'picture' ? `(${block.path})` : said(block))),
      columns: slide.columns.map(within),
      notes: notesOf(slide, value.blocks).map(said),
      steps: within(slide.steps),
    };
  });
  return { slides, messages };
}

function notesOf({ notes }: WrittenSlide, blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => notes.some(({ start, end }) => block.start >= start && block.end <= end));
}

/** What is not taken over: kinds with their lines. @example { background: '4、9' } */
export function leftOut(messages: readonly Message[]): Record<string, string> {
  const named = messages.filter(({ code }) => code === 'W_NOT_CARRIED');
  return Object.fromEntries(named.map(({ found = [] }) => [found[0], found[1]]));
}
