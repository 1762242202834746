import type { Span } from './source.ts';

/** What a piece of code is: a word of its language, a text in quotes, … */
export type CodeTokenKind = 'keyword' | 'string' | 'number' | 'comment' | 'name' | 'type';

/** A stretch of the source that is code of one kind. */
export interface CodeToken extends Span {
  kind: CodeTokenKind;
}

/** A formula in TeX with its dollar signs, and as MathML. */
export interface Formula extends Span {
  mathml: string;
  /** It stands on lines of its own. */
  isDisplay: boolean;
}

/** What stands in the source in a notation of its own, and how it is shown. Both lists are in order of place and do not overlap. */
export interface Notation {
  codeTokens: CodeToken[];
  formulas: Formula[];
}
