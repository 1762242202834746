import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';
import { readText } from '../../src/source/text/read-text.ts';

/** Every visible character is in one reading, in markup or in what is dropped; readings give the source's own characters in order. */
function expectNothingLost({ text, blocks, markup, dropped }: Source): void {
  const held = new Uint8Array(text.length);
  for (const { reading, start, end } of blocks) {
    expect(reading.offsets).toHaveLength(reading.text.length);
    for (const [i, offset] of reading.offsets.entries()) {
      if (i > 0) expect(offset).toBeGreaterThan(reading.offsets[i - 1]);
      expect(offset >= start && offset < end).toBe(true);
      const isSame = reading.text[i] === text[offset] || (reading.text[i] === ' ' && /\s/.test(text[offset]));
      expect(isSame).toBe(true);
      held[offset]++;
    }
  }
  for (const { start, end } of [...markup, ...dropped]) for (let at = start; at < end; at++) held[at]++;
  for (const [i, block] of blocks.entries()) if (i > 0) expect(block.start).toBeGreaterThanOrEqual(blocks[i - 1].end);
  for (let at = 0; at < text.length; at++)
    if (/\S/.test(text[at])) expect([at, text[at], held[at]]).toEqual([at, text[at], 1]);
}

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
