/** What of a slide is looked for in every output. */
export type PieceKind =
  | 'title'
  | 'where'
  | 'byline'
  | 'part'
  | 'minutes'
  | 'point'
  | 'item'
  | 'ordinal'
  | 'line'
  | 'callout'
  | 'measure'
  | 'change'
  | 'period'
  | 'words'
  | 'attribution'
  | 'caption'
  | 'cell'
  | 'source'
  | 'picture'
  | 'code'
  | 'chart label'
  | 'chart number'
  | 'chart name'
  | 'chart amount'
  | 'figure'
  | 'sentence'
  | 'note';

/** Words of the model. */
export interface Piece {
  kind: PieceKind;
  /** Ways in which an output may have it: an unfilled blank by its mark, or by what says that it is to be filled in. */
  ways: string[];
  /** It has no place of its own in the order of reading: words of a drawing. */
  isFree?: boolean;
}

/** Words as they are compared: without white space, without what XML can't hold, and without capitals, for an English line is shown with one. */
export function plain(text: string): string {
  return text
    .replace(/\s/g, '')
    .replace(/\p{Cc}(?<![\u007f-\u009f])|[\ufffe\uffff]/gu, '')
    .toLowerCase();
}
