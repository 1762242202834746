import { describe, expect, it } from 'vitest';
import { contrastOf, readColour } from '../../src/theme/colour.ts';
import { colourOf, weakPairs } from '../../src/theme/contrast.ts';
import { loadTheme, themeNames } from '../../src/theme/themes.ts';
import { tokensIn } from '../../src/theme/tokens.ts';

/** The themes that promise WCAG AAA; the others keep AA. */
const AAA = new Set(['contrast']);
/** Tokens that are lengths, weights or families. */
const NO_COLOUR = /^(?:.*-?family|figure-weight|hair|rule|card-rule|card-radius)$/;

describe.each(themeNames())('the colours of %s', (name) => {
  const tokens = tokensIn(loadTheme(name).value!.css);

  it('can all be told apart where they stand on each other', () => {
    expect(weakPairs(tokens, AAA.has(name) ? 'AAA' : 'AA')).toEqual([]);
  });

  it('can all be computed, so that none goes unchecked', () => {
    const colours = [...tokens.keys()].filter((token) => !NO_COLOUR.test(token));
    expect(colours.filter((token) => colourOf(token, tokens) === null)).toEqual([]);
  });

  it('are dark where it says so', () => {
    const ground = colourOf('ground', tokens)!;
    expect(contrastOf(ground, [1, 1, 1]) > contrastOf(ground, [0, 0, 0])).toBe(loadTheme(name).value!.isDark);
  });
});

describe('contrast', () => {
  it('is 21 of black on white, 1 of a colour on itself', () => {
    expect(contrastOf([0, 0, 0], [1, 1, 1])).toBe(21);
    expect(contrastOf([0.2, 0.4, 0.6], [0.2, 0.4, 0.6])).toBe(1);
  });

  it('is what WCAG’s own formula gives for #767676 on white', () => {
    expect(contrastOf(readColour('#767676')!, readColour('#fff')!)).toBeCloseTo(4.54, 2);
  });

  it('is found too low where a theme’s text is pale', () => {
    const tokens = tokensIn(`${loadTheme('plain').value!.css}\n  --quiet: #b0b8c0;\n`);
    expect(weakPairs(tokens, 'AA').map(({ token, on }) => [token, on])).toContainEqual(['quiet', 'ground']);
    expect(weakPairs(tokens, 'AA').map(({ token, on }) => [token, on])).toContainEqual(['where-ink', 'header']);
  });
});

describe('a colour', () => {
  it.each([
    ['#f80', [1, 0.533, 0]],
    ['#FF8800', [1, 0.533, 0]],
    ['rgb(255, 136, 0)', [1, 0.533, 0]],
    ['rgb(255 136 0)', [1, 0.533, 0]],
    ['hsl(210, 50%, 40%)', [0.2, 0.4, 0.6]],
    ['black', [0, 0, 0]],
  ])('%s is read', (css, expected) => {
    for (const [i, part] of readColour(css)!.entries()) expect(part).toBeCloseTo(expected[i], 2);
  });

  it.each(['rgb(0 0 0 / 50%)', '#00000080', 'color-mix(in srgb, red, blue)', ''])('%s is not', (css) =>
    expect(readColour(css)).toBeNull(),
  );
});
