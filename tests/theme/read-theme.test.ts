import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTheme } from '../../src/theme/read-theme.ts';
import { themeNames } from '../../src/theme/themes.ts';
import { tokensIn } from '../../src/theme/tokens.ts';

const GOOD = `/*
name: dusk
description: Violet on grey
dark: false
fonts: Noto Serif SC
scale: 1.1
*/
:root {
  --ground: #f4f2f7;
  --accent: #5b2a86;
  --family: "Noto Serif SC", serif;
}
`;

/** The messages on a style sheet: 'E_TOKEN 3: there is no token --acent'. */
async function saidOf(css: string): Promise<string[]> {
  const { messages } = await readTheme('mine.css', css);
  const lineAt = (offset: number) => css.slice(0, offset).split('\n').length;
  return messages.map(({ code, span, text }) => `${code} ${span ? lineAt(span.start) : '-'}: ${text}`);
}

describe('a theme of one’s own', () => {
  it('is read with its head comment, and what it does not set is as in plain', async () => {
    const { value, messages } = await readTheme('dusk.css', GOOD);
    expect(messages).toEqual([]);
    expect(value).toMatchObject({ name: 'dusk.css', isDark: false, typeface: 'Noto Serif SC', scale: 1.1 });
    const tokens = tokensIn(value!.css);
    expect(tokens.get('accent')).toBe('#5b2a86');
    expect(tokens.get('ink')).toBe('#14202e');
  });

  it('needs no head comment', async () => {
    const { value, messages } = await readTheme('mine.css', ':root { --accent: #7a1f5c; }');
    expect(messages).toEqual([]);
    expect(value).toMatchObject({ isDark: false, typeface: 'Noto Sans SC', scale: 1 });
  });

  it('may have tokens of its own, if it uses them', async () => {
    expect(await saidOf(':root { --gold: #7a5a10; }\n.plate { border-top: 2px solid var(--gold); }')).toEqual([]);
  });

  it('may set what the style sheet would mix by itself', async () => {
    expect(await saidOf(':root { --code-keyword: #7a1f5c; }')).toEqual([]);
  });

  it.each(themeNames())('passes where it is a copy of %s', async (name) => {
    expect(await saidOf(readFileSync(`themes/${name}/theme.css`, 'utf8'))).toEqual([]);
  });
});

describe('is refused, with the line,', () => {
  it('where it does not parse', async () => {
    expect(await saidOf(':root {\n  --ink: #000000;\n}\n.plate { color }\n')).toEqual([
      'E_THEME_CSS 4: this is no CSS: Colon is expected',
    ]);
  });

  it('where it would end the style sheet of the page', async () => {
    expect(await saidOf('.plate::after {\n  content: "</style>";\n}')).toEqual([
      'E_THEME_CSS 2: this is no CSS: </style',
    ]);
  });

  it('where it sets a token that nothing reads', async () => {
    expect(await saidOf(':root {\n  --acent: #123456;\n}')).toEqual(['E_TOKEN 2: there is no token --acent']);
    const { messages } = await readTheme('mine.css', ':root { --acent: #123456 }');
    expect(messages[0].hint).toBe('Did you mean --accent?');
  });

  it.each([
    '@import "https://example.org/a.css";',
    '@import url(a.css);',
    '.plate { background: url(https://example.org/a.png) }',
    '.plate { background: url("//example.org/a.png") }',
    '.plate { background-image: image-set("https://example.org/a.png" 1x) }',
    ':root { --plate: url(https://example.org/a.png) }',
    '@font-face { font-family: X; src: url(x.woff2) }',
  ])('where it would fetch something: %s', async (css) => {
    const { value, messages } = await readTheme('mine.css', `\n${css}`);
    expect(value).toBeNull();
    expect(messages.map(({ code }) => code)).toContain('E_THEME_FETCH');
    expect(messages[0].span!.start).toBeGreaterThan(0);
  });

  it('where its type would be too large', async () => {
    expect(await saidOf('/*\nname: huge\nscale: 2\n*/\n')).toEqual(['E_SCALE 3: scale: 2 is no size of type']);
  });
});

describe('is taken, with a word, ', () => {
  it('where two of its colours are too near each other', async () => {
    expect(await saidOf(':root {\n  --quiet: #9aa5b1;\n}')).toContain(
      'W_CONTRAST 2: --quiet on --ground has a contrast of 2.50:1',
    );
  });

  it('where it takes text from slides', async () => {
    expect(await saidOf('.label {\n  display: none;\n}')).toEqual([
      'W_THEME_HIDES 2: this takes something from the slide: .label { display: none }',
    ]);
    expect(await saidOf('.points li::before { display: none }')).toEqual([]);
  });

  it('where it is set in another typeface than it is measured in', async () => {
    expect(await saidOf(':root { --family: Impact, sans-serif; }')).toEqual([
      'N_TYPEFACE 1: lines are measured in Noto Sans SC, and --family does not begin with it',
    ]);
  });

  it('and may carry pictures inside', async () => {
    expect(await saidOf('.plate { background: url(data:image/png;base64,AAAA) }')).toEqual([]);
  });
});
