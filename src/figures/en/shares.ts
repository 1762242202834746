import { roundOff } from '../../text/numerals.ts';
import { placeOf, type Quantity, type Recogniser, rowPattern, spanOfMatch } from '../recogniser.ts';
import { boundOf, readNumber } from './amount.ts';
import { APPROXIMATE, BEFORE_DIGITS, DIGITS, WORDS } from './grammar.ts';

/** Nothing that counts begins inside a word; to say so first spares the search most places. */
const BEFORE = `(?<![A-Za-z])(?<before>${APPROXIMATE})?`;
const parts: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  twentieth: 20,
};
const multiples: Record<string, number> = {
  doubl: 2,
  twofold: 2,
  tripl: 3,
  trebl: 3,
  quadrupl: 4,
  quintupl: 5,
  halv: 0.5,
  twice: 2,
};

function figure(match: RegExpExecArray, kind: Quantity['kind'], value: number | null): Quantity {
  return { ...spanOfMatch(match), kind, value, unit: '', bound: boundOf(match.groups?.before), isBlank: false };
}

function readInRatio(match: RegExpExecArray): Quantity | null {
  const { part, whole } = match.groups ?? {};
  const value = (readNumber(part) ?? 0) / (readNumber(whole) ?? 1);
  if (!(value > 0 && value < 1)) return null;
  return {
    ...figure(match, 'ratio', roundOff(value)),
    number: { start: placeOf(match, 'part').start, end: placeOf(match, 'whole').end },
  };
}

function readFraction(match: RegExpExecArray): Quantity {
  const { count, part } = match.groups ?? {};
  const top = /^an?$/i.test(count ?? '') ? 1 : (readNumber(count ?? 'one') ?? 1);
  return figure(match, 'ratio', top / (parts[part.toLowerCase().replace(/s$/, '')] ?? 2));
}

function readMultiple(match: RegExpExecArray): Quantity {
  const { number } = match.groups ?? {};
  const stem = Object.keys(multiples).find((word) => match[0].toLowerCase().includes(word));
  const value = number === undefined ? multiples[stem ?? 'twice'] : readNumber(number.toLowerCase());
  return figure(match, 'multiple', value);
}

/** Parts of a whole, and times as much. */
export const enShares: readonly Recogniser[] = [
  {
    id: 'en-in-ratio',
    language: 'en',
    cue: / in | in$| out of | of /,
    pattern: rowPattern(
      `${BEFORE}(?<part>${BEFORE_DIGITS}[0-9]{1,2}|\\b(?:${WORDS})) (?:in(?: every)?|out of(?: every)?|(?<=[0-9] )of(?: the| its| our| all)?) (?<whole>[0-9]{1,3}(?![0-9,.%])|${WORDS})(?! (?:months|weeks|days|years|percent|cities|million|billion)\\b)`,
    ),
    read: readInRatio,
    yes: [
      '‹37 of 40› actions',
      '‹one in four› children',
      '‹more than 8 in 10› centres',
      '‹1 out of every 10› adults',
      '‹nine out of ten›',
    ],
    no: ['15 in 2020', 'one in the', '12 in 3'],
    because: 'So many out of so many is a share.',
  },
  {
    id: 'en-fraction',
    language: 'en',
    cue: /third|quarter|fourth|fifth|sixth|eighth|ninth|tenth|twelfth|twentieth/,
    pattern: rowPattern(
      `${BEFORE}(?<number>(?<count>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]even|[Nn]ine|[Oo]ne|[Aa])[- ](?<part>third|quarter|fourth|fifth|sixth|eighth|ninth|tenth|twelfth|twentieth)s?)\\b(?! (?:of an? (?:million|billion)|party|parties|of an? percent|time|year|century|day|place|edition|phase|wave|round))`,
    ),
    read: (match) =>
      /^a$/i.test(match.groups?.count ?? '') &&
      !match.groups?.before &&
      !/^ (?:of|as|more|less|higher|lower|fewer|from)\b/.test(
        match.input.slice(match.index + match[0].length, match.index + match[0].length + 8),
      )
        ? null
        : readFraction(match),
    yes: [
      '‹two-thirds› of pupils',
      '‹nearly three quarters› of it',
      '‹a third› of staff',
      '‹one-fifth› more',
      'fell by ‹nearly a quarter›, to',
    ],
    no: ['a third party', 'the third quarter', 'a quarter ago'],
    because: 'Fractions in words.',
  },
  {
    id: 'en-half',
    language: 'en',
    cue: /half/i,
    pattern: rowPattern(
      `(?:${BEFORE}(?:cut )?(?:in )?|\\b)(?<number>(?<![A-Za-z-])[Hh]alf)(?= of\\b| the\\b| all\\b| \\(| (?:say|said|told|think|feel|agree|report)\\b|[.,;]| from\\b| to\\b)(?<![Ss]econd half|[Ff]irst half|[-]half|latter half|other half)`,
    ),
    read: (match) =>
      match.groups?.before ||
      /^\s(?:of|the|all)\b/.test(match.input.slice(match.index + match[0].length, match.index + match[0].length + 5)) ||
      /cut in/.test(match[0])
        ? figure(match, 'ratio', 0.5)
        : null,
    yes: ['fell by ‹more than half› from May', '‹half› of the wards', 'poverty ‹nearly cut in half› to'],
    no: ['the first half of', 'half a million', 'half-year results'],
    because: 'Half of something.',
  },
  {
    id: 'en-multiple',
    language: 'en',
    cue: /[xX×]|fold| times |oubl|ripl|rebl|uadrupl|uintupl|alv|wice/i,
    pattern: rowPattern(
      `${BEFORE}(?:(?<number>${BEFORE_DIGITS}${DIGITS})(?:[xX×](?![A-Za-z0-9])|-?fold\\b)|(?<![A-Za-z-])(?:(?<number2>${WORDS}|${DIGITS}) times(?= (?:as|more|higher|larger|greater|faster|bigger|the|less|fewer|that|what|its|longer|over|likelier)\\b)|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)[- ]?fold\\b|(?:[Mm]ore than )?(?:[Dd]oubl|[Tt]ripl|[Tt]rebl|[Qq]uadrupl|[Qq]uintupl|[Hh]alv)(?:ed|ing)\\b|[Tt]wice(?= (?:as|the|that|what|its)\\b)))`,
    ),
    read: (match) => {
      const { number2 } = match.groups ?? {};
      const fold = /([a-z]+)[- ]?fold/i.exec(match[0])?.[1];
      if (number2) return figure(match, 'multiple', readNumber(number2));
      if (fold && readNumber(fold) !== null) return figure(match, 'multiple', readNumber(fold));
      return readMultiple(match);
    },
    yes: [
      'output ‹doubled›',
      'a ‹threefold› rise',
      '‹4.5x› faster',
      '‹three times› as many',
      '‹more than tripled›',
      '‹8X› the number',
      '‹10-fold› more',
    ],
    no: ['four times a year', '20xx', 'the double'],
    because: 'So many times as much.',
  },
];
