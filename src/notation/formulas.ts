import katex from 'katex';

/** Sizes that no report needs would fill a page with one sign. */
const MOST_EM = 20;
const MOST_EXPANSIONS = 500;

/**
 * TeX as MathML, without styles (a deck's policy lets none through) and without a copy of the TeX; throws katex.ParseError for what is no TeX.
 * @example mathOf('x^2', false) → '<math alttext="x^2"><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow></math>'
 */
export function mathOf(tex: string, isDisplay: boolean): string {
  const spec = { output: 'mathml', displayMode: isDisplay, throwOnError: true, strict: false, trust: false } as const;
  const made = katex.renderToString(tex, { ...spec, maxSize: MOST_EM, maxExpand: MOST_EXPANSIONS });
  const [, rows] = /<semantics>([\s\S]*?)<annotation/.exec(made) ?? ['', ''];
  const words = tex
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\s+/g, ' ')
    .trim();
  return `<math alttext="${words}">${rows.replace(/ (?:style|class|href)="[^"]*"/g, '')}</math>`;
}

/** What the parser says is wrong, without the copy of the text that it puts after it. @example 'KaTeX parse error: Expected …' → 'Expected …' */
export function faultIn(error: unknown): string {
  if (!(error instanceof katex.ParseError)) throw error;
  return error.rawMessage;
}
