import type { Slide } from '../../../model/deck.ts';
import type { Span } from '../../../model/source.ts';
import type { DeckFile, Dialect, RawSlide } from '../dialect.ts';
import { rawSlide } from '../dialect.ts';
import type { Entries } from '../entries.ts';
import { entriesIn } from '../entries.ts';
import type { LeftOut, LeftOutKind } from '../not-carried.ts';
import { within } from '../scan.ts';
import { readSlidevBody } from './slidev-body.ts';

/** Keys of the file's head matter that no other program has. */
const OWN_KEYS =
  /^(?:drawings|routerMode|colorSchema|aspectRatio|canvasWidth|mdc|comark|titleTemplate|themeConfig|monaco|monacoTypesSource|exportFilename|remoteAssets|presenter|wakeLock|twoslash|browserExporter|overviewSnapshots|slideNumber|addons|transition|lineNumbers)$/;
/** Themes that come with it, and the way others are called. */
const OWN_THEME = /^(?:seriph|apple-basic|bricks|shibainu)$|^@slidev\/|^slidev-theme-/;
/** Keys of a slide's own head matter. */
const SLIDE_KEYS =
  /^(?:layout|layoutClass|class|transition|clicks|clicksStart|background|backgroundSize|image|url|src|level|title|hide|disabled|hideInToc|preload|routeAlias|zoom|dragPos|name|clickAnimation|routerMode|theme)$/;
const OWN_MARKUP = /^::(?:right|left|default|bottom|top)::\s*$|<v-clicks?\b|\sv-click\b/m;

/** Decks for Slidev: head matter before any slide, slots between lines of `::right::`, steps and components in HTML, notes in the last comment. */
export const slidev: Dialect = {
  id: 'slidev',
  suits: (file) => {
    const parts = partsOf(file);
    if (parts.length < 2) return false;
    const theme = file.head.get('theme')?.value;
    return (
      [...file.head.keys()].some((key) => OWN_KEYS.test(key)) ||
      (typeof theme === 'string' && OWN_THEME.test(theme)) ||
      parts.some(({ head }, i) => i > 0 && hasOwnKeys(head)) ||
      OWN_MARKUP.test(file.masked)
    );
  },
  cut: (file) => {
    const leftOut: LeftOut[] = [];
    const parts = partsOf(file);
    const slides = parts.flatMap((part, i) => readPart(part, i === 0, file, leftOut));
    return { slides, leftOut };
  },
};

/** A slide with the head matter before it. */
interface Part extends Span {
  head: Entries;
}

function hasOwnKeys(head: Entries): boolean {
  return head.size > 0 && [...head.keys()].every((key) => SLIDE_KEYS.test(key));
}

/** Characters of a slide's head matter. */
const LONGEST_HEAD = 4000;
const RULE = /^---(?!-)[^\n]*$/gm;

/** As Slidev cuts them: a line of `---` that text follows at once opens head matter, which the next such line closes. */
function partsOf({ bare, text, from, head }: DeckFile): Part[] {
  const rules = [...bare.matchAll(RULE)].map(({ index, 0: rule }) => ({ start: index, end: index + rule.length + 1 }));
  const parts: Part[] = [{ start: from, end: text.length, head }];
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i];
    if (rule.start < from) continue;
    parts[parts.length - 1].end = rule.start;
    const next = rules[i + 1];
    const opens = next !== undefined && /^[^\S\n]*\S/.test(bare.slice(rule.end, next.start));
    const own =
      opens && next.start - rule.end < LONGEST_HEAD ? entriesIn(text.slice(rule.end, next.start), rule.end) : null;
    if (own) i++;
    parts.push({ start: own ? next.end : rule.end, end: text.length, head: own ?? new Map() });
  }
  return parts.filter((part) => part.head.size > 0 || text.slice(part.start, part.end).trim() !== '');
}

/** What a slide's head matter asks for that is not taken over; what is not named changes nothing here. */
const LOST_KEYS: Record<string, LeftOutKind> = {
  theme: 'theme',
  fonts: 'theme',
  themeConfig: 'theme',
  background: 'background',
  transition: 'transition',
  class: 'style',
  layoutClass: 'style',
  zoom: 'style',
  clicks: 'step-order',
  src: 'include',
  url: 'embedded',
  dragPos: 'animation',
};

/** Layouts that say what a slide is for. */
const LAYOUTS: Record<string, Slide['layout']> = { cover: 'cover', intro: 'cover', end: 'closing' };

function readPart(part: Part, isFirst: boolean, file: DeckFile, leftOut: LeftOut[]): RawSlide[] {
  const { head } = part;
  if (head.get('hide')?.value === true || head.get('disabled')?.value === true) {
    leftOut.push({ kind: 'hidden', at: head.get('hide')?.start ?? head.get('disabled')!.start });
    return [];
  }
  for (const [key, entry] of head) if (LOST_KEYS[key]) leftOut.push({ kind: LOST_KEYS[key], at: entry.start });
  if (head.has('src')) return [];
  const note = noteIn(part, file);
  const slide = rawSlide(part, { start: part.start, end: note?.start ?? part.end });
  if (note) slide.notes.push({ start: note.start + 4, end: note.end - 3 });
  const layout = String(head.get('layout')?.value ?? '');
  slide.layout = layout === 'cover' || layout === 'intro' ? (isFirst ? 'cover' : null) : (LAYOUTS[layout] ?? null);
  slide.isFact = layout === 'fact';
  if (layout === 'section') slide.part = 'own';
  leftOut.push(...readSlidevBody(slide, file));
  addPicture(slide, head, layout, leftOut);
  return [slide];
}

/** The comment with which a slide ends. */
function noteIn(part: Part, { comments, masked }: DeckFile): Span | null {
  const last = within(comments, part).at(-1);
  return last && masked.slice(last.end, part.end).trim() === '' ? last : null;
}

/** Layouts with a picture: beside the text, or alone. */
function addPicture(slide: RawSlide, head: Entries, layout: string, leftOut: LeftOut[]): void {
  const image = head.get('image');
  if (!image || typeof image.value !== 'string') return;
  if (!/^image(?:-left|-right)?$/.test(layout)) {
    leftOut.push({ kind: 'background', at: image.start });
    return;
  }
  const picture = { ...image.valueAt, path: image.value.replace(/^\//, '') };
  slide.pictures.push(picture);
  if (layout === 'image-left') slide.columns = [picture, slide.body];
  if (layout === 'image-right') slide.columns = [slide.body, picture];
}
