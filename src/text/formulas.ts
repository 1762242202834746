/** `$x^2$` by pandoc's rule: no space after the first sign, none before the last, no digit after it. Money and shell variables have a letter or a digit there. */
const INLINE =
  /(?<![\\$\p{Script=Latin}\p{N}])\$(?![\s$])((?:\\[^\n]|[^\\$\n]|\n(?![^\S\n]*\n)){1,1000})(?<!\s)\$(?![$\p{Script=Latin}\p{N}])/gu;
/** `$$…$$`, over several lines too, but over no empty one. */
const DISPLAY = /(?<![\\$])\$\$((?:\\[^\n]|[^\\$\n]|\n(?![^\S\n]*\n)){1,4000})\$\$(?!\$)/gu;
/** What an amount never has: US$5–$, `$5 a $`. */
const SIGN = /[\\^_=<>{}+*/]|^\p{L}[\p{L}\p{N}']?$|^[\p{L}\p{N}'(),|\s-]{1,12}$/u;
const HAN = /\p{Script=Han}/u;

/** A formula of a text, with its signs. */
export interface FoundFormula {
  from: number;
  to: number;
  tex: string;
  isDisplay: boolean;
}

/**
 * The formulas of a piece of Markdown, in order.
 * @example formulasIn('Costs of $5 and $6 grow as $n^2$.') → [{ from: 27, to: 32, tex: 'n^2', isDisplay: false }]
 */
export function formulasIn(text: string): FoundFormula[] {
  const displayed = [...text.matchAll(DISPLAY)].map((found) => formulaOf(found, true));
  const inline = [...text.matchAll(INLINE)].map((found) => formulaOf(found, false)).filter(({ tex }) => isTex(tex));
  const isFree = ({ from, to }: FoundFormula) => !displayed.some((other) => from < other.to && other.from < to);
  return [...displayed, ...inline.filter(isFree)].sort((a, b) => a.from - b.from);
}

function formulaOf({ index, 0: raw, 1: tex }: RegExpExecArray, isDisplay: boolean): FoundFormula {
  return { from: index, to: index + raw.length, tex, isDisplay };
}

/** Words between two dollar signs are words: Chinese outside \text{}, an amount and what follows it. */
function isTex(tex: string): boolean {
  if (HAN.test(tex.replace(/\\(?:text|mathrm|textbf)\{[^{}]*\}/g, ''))) return false;
  return SIGN.test(tex) && !(/^\d[\d,.]*(?:\s?[-–/]|\s+\p{L}{3,})/u.test(tex) && !/[\\^_=]/.test(tex));
}

/** Index of the formula that begins at the beginning of a text, as its raw; null where none does. */
export function formulaAtStart(text: string): string | null {
  const [first] = formulasIn(text.slice(0, 4010));
  return first?.from === 0 ? text.slice(0, first.to) : null;
}
