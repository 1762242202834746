import { expect, test } from 'vitest';
import { parsePage } from '../../../src/source/html/parse-page.ts';
import { readHtml } from '../../../src/source/html/read-html.ts';
import fc from '../../property.ts';
import { expectNothingLost } from '../expect-nothing-lost.ts';

const TAGS = [
  'p div span h1 h2 h3 b strong i a ul ol li table tr td th caption thead nav header footer main article aside section form select option button',
  'blockquote pre code del s sup sub dl dt dd figure figcaption details summary noscript svg title script style br hr img iframe font center',
]
  .join(' ')
  .split(' ');
const ATTRIBUTES = [
  '',
  ' class="share"',
  ' class="comments"',
  ' id=footer',
  ' hidden',
  ' href="#fn1"',
  ' href=/x',
  ' role=doc-endnotes',
  ' colspan=3',
  ' rowspan=0',
  ' src=a.png alt=图',
  ' style="font-weight:bold;mso-list:l0 level2"',
  ' class=MsoListParagraph',
];
const TEXTS = [
  '增长5.3%',
  '。',
  '上半年全县完成水利投资三亿二千万元。',
  'The boat came, and all were glad about it. ',
  ' ',
  '\n',
  '&nbsp;',
  '1',
  '·&nbsp;',
  '&amp;',
  '<',
  '🎉',
  '\u3000',
  '[2]',
  'm',
];
const tag = fc.constantFrom(...TAGS);
const piece = fc.oneof(
  fc.tuple(tag, fc.constantFrom(...ATTRIBUTES)).map(([name, attribute]) => `<${name}${attribute}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom(...TEXTS),
  fc.constantFrom(...TEXTS),
);
const mess = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('nothing is lost of any page: what a browser would show is read, markup or dropped', () => {
  fc.assert(
    fc.property(mess, (markup) => {
      const { value, messages } = readHtml('a.html', 'utf-8', markup);
      if (!value) {
        expect(messages).toMatchObject([{ code: 'E_EMPTY' }]);
        return;
      }
      expectNothingLost(value);
      for (const word of wordsOf(markup)) expect(squeezed(value.text)).toContain(word);
    }),
    { numRuns: 1500 },
  );
});

/** Stretches of text as the parser gives them, but for raised figures, which may be written otherwise. */
function wordsOf(markup: string): string[] {
  return parsePage(markup, false).events.flatMap((event) =>
    event.kind === 'text' && event.element.name !== 'sup' && event.text.trim() !== '' ? [squeezed(event.text)] : [],
  );
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
