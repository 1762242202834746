/** Values of custom properties by name without the dashes, as they are written: 'accent' → '#1a56b8', 'figure' → 'var(--accent)'. */
export type Tokens = ReadonlyMap<string, string>;

/** Tokens that a theme may set and plain does not: the style sheet mixes them of others. */
export const MIXED = ['code-keyword', 'code-string', 'code-number', 'code-name', 'code-comment'];

const TOKEN = /^\s*--([\w-]+):\s*([^;{}]+);/gm;
const REFERENCE = /^var\(\s*--([\w-]+)\s*\)$/;
/** No theme leads from token to token further than this; one that goes round ends here. */
const FURTHEST = 8;

/** The tokens that a style sheet of ours sets, one a line; the last of a name counts. */
export function tokensIn(css: string): Map<string, string> {
  return new Map([...css.matchAll(TOKEN)].map(([, name, value]) => [name, value.trim()]));
}

/** What a token comes to: followed from var() to var(). '' where it leads nowhere. */
export function resolved(token: string, tokens: Tokens): string {
  let value = tokens.get(token) ?? '';
  for (let step = 0; step < FURTHEST; step++) {
    const name = REFERENCE.exec(value)?.[1];
    if (name === undefined) return value;
    value = tokens.get(name) ?? '';
  }
  return '';
}
