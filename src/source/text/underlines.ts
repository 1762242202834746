import type { Line } from './lines.ts';

/** A heading of plain text and the rule that was typed under it. */
export interface Underlined {
  heading: Line;
  rule: Line;
  /** By the signs of the rules, in the order in which they come: usually = is 1, - is 2. */
  depth: number;
}

const RULE = /^(=|-|~|_|\*|#){3,120}$/;
const RULE_OF_ONE_SIGN = /^(.)\1+$/;
/** A rule is as long as the line over it, give or take; a line between paragraphs is longer or shorter. */
const LEAST_SHARE = 0.6;
const MOST_SHARE = 1.7;
const WIDEST_HEADING = 100;

/**
 * Lines that have a rule typed under them, which makes them headings. A sentence with a rule under it is the end of something.
 * @example Cargo ⏎ ----- → the heading Cargo of depth 1
 */
export function underlinesIn(lines: readonly Line[]): Underlined[] {
  const signs: string[] = [];
  return lines.flatMap((rule, i) => {
    const heading = lines[i - 1];
    if (!heading || !isUnderlined(heading, rule)) return [];
    const sign = rule.text[0];
    if (!signs.includes(sign)) signs.push(sign);
    return [{ heading, rule, depth: Math.min(6, signs.indexOf(sign) + 1) }];
  });
}

function isUnderlined(line: Line, rule: Line): boolean {
  if (!RULE.test(rule.text) || !RULE_OF_ONE_SIGN.test(rule.text) || rule.blankBefore > 0 || rule.isOnNewPage)
    return false;
  if (RULE.test(line.text) || line.width > WIDEST_HEADING || /[。；，.!?;,]$/.test(line.text)) return false;
  return rule.width >= line.width * LEAST_SHARE && rule.width <= line.width * MOST_SHARE;
}
