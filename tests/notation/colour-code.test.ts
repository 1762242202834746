import { describe, expect, it } from 'vitest';
import { renderPaged } from '../../src/output/html/render-paged.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { loadTheme } from '../../src/theme/themes.ts';

const FENCE = '```';
const report = (code: string, language: string) =>
  `# Station report\n\n## How a station is read\n\n${FENCE}${language}\n${code}\n${FENCE}\n`;

async function listingOf(code: string, language: string): Promise<string> {
  const { value } = await understand(new TextEncoder().encode(report(code, language)), 'report.md');
  const page = renderPaged(makeDeck(value!, { aspect: '16:9' }).value, loadTheme('plain').value!, []);
  return /<pre><code>([\s\S]*?)<\/code><\/pre>/.exec(page)![1].replace(/ data-source="[^"]*"/g, '');
}

describe('code on a slide', () => {
  it('has its words in the colours of what they are', async () => {
    expect(await listingOf('def read(name):  # once\n    return 42', 'python')).toBe(
      '<span class="line hang-2"><span class="code-keyword">def</span> <span class="code-name">read</span>(name):  <span class="code-comment"># once</span></span>' +
        '<span class="line hang-6">    <span class="code-keyword">return</span> <span class="code-number">42</span></span>',
    );
  });
  it('keeps the colour of what goes on over several lines', async () => {
    expect(await listingOf('/* one\n   two */\nrun();', 'js')).toMatch(
      /code-comment">\/\* one<[\s\S]*code-comment">\s*two \*\/</,
    );
  });
  it.each([['mermaid'], ['whatever'], ['']])('stays plain in a language that is not known: “%s”', async (language) => {
    expect(await listingOf('def read(): return 42', language)).toContain('>def read(): return 42</span>');
  });
  it('says the same words with colours and without', async () => {
    const code = 'SELECT name, "<b>" FROM stations WHERE id > 3;';
    const text = (await listingOf(code, 'sql'))
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, sign) => String.fromCharCode(sign));
    expect(text).toBe(code);
  });
});
