import { type Quantity, type Recogniser, rowPattern, spanOfMatch } from '../recogniser.ts';

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ORDINAL = `(?:${ordinals.map((word) => `[${word[0].toUpperCase()}${word[0]}]${word.slice(1)}`).join('|')}|[0-9]{1,3}(?:st|nd|rd|th))`;
const SUPERLATIVE = '(?:[a-z]{2,12}est|most [a-z]{3,16}|best|worst|least [a-z]{3,16})';
/** “third of nine”, “fourth of twenty-eight”. */
const SMALL =
  '(?:(?:twenty|thirty|forty|fifty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\\b';
const OUT_OF = `(?: (?:out )?of (?:the )?(?:[0-9]{1,4}(?![0-9]|[.,][0-9]|%| percent)|${SMALL}))?`;
const PLACE =
  '(?: (?:in|among|of) (?:the )?(?:world|nation|country|state|region|province|UK|US|Europe|sector|industry|globe|league|class)\\b)?';

function placeIn(text: string): number | null {
  const number = /[0-9]{1,4}/.exec(text);
  if (number) return Number(number[0]);
  const words = text.toLowerCase().split(/[^a-z]+/);
  const at = ordinals.findIndex((word) => words.includes(word));
  const counted = 'one two three four five six seven eight nine ten'
    .split(' ')
    .findIndex((word) => words.includes(word));
  return at >= 0 ? at + 1 : counted >= 0 ? counted + 1 : null;
}

/** The words that say the place, without what it is out of. */
const ordinalIn = (match: RegExpExecArray) =>
  match.groups?.number ?? match.groups?.number2 ?? match.groups?.number3 ?? match[0];

function rank(match: RegExpExecArray): Quantity {
  return {
    ...spanOfMatch(match),
    kind: 'rank',
    value: placeIn(ordinalIn(match)),
    unit: '',
    bound: null,
    isBlank: false,
  };
}

/** Places in an order. An ordinal alone numbers something; it is a rank with a superlative or after “ranked”. */
export const enRanks: readonly Recogniser[] = [
  {
    id: 'en-superlative',
    language: 'en',
    cue: /est\b|most |worst|least /,
    pattern: rowPattern(`(?<number>(?!first)${ORDINAL})[- ]${SUPERLATIVE}\\b${OUT_OF}`),
    read: rank,
    yes: [
      'the ‹third largest› port',
      'the ‹second-highest› score',
      'its ‹5th most visited› museum',
      '‹16th highest out of 353›',
    ],
    no: ['the second half', 'third quarter', 'the first best'],
    because: 'The so-manieth greatest of all.',
  },
  {
    id: 'en-ranked',
    language: 'en',
    pattern: rowPattern(
      `(?<=\\b(?:[Rr]anke?[ds]?|[Rr]anking|placed|came|finished|rated|stands|stood|rose to|up to|up from|moved to|climbed to|remains) (?:joint |in |as |at )?)(?:(?<number>${ORDINAL})|(?:[Nn]o\\.|[Nn]umber|#) ?(?<number2>[0-9]{1,3}|one|two|three|four|five))\\b(?: place)?(?:${OUT_OF})${PLACE}|[Nn]o\\. ?(?<number3>[0-9]{1,3})(?= (?:in|among|worldwide|nationally|globally)\\b)`,
    ),
    read: (match) => ({
      ...rank(match),
      ...spanOfMatch(match, ['number', 'number2', 'number3'].find((name) => match.groups?.[name]) ?? 'number'),
    }),
    yes: [
      'ranked ‹third in the country›',
      'ranked ‹3rd of 28›',
      'came ‹second out of nine› operators',
      'ranks ‹No. 2›',
      'came ‹second›',
      'rose to ‹4th place›',
    ],
    no: ['the first time', 'Room No. 4', 'third parties'],
    because: 'An ordinal after a verb of standing.',
  },
];
