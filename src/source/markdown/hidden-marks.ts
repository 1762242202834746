interface HiddenMark {
  id: string;
  pattern: RegExp;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

/** Marks in running text that the parser leaves in it and nobody reads aloud. */
export const HIDDEN_MARKS: readonly HiddenMark[] = [
  {
    id: 'template-link-text',
    pattern: /\[(?=[^[\]]{0,300}\]\(\{\{)/g,
    yes: ['[we]({{ "/a" | url }})'],
    no: ['[we](a.html)', '[we]'],
    because: 'the target is a template’s code, so Markdown does not know it for a link',
  },
  {
    id: 'template-link-target',
    pattern: /\]\(\{\{[^{}\n]{0,300}\}\}\)/g,
    yes: ['[we]({{ "/a" | url }})'],
    no: ['](a.html)'],
    because: 'the end of the same',
  },
  {
    id: 'footnote-mark',
    pattern: /\[\^[^\]\s]{1,60}\]:?/g,
    yes: ['a note[^1]', 'text[^年鉴]'],
    no: ['[1]', '[a]^'],
    because: 'the note itself is in the speaker notes',
  },
  {
    id: 'left-over',
    pattern: /\*{2,}/g,
    yes: ['**“要点”**后面', '****'],
    no: ['投资X*亿元', '3*4'],
    because: 'emphasis that is broken beside Chinese punctuation; one star is a blank',
  },
  {
    id: 'attributes',
    pattern: /[ \t]?\{[:#.][^{}\n]{0,200}\}(?=[ \t]{0,9}(?:\n|$))/g,
    yes: ['Money {#money}', '资金 {.wide .red}', '{: .note }'],
    no: ['{money}', '{#a} in the text', '{{ x }}'],
    because: 'names and classes of headings and paragraphs (Pandoc, kramdown)',
  },
  {
    id: 'link-attributes',
    pattern: /(?<=\))\{[^{}\n=.#]{0,100}[=.#][^{}\n]{0,100}\}/g,
    yes: ['![a](b.png){width=50%}', '[a](b){.button}'],
    no: ['f(x){y}', '(甲){乙}'],
    because: 'sizes and classes of pictures and links (Pandoc)',
  },
  {
    id: 'container',
    pattern: /^:{3,}[ \t]{0,3}[\w-]{0,30}/gm,
    yes: ['::: warning 注意', ':::tip\n多喝水\n:::'],
    no: ['比例为1:::2', ':: a'],
    because: 'fences of coloured boxes (VuePress, Docusaurus, Pandoc)',
  },
];

/** Stretches of a text, first and end, that are not read. */
export function hiddenIn(text: string): [number, number][] {
  return HIDDEN_MARKS.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }): [number, number] => [index, index + found.length]),
  );
}
