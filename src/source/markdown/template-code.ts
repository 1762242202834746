interface CodeRow {
  id: string;
  pattern: RegExp;
  /** Shown to people under “Dropped”. */
  reason: string;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

/** Paragraphs that are for programs alone. */
export const TEMPLATE_CODE: readonly CodeRow[] = [
  {
    id: 'call',
    pattern: /^\s{0,9}(?:\{\{[^{}]{0,2000}\}\}|\{%[^{}%]{0,2000}%\})\s{0,9}$/,
    reason: 'template code',
    yes: ['{{< chart >}}', '{% include a.html %}', '{{ content }}'],
    no: ['The {{ total }} boats', '{甲}'],
    because: 'Jekyll, Hugo and Eleventy put calls of their templates between paragraphs',
  },
  {
    id: 'contents',
    pattern: /^\s{0,9}(?:\[TOC\]|\[\[_?toc_?\]\]|\{:toc\}|<!-- ?toc ?-->)\s{0,9}$/i,
    reason: 'template code',
    yes: ['[TOC]', '[[_TOC_]]', '[[toc]]'],
    no: ['TOC', '[TOC] follows'],
    because: 'the place of a table of contents that a program makes',
  },
  {
    id: 'page-break',
    pattern: /^\s{0,9}\\(?:newpage|pagebreak|clearpage)\s{0,9}$/,
    reason: 'page break',
    yes: ['\\newpage', '\\pagebreak'],
    no: ['newpage', '\\newpage begins'],
    because: 'Pandoc hands it on to the typesetter',
  },
];

/** Why a paragraph is no part of the report, or null. @example codeReason('[TOC]') → 'template code' */
export function codeReason(paragraph: string): string | null {
  return TEMPLATE_CODE.find(({ pattern }) => pattern.test(paragraph))?.reason ?? null;
}
