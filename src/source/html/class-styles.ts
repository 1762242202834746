/** Classes of a page's own style sheets that matter to its reading; programs that export pages say by them what is bold. */
export interface ClassStyles {
  bold: ReadonlySet<string>;
  struck: ReadonlySet<string>;
}

const RULE = /([^{}]*)\{([^{}]*)\}/g;

/**
 * Reads the rules of style sheets that are for one class alone.
 * @example classStyles('.c3{font-weight:700} h1 .c4{color:red}') → bold c3
 */
export function classStyles(sheets: string): ClassStyles {
  const bold = new Set<string>();
  const struck = new Set<string>();
  for (const [, selectors, declarations] of sheets.matchAll(RULE)) {
    const isBold = /font-weight\s{0,9}:\s{0,9}(?:bold|[6-9]00)/i.test(declarations);
    const isStruck = /text-decoration(?:-line)?\s{0,9}:\s{0,9}line-through/i.test(declarations);
    if (!isBold && !isStruck) continue;
    for (const selector of selectors.split(',')) {
      const name = /^\s*(?:span|p)?\.([\w-]{1,60})\s*$/.exec(selector)?.[1];
      if (name && isBold) bold.add(name);
      if (name && isStruck) struck.add(name);
    }
  }
  return { bold, struck };
}
