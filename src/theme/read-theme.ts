import type { Message, Result } from '../model/message.ts';
import type { Theme } from '../model/theme.ts';
import { suggest } from '../text/suggest.ts';
import { weakPairs } from './contrast.ts';
import { isScale, MOST_SCALE, readHead } from './head-comment.ts';
import type { ParsedCss, Place } from './parse-css.ts';
import { parseCss } from './parse-css.ts';
import { plainCss, themeOf } from './themes.ts';
import type { Tokens } from './tokens.ts';
import { MIXED, tokensIn } from './tokens.ts';

/**
 * A theme from a file of one's own. Its head comment may be missing; tokens that it does not set are those of plain.
 * @param name what it is called: 'mine.css'
 * @returns null with errors where it does not parse, sets a token that there is not, or would fetch something; spans are places in `css`
 */
export async function readTheme(name: string, css: string): Promise<Result<Theme | null>> {
  const parsed = await parseCss(css);
  const known = tokensIn(plainCss());
  const errors = [
    ...parsed.broken.map(unparsed),
    ...unknownTokens(parsed, known),
    ...parsed.fetched.map(fetched),
    ...wrongScale(css),
  ];
  if (errors.length > 0) return { value: null, messages: inOrder(errors) };
  const theme = themeOf(name, css);
  const warnings = [...parsed.hiding.map(hiding), ...contrastWarnings(parsed, known), ...otherTypeface(parsed, theme)];
  return { value: theme, messages: inOrder(warnings) };
}

function inOrder(messages: Message[]): Message[] {
  return messages.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

function unparsed({ text, start, end }: ParsedCss['broken'][number]): Message {
  return {
    level: 'error',
    code: 'E_THEME_CSS',
    text: `this is no CSS: ${text}`,
    hint: 'A brace, colon or semicolon may be missing before it.',
    span: { start, end },
  };
}

/** Tokens that nothing reads: not the style sheet of decks, and not the file itself. */
function unknownTokens({ tokens, used }: ParsedCss, known: Tokens): Message[] {
  return tokens
    .filter(({ name }) => !known.has(name) && !MIXED.includes(name) && !used.has(name))
    .map(({ name, start, end }) => {
      const meant = suggest(name, [...known.keys(), ...MIXED]);
      return {
        level: 'error',
        code: 'E_TOKEN',
        text: `there is no token --${name}`,
        hint: meant
          ? `Did you mean --${meant}?`
          : 'themes/plain/theme.css has all there are; sizes are set by scale: in the head comment.',
        span: { start, end },
      };
    });
}

function fetched({ text, start, end }: ParsedCss['fetched'][number]): Message {
  return {
    level: 'error',
    code: 'E_THEME_FETCH',
    text: `a deck fetches nothing, and this would: ${text}`,
    hint: 'Put it into the file as url(data:…), or leave it out.',
    span: { start, end },
  };
}

function hiding({ text, start, end }: ParsedCss['hiding'][number]): Message {
  return {
    level: 'warning',
    code: 'W_THEME_HIDES',
    text: `this takes something from the slide: ${text}`,
    hint: 'Slides are fitted with all that stands on them.',
    span: { start, end },
  };
}

/** A pair is told where the file sets one of the two. */
function contrastWarnings({ tokens }: ParsedCss, known: Tokens): Message[] {
  const own = new Map(tokens.filter(({ isOnRoot }) => isOnRoot).map((token) => [token.name, token]));
  const all = new Map([...known, ...[...own].map(([name, { value }]) => [name, value] as const)]);
  return weakPairs(all, 'AA').map(({ token, on, ratio, least }) => ({
    level: 'warning',
    code: 'W_CONTRAST',
    text: `--${token} on --${on} has a contrast of ${ratio.toFixed(2)}:1`,
    hint: `At least ${least}:1 can be read by all.`,
    span: placeIn(own, token, on),
  }));
}

function placeIn(own: ReadonlyMap<string, Place>, ...names: string[]): Place | null {
  const place = names.map((name) => own.get(name)).find((found) => found !== undefined);
  return place ? { start: place.start, end: place.end } : null;
}

/** What is fitted in one typeface and set in another may run over. */
function otherTypeface({ tokens }: ParsedCss, { typeface }: Theme): Message[] {
  return tokens
    .filter(({ name, value }) => /(?:^|-)family$/.test(name) && !/^var\(/.test(value))
    .filter(({ value }) => !value.replace(/^["']/, '').startsWith(typeface))
    .map(({ name, start, end }) => ({
      level: 'note',
      code: 'N_TYPEFACE',
      text: `lines are measured in ${typeface}, and --${name} does not begin with it`,
      hint: 'Text in a wider typeface may run over; fonts: Noto Serif SC in the head comment is measured too.',
      span: { start, end },
    }));
}

function wrongScale(css: string): Message[] {
  const found = /^[\s/*]*scale:\s*(.*)$/m.exec(readHead(css).text);
  if (!found || isScale(Number(found[1]))) return [];
  const start = css.indexOf(found[0].trim());
  return [
    {
      level: 'error',
      code: 'E_SCALE',
      text: `scale: ${found[1]} is no size of type`,
      hint: `Give a number from 1 to ${MOST_SCALE}.`,
      span: { start, end: start + found[0].trim().length },
    },
  ];
}
