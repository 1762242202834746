import { readFileSync } from 'node:fs';
import { type CssNode, generate, parse, type Rule, walk } from 'css-tree';
import { expect, test } from 'vitest';

/** Everything that styles the speaker view's window and the slides shown in it. */
const SHEETS = ['src/output/html/deck.css', 'src/runtime/controls.css', 'src/runtime/speaker/speaker.css'];

function declared({ block }: Rule, name: string): string | null {
  const own = block.children.toArray().find((each: CssNode) => each.type === 'Declaration' && each.property === name);
  return own?.type === 'Declaration' ? generate(own.value) : null;
}

/**
 * That window is an empty page, so browsers show it by the rules of old (quirks mode), and there Safari takes a share of a height that nobody set for one of the window's:
 * notes ran over the buttons, and the rows of an agenda out of its picture.
 */
test.each(SHEETS)('no height in %s is a share of one that is not set', (path) => {
  const found: string[] = [];
  walk(parse(readFileSync(path, 'utf8')), (node) => {
    if (node.type !== 'Rule') return;
    const height = declared(node, 'height') ?? declared(node, 'min-height');
    const isPlaced = /^(?:absolute|fixed)/.test(declared(node, 'position') ?? '');
    const selector = generate(node.prelude);
    if (height?.endsWith('%') && !isPlaced && selector !== 'html,body') found.push(selector);
  });
  expect(found).toEqual([]);
});
