import { createLowlight } from 'lowlight';
import type { CodeTokenKind } from '../model/notation.ts';
import { languages } from './languages.ts';

const lowlight = createLowlight(languages);

type Root = ReturnType<typeof lowlight.highlight>;
type Element = Extract<Root['children'][number], { type: 'element' }>;
type Text = Extract<Root['children'][number], { type: 'text' }>;

/** What the highlighter's classes are to a reader; the first that fits, the innermost class first. The rest of the code is plain. */
const KINDS: [RegExp, CodeTokenKind][] = [
  [/^hljs-(?:comment|quote|doctag|meta)$/, 'comment'],
  [/^hljs-(?:keyword|literal|built_in|selector-tag|tag|deletion)$/, 'keyword'],
  [/^hljs-(?:string|regexp|char|symbol|link|addition)$/, 'string'],
  [/^hljs-(?:number|bullet)$/, 'number'],
  [/^hljs-(?:title|section|name|selector-.*|function)$/, 'name'],
  [/^hljs-(?:type|class|attr|attribute|property|variable|template-variable)$/, 'type'],
];

/**
 * The coloured stretches of some code, by index; [] for a language that is not known.
 * @example colourCode('x = 1  # one', 'python') → [{ from: 4, to: 5, kind: 'number' }, { from: 7, to: 12, kind: 'comment' }]
 */
export function colourCode(code: string, language: string): { from: number; to: number; kind: CodeTokenKind }[] {
  const name = language.toLowerCase();
  if (!lowlight.registered(name)) return [];
  const found: ReturnType<typeof colourCode> = [];
  let at = 0;
  const walk = (node: Root | Element | Text, kind: CodeTokenKind | null): void => {
    if (node.type === 'text') {
      if (kind && node.value.trim() !== '') found.push({ from: at, to: at + node.value.length, kind });
      at += node.value.length;
      return;
    }
    const own = node.type === 'element' ? kindOf(node) : null;
    for (const child of node.children) walk(child as Element | Text, own ?? kind);
  };
  walk(lowlight.highlight(name, code), null);
  return found;
}

function kindOf({ properties }: Element): CodeTokenKind | null {
  const names = [properties.className ?? []].flat().map(String);
  return KINDS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? null;
}
