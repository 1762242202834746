import type { Message } from '../../../src/model/message.ts';
import type { Block, Source } from '../../../src/model/source.ts';
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
  return { ...toldOf(value!), messages };
}

/** The slides of a deck that was read. */
export function toldOf({ written, blocks: said }: Source): { slides: Told[] } {
  const words = ({ reading }: Block) => reading.text;
  const slides = written!.slides.map((slide): Told => {
    const blocks = slide.body.filter((block): block is Block => block.kind !== 'callout');
    const within = (spans: readonly { start: number; end: number }[]) =>
      blocks.filter((block) => spans.some(({ start, end }) => block.start < end && start < block.end)).map(words);
    return {
      title: slide.title?.text ?? null,
      body: blocks.map((block) => (block.kind === 'picture' ? `(${block.path})` : words(block))),
      columns: slide.columns.map(within),
      notes: notesOf(slide, said).map(words),
      steps: within(slide.steps),
    };
  });
  return { slides };
}

function notesOf({ notes }: WrittenSlide, blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => notes.some(({ start, end }) => block.start >= start && block.end <= end));
}

/** What is not taken over: kinds with their lines. @example { background: '4、9' } */
export function leftOut(messages: readonly Message[]): Record<string, string> {
  const named = messages.filter(({ code }) => code === 'W_NOT_CARRIED');
  return Object.fromEntries(named.map(({ found = [] }) => [found[0], found[1]]));
}
