import type { Span } from '../../model/source.ts';

/** A listing between fences; `info` is what stands behind the opening one. */
export interface Fence extends Span {
  info: string;
}

/** A deck's text with what is no markup of slides masked by spaces, every other character in its place. */
export interface Scanned {
  text: string;
  /** Without code. */
  masked: string;
  /** Without code and comments. */
  bare: string;
  fences: Fence[];
  comments: Span[];
}

const FENCE = /^[ \t>]*(`{3,}|~{3,})(.*)$/;
/** Code within a line, and what a backslash makes plain. */
const PLAIN = /\\[\\`<]|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g;
const COMMENT = /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g;

/**
 * Finds listings and comments, in which nothing parts slides.
 * @param from after the head matter; what stands before is masked in both
 */
export function scan(text: string, from: number): Scanned {
  const fences: Fence[] = [];
  const masked: string[] = [blank(text.slice(0, from))];
  let open: (Fence & { mark: string }) | null = null;
  let isComment = false;
  for (const { index, 0: line } of text.slice(from).matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const [start, end] = [from + index, from + index + line.length];
    const [, mark = '', info = ''] = (!isComment && FENCE.exec(line.trimEnd())) || [];
    if (open) {
      open.end = end;
      masked.push(blank(line));
      if (mark.startsWith(open.mark) && info === '') open = null;
    } else if (mark) {
      open = { start, end, info: info.trim(), mark };
      fences.push(open);
      masked.push(blank(line));
    } else {
      const shown = isComment ? line : line.replace(PLAIN, blank);
      isComment = endsInComment(shown, isComment);
      masked.push(shown);
    }
  }
  const whole = masked.join('');
  const comments = [...whole.matchAll(COMMENT)].map(({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
  }));
  return { text, masked: whole, bare: whole.replace(COMMENT, blank), fences, comments };
}

/** Spaces for everything but line breaks. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function endsInComment(line: string, isComment: boolean): boolean {
  const opened = line.lastIndexOf('<!--');
  const closed = line.lastIndexOf('-->');
  return opened === closed ? isComment : opened > closed;
}

/** What of a list of stretches begins in a stretch. */
export function within<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  return spans.filter((span) => span.start >= start && span.start < end);
}
