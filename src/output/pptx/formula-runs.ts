import type { Run } from './shape.ts';

/** An element of MathML, or a text in it. */
type MathNode = { name: string; children: MathNode[]; text: string };

const TOKEN = /<(\/?)([a-z]+)(?:\s[^>]*?)?(\/?)>|([^<]+)/g;
const ENTITY: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * A formula in one line of runs: exponents raised, indexes lowered, fractions with a slash, roots with their sign. Office's own equations are not made.
 * @param mathml what `findNotation` made of it
 * @example '<math><msup><mi>x</mi><mn>2</mn></msup></math>' → [{ text: 'x', isItalic: true }, { text: '2', raised: 0.3 }]
 */
export function formulaRuns(mathml: string): Run[] {
  return runsOf(parse(mathml), undefined);
}

function parse(mathml: string): MathNode {
  const root: MathNode = { name: 'root', children: [], text: '' };
  const open = [root];
  for (const [, isEnd, name, isEmpty, text] of mathml.matchAll(TOKEN)) {
    const inner = open[open.length - 1];
    if (text !== undefined) inner.children.push({ name: '', children: [], text: decoded(text) });
    else if (isEnd) {
      if (open.length > 1) open.pop();
    } else {
      const node = { name, children: [], text: '' };
      inner.children.push(node);
      if (!isEmpty) open.push(node);
    }
  }
  return root;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (all, decimal, hex, name) => {
    if (decimal || hex) return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    return ENTITY[name] ?? all;
  });
}

/** Shares of its size by which an exponent stands above the line and an index below it. */
export const RAISED = 0.3;
export const LOWERED = -0.25;

function runsOf(node: MathNode, raised: number | undefined): Run[] {
  const inner = (child: MathNode | undefined, level = raised) => (child ? runsOf(child, level) : []);
  const all = () => node.children.flatMap((child) => runsOf(child, raised));
  const sign = (text: string): Run => ({ text, ...(raised !== undefined && { raised }) });
  const [first, second, third] = node.children;
  switch (node.name) {
    case '':
      return node.text.trim() === '' ? [] : [sign(node.text)];
    case 'annotation':
      return [];
    case 'mi':
      return all().map((run) => ([...run.text].length === 1 ? { ...run, isItalic: true } : run));
    case 'mo':
      return all().map((run) =>
        /^[=<>≤≥≈≠±×+−→]$/.test(run.text) && raised === undefined ? { ...run, text: ` ${run.text} ` } : run,
      );
    case 'msup':
    case 'mover':
      return [...inner(first), ...inner(second, RAISED)];
    case 'msub':
    case 'munder':
      return [...inner(first), ...inner(second, LOWERED)];
    case 'msubsup':
    case 'munderover':
      return [...inner(first), ...inner(second, LOWERED), ...inner(third, RAISED)];
    case 'mfrac':
      return [...within(inner(first), sign), sign('/'), ...within(inner(second), sign)];
    case 'msqrt':
      return [sign('√'), ...within(all(), sign)];
    case 'mroot':
      return [...inner(second, RAISED), sign('√'), ...within(inner(first), sign)];
    case 'mtr':
      return [...all(), sign('; ')];
    case 'mtd':
      return [...all(), sign(' ')];
    default:
      return all();
  }
}

/** Between brackets where it is more than one thing. */
function within(runs: Run[], sign: (text: string) => Run): Run[] {
  return runs.length > 1 ? [sign('('), ...runs, sign(')')] : runs;
}
