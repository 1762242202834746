import { type CssNode, generate, parse, type Rule, walk } from 'css-tree';
import type { Plugin } from 'vite';

/** What reveal.js has styles for and no deck of ours shows: overlays, its scroll view, other transitions than the fade. What it makes in every deck, and hides, stays hidden: its controls, notes and numbers. */
const UNUSED =
  /\.(?:(?:r-overlay|reveal-scroll|scrollbar)[\w-]*|(?:roll|cube|page|concave|convex|zoom|slide)(?![\w-]))/;

/**
 * Leaves out of reveal.js's style sheet what is for nothing on our decks, half of it.
 * @example `.reveal .roll{…}` → nothing; `.reveal.fade .slides section, .reveal.cube .slides section{…}` → `.reveal.fade .slides section{…}`
 */
export function leanStyles(css: string): string {
  const sheet = parse(css);
  walk(sheet, (node, item, list) => {
    if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') return;
    if (withoutUnused(node) === 0) list?.remove(item);
  });
  return generate(sheet);
}

/** Takes the selectors out of a rule that never match; gives how many are left. */
function withoutUnused({ prelude }: Rule): number {
  if (prelude.type !== 'SelectorList') return 1;
  const { children } = prelude;
  for (const selector of children.toArray().filter((each: CssNode) => UNUSED.test(generate(each)))) {
    children.forEach((each, item) => {
      if (each === selector) children.remove(item);
    });
  }
  return children.size;
}

/** For the bundle of the runtime. */
export function leanStylesPlugin(): Plugin {
  return {
    name: 'lectern-lean-styles',
    enforce: 'pre',
    transform: (code, id) => (/reveal\.js\/.*\.css$/.test(id.replaceAll('\\', '/')) ? leanStyles(code) : null),
  };
}
