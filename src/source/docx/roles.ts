import type { Item, Line } from './flow.ts';
import { formattedHeadings } from './formatted-headings.ts';
import { isHan } from './line-shape.ts';
import { type ListItem, listItems } from './list-items.ts';
import { commonLook, type Look, leadLength } from './looks.ts';
import { shapeOf } from './number-shapes.ts';
import { styledDepth } from './style-headings.ts';
import { type TitlePlace, titlePlace } from './title.ts';

/** What each line is. */
export type Role =
  | { kind: 'title' }
  | { kind: 'heading'; depth: number }
  | ({ kind: 'item' } & ListItem)
  /** `lead` counts characters of the line's words, its number left out. */
  | { kind: 'paragraph'; lead: number };

/** Roles of the lines by index in the flow, and where the title stands. */
export interface Roles {
  title: TitlePlace | null;
  of: ReadonlyMap<number, Role>;
}

/** Decides what each line of the flow is: by its style, by its looks, by its number. */
export function rolesOf(items: readonly Item[]): Roles {
  const lines = items.map((item) => (item.kind === 'line' && item.reason === null && item.text !== '' ? item : null));
  const depths = lines.map((line) => line && styledDepth(line));
  const text = commonLook(
    lines.filter((line, i) => line !== null && depths[i] === null).filter((line) => line !== null),
  );
  const title = titlePlace(items, text);
  const isTitle = (index: number) => title !== null && index >= title[0] && index < title[1];
  const headings = headingsOf(lines, depths, isTitle, text);
  const entries = listItems(items, (index) => isTitle(index) || headings.has(index));
  const roles = lines.flatMap((line, index): [number, Role][] => {
    if (!line) return [];
    if (isTitle(index)) return [[index, { kind: 'title' }]];
    const depth = headings.get(index);
    if (depth !== undefined) return [[index, { kind: 'heading', depth }]];
    const entry = entries.get(index);
    return [[index, entry ? { kind: 'item', ...entry } : { kind: 'paragraph', lead: leadOf(line, text) }]];
  });
  return { title, of: new Map(roles) };
}

function headingsOf(
  lines: readonly (Line | null)[],
  depths: readonly (number | null)[],
  isTitle: (index: number) => boolean,
  text: Look,
): ReadonlyMap<number, number> {
  const styled = depths.flatMap((depth, index): [number, number][] =>
    depth === null || isTitle(index) ? [] : [[index, Math.min(depth, 6)]],
  );
  if (styled.length > 0) return new Map(styled);
  const body = lines.map((line, index) => (isTitle(index) ? null : line));
  return formattedHeadings(body, text);
}

/** A line with a number needs no lead: its number says more, and says it of lines that were set without care too. */
function leadOf(line: Line, text: Look): number {
  if (shapeOf(line.text.trim())) return 0;
  const lead = leadLength(line, text);
  if (lead > 0) return lead;
  return isStyledText(line) ? firstSentence(line.text) : 0;
}

/** A whole paragraph in a heading's style: its first sentence is the heading. */
function isStyledText(line: Line): boolean {
  const words = line.text.trim();
  return styledDepth({ ...line, text: 'A heading' }) !== null && words !== '';
}

function firstSentence(text: string): number {
  const end = /[。！？]|[.!?](?=\s)/.exec(text)?.index;
  const longest = isHan(text) ? 40 : 100;
  return end !== undefined && end < longest ? end + 1 : 0;
}
