import type { MixedPiece, Slide } from '../../model/deck.ts';
import { calloutMarkdown } from './callout.ts';
import type { DraftPage } from './draft-page.ts';
import { escapeLine, FRAGMENT, fenced } from './escape.ts';
import { phraseMarkdown } from './phrase-markdown.ts';
import { tableOf } from './table.ts';

type MixedSlide = Extract<Slide, { layout: 'mixed' }>;

/** A mixed slide, block by block; columns in HTML that reveal.js and others set side by side. */
export function mixedBlocks({ bands, steps }: MixedSlide, page: DraftPage): string[] {
  let at = 0;
  const pieceBlock = (piece: MixedPiece, before: MixedPiece | undefined) => {
    // Behind the fence of a listing it would be of the listing.
    const gap = piece.kind === 'point' || piece.kind === 'line' || piece.kind === 'heading' ? ' ' : '\n\n';
    const step = steps?.includes(at++) ? gap + FRAGMENT : '';
    const isSameList = piece.kind === 'point' && before?.kind === 'point';
    return { text: pieceMarkdown(piece, page) + step, isSameList };
  };
  const columnBlocks = (pieces: readonly MixedPiece[]) => {
    const blocks: string[] = [];
    for (const [i, piece] of pieces.entries()) {
      const { text, isSameList } = pieceBlock(piece, pieces[i - 1]);
      if (isSameList) blocks[blocks.length - 1] += `\n${text}`;
      else blocks.push(text);
    }
    return blocks;
  };
  return bands.flatMap(({ columns }) => {
    if (columns.length === 1) return columnBlocks(columns[0]);
    return [
      '<div class="columns">',
      ...columns.flatMap((pieces) => ['<div>', ...columnBlocks(pieces), '</div>']),
      '</div>',
    ];
  });
}

function pieceMarkdown(piece: MixedPiece, page: DraftPage): string {
  switch (piece.kind) {
    case 'heading':
      return `### ${phraseMarkdown(piece.text, page)}`;
    case 'line':
      return phraseMarkdown(piece.text, page);
    case 'quote':
      return `> ${phraseMarkdown(piece.text, page)}`;
    case 'point':
      return `${'   '.repeat(piece.depth - 1)}${piece.number ?? '-'} ${phraseMarkdown(piece.text, page)}`;
    case 'callout':
      return calloutMarkdown(piece.callout, page);
    case 'block':
      return blockMarkdown(piece.body, page);
  }
}

function blockMarkdown(body: Extract<MixedPiece, { kind: 'block' }>['body'], page: DraftPage): string {
  if (body.layout === 'code') return fenced(body.lines.map(({ text }) => text).join('\n'), body.language?.text ?? '');
  if (body.layout === 'picture') return `![${escapeLine(body.alternative?.text ?? '')}](${page.pictureFile(body)})`;
  return tableOf(body.layout === 'chart' ? body.table : body, page);
}
