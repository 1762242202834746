import { test } from 'vitest';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';
import { readText } from '../../src/source/text/read-text.ts';
import fc from '../property.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';

const PIECES = [
  '# ',
  '## 回顾\n',
  '- ',
  '  - ',
  '1. ',
  '> ',
  '**',
  '*',
  '_',
  '~~',
  '~',
  '`',
  '```\n',
  '|',
  '| a | b |\n|---|---|\n| c | d\\|e |\n',
  '---\n',
  '+++\n',
  'title: x\n',
  '====\n',
  '[a](b)',
  '![图](x.png)',
  '[^1]',
  '[^1]: 注\n',
  '[r]: http://x\n',
  '<b>',
  '</b>',
  '<s>',
  '</s>',
  '<!-- c -->',
  '<div>甲</div>\n',
  '<br>',
  '&amp;',
  '&nbsp;',
  '&lt;',
  '\\',
  '\\*',
  '{{< t >}}',
  '[x]({{ y }})',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '    ',
  ' ',
  '\u3000',
  '第二段',
  '增长5.3%',
  '。',
  '；',
  'word',
  'http://a.b/c_d',
  '[ ] ',
  '[!NOTE]\n',
  '-3-\n',
  '\f',
  '🎉',
  '\u0000',
];
const mess = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

test('nothing is lost of any Markdown', () => {
  fc.assert(
    fc.property(mess, (text) => expectNothingLost(readMarkdown('a.md', 'utf-8', text))),
    { numRuns: 1500 },
  );
});

test('nothing is lost of any plain text', () => {
  fc.assert(
    fc.property(mess, (text) => expectNothingLost(readText('a.txt', 'utf-8', text))),
    { numRuns: 500 },
  );
});
