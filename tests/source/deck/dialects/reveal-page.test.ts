import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../src/source/read-source.ts';
import { leftOut, toldOf } from '../read-dialect.ts';

async function page(...sections: string[]) {
  const text = `<!doctype html>\n<html lang="en"><head><title>Harbour</title></head><body>\n<div class="reveal"><div class="slides">\n${sections.join('\n')}\n</div></div>\n<script>Reveal.initialize({ slideNumber: 3 })</script></body></html>\n`;
  const { value, messages } = await readSource(new TextEncoder().encode(text), 'talk.html');
  return { ...toldOf(value!), messages, value: value! };
}

describe('a page of reveal.js', () => {
  it('has a slide a section, also in sections, with their notes and steps', async () => {
    const { slides, value } = await page(
      '<section>\n\t<h1>Harbour 2026</h1>\n\n\t<p>What we did</p>\n\t<aside class="notes">Say hello.</aside>\n</section>',
      '<section>\n<section><h2>Quays</h2><ul><li class="fragment">One</li><li>Two</li></ul></section>\n<section data-notes="By hand."><h3>Berths</h3></section>\n</section>',
    );
    expect(slides.map(({ title, body, notes, steps }) => ({ title, body, notes, steps }))).toEqual([
      { title: 'Harbour 2026', body: ['What we did'], notes: ['Say hello.'], steps: [] },
      { title: 'Quays', body: ['One', 'Two'], notes: [], steps: ['One'] },
      { title: 'Berths', body: [], notes: ['By hand.'], steps: [] },
    ]);
    expect(value.written!.slides.map(({ part }) => part?.text ?? null)).toEqual(['', 'Quays', null]);
    expect(value.written!.title!.text).toBe('Harbour');
  });

  it('has listings with their empty lines and signs', async () => {
    const { slides } = await page(
      '<section>\n\t<h2>Code</h2>\n\t<pre><code data-trim>\n\t\tif (a &lt; 3) {\n\n\t\t\tmoor();\n\t\t}\n\t</code></pre>\n</section>',
    );
    expect(slides[0].body).toEqual(['if (a < 3) {\n\n\tmoor();\n}']);
  });

  it('has Markdown in templates, which parts slides only where it is told how', async () => {
    const { slides } = await page(
      '<section data-markdown data-separator="^\\n---\\n$" data-separator-vertical="^\\n--\\n$">\n\t<script type="text/template">\n\t\t## Freight\n\n\t\t- Up\n\n\t\tNote: Say why.\n\n\t\t---\n\n\t\t## More\n\n\t\t--\n\n\t\t## Less\n\t</script>\n</section>',
      '<section data-markdown><textarea data-template>\n## Whole\n\nA\n\n---\n\nB\n</textarea></section>',
    );
    expect(slides.map(({ title, body, notes }) => [title, body, notes])).toEqual([
      ['Freight', ['Up'], ['Say why.']],
      ['More', [], []],
      ['Less', [], []],
      ['Whole', ['A', 'B'], []],
    ]);
  });

  it('names backgrounds, files elsewhere and hidden slides by the lines of the page', async () => {
    const { slides, messages } = await page(
      '<section data-background="#123" data-auto-animate><h2>A</h2></section>',
      '<section data-markdown="more.md"></section>',
      '<section data-visibility="hidden"><h2>Secret</h2></section>',
    );
    expect(slides.map(({ title }) => title)).toEqual(['A']);
    expect(leftOut(messages)).toEqual({ background: '4', transition: '4', include: '5', hidden: '6' });
  });

  it.each([
    '<section><h1>Harbour</h1><p>We counted 402 ships.</p></section>',
    '<div class="reveal"><p>We counted 402 ships.</p></div><section><div class="slides"><img src="a.png"></div></section>',
  ])('is a report where the program is not: %s', async (text) => {
    const { value } = await readSource(new TextEncoder().encode(text), 'a.html');
    expect(value!.written).toBeUndefined();
  });
});
