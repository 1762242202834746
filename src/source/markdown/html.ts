import type { Span } from '../../model/source.ts';
import type { Strand } from './strand.ts';

/** What a block of HTML says, a run of places for each piece between block-level tags, and what of it is dropped. */
export interface HtmlParts {
  places: number[][];
  dropped: (Span & { reason: string })[];
}

const UNREAD = /<!--[\s\S]*?(?:-->|$)|<(script)\b[\s\S]*?(?:<\/script>|$)|<(style)\b[\s\S]*?(?:<\/style>|$)/gi;
const TAG = /<\/?[a-z!?][^<>]*>/gi;
const BLOCK_TAG =
  /^<\/?(?:address|article|aside|blockquote|d[dlt]|details|div|fig\w+|footer|h[1-6r]|header|li|main|nav|[ou]l|p|section|summary|t\w+|br)\b/i;

/**
 * Reads a block of HTML inside Markdown: its tags are markup, comments, scripts and styles are dropped, and so is a block that says nothing.
 * @example `<div>甲</div><!-- 乙 -->` → places of 甲; dropped `<!-- 乙 -->` as a comment
 */
export function htmlBlocks({ text, places }: Strand): HtmlParts {
  const isHidden = new Uint8Array(text.length);
  const dropped: HtmlParts['dropped'] = [];
  for (const { index, 0: found, 1: script, 2: style } of text.matchAll(UNREAD)) {
    isHidden.fill(1, index, index + found.length);
    dropped.push({
      start: places[index],
      end: places[index + found.length - 1] + 1,
      reason: (script ?? style) ? 'script' : 'comment',
    });
  }
  for (const { index, 0: tag } of text.matchAll(TAG))
    if (!isHidden[index]) isHidden.fill(BLOCK_TAG.test(tag) ? 2 : 1, index, index + tag.length);
  const parts = visibleParts(text, places, isHidden);
  if (parts.length > 0 || dropped.length > 0 || text.trim() === '') return { places: parts, dropped };
  const from = text.search(/\S/);
  return {
    places: [],
    dropped: [{ start: places[from], end: places[text.trimEnd().length - 1] + 1, reason: 'HTML without text' }],
  };
}

function visibleParts(text: string, places: readonly number[], isHidden: Uint8Array): number[][] {
  const parts: number[][] = [];
  let part: number[] = [];
  let isSaying = false;
  const close = () => {
    if (isSaying) parts.push(part);
    part = [];
    isSaying = false;
  };
  for (let i = 0; i < text.length; i++) {
    if (isHidden[i] === 2) close();
    if (isHidden[i] !== 0) continue;
    part.push(places[i]);
    isSaying ||= /\S/.test(text[i]);
  }
  close();
  return parts;
}
