import { placeOf, type Quantity, type Recogniser, rowPattern, spanOfMatch } from '../recogniser.ts';
import { boundOf, readAmount, readNumber } from './amount.ts';
import {
  ANY_SPACE,
  APPROXIMATE,
  BEFORE_DIGITS,
  BLANK,
  CURRENCY,
  DIGITS,
  MEASURE,
  PLURAL,
  PLUS_MINUS,
  SAFE_SCALE,
  SCALE,
  SIGN,
  SPACE,
  unitOf,
  VULGAR,
  WORDS,
} from './grammar.ts';

/** Nothing that counts begins inside a word; to say so first spares the search most places. */
const BEFORE = `(?<![A-Za-z])(?<before>${APPROXIMATE})?`;
/** As before any number, but that its sign may stand there. */
const BEFORE_SIGNED = '(?<![A-Za-z0-9.,_/#]|(?<![\\s(]|^)-)';
const AMOUNT = `(?:${PLUS_MINUS}${BEFORE_SIGNED}(?:${VULGAR}|${DIGITS})|(?<![A-Za-z-])${WORDS}|${BLANK})`;
const NUMBER = `(?<number>${AMOUNT})`;
const GAP = `(?:${ANY_SPACE}|-)`;

function readQuantity(match: RegExpExecArray): Quantity | null {
  const { before, minus, number, scale, plus, sign, unit } = match.groups ?? {};
  const row = unitOf(unit ?? sign ?? '');
  const value = readAmount(`${minus ?? ''}${number}`, scale);
  const isCents = unit !== undefined && /^cents$/i.test(unit);
  const { start, end, number: place } = spanOfMatch(match);
  // no spread: what follows one is set property by property, which is slow where a report has thousands
  return {
    start,
    end,
    number: place,
    kind: row?.kind ?? 'count',
    value: value !== null && isCents ? value / 100 : value,
    unit: row?.unit ?? (unit ?? '').trim().toLowerCase(),
    bound: boundOf(before, plus),
    isBlank: value === null,
  };
}

/** Five and more digits without commas, without a noun, are a code that someone dials or types. */
function readCount(match: RegExpExecArray): Quantity | null {
  const { number, scale, unit, before } = match.groups ?? {};
  const isCode = /^\d{5,}$/.test(number) && !scale && !unit && !before;
  const isYear = /^(?:19\d\d|20[0-3]\d)$/.test(number) && !scale && !before && !(unit && /[05]0$/.test(number));
  const isLoneWord =
    readNumber(number) !== null &&
    /^[a-z]/i.test(number) &&
    !scale &&
    !unit &&
    !/^\s+(?:[a-z-]{2,20}\s+){0,3}[a-z-]{2,24}s\b/i.test(
      match.input.slice(match.index + match[0].length, match.index + match[0].length + 70),
    );
  if (isCode || isYear || isLoneWord) return null;
  return readQuantity(match);
}

/** Both ends of a range are read alike: what is written at each of them, “15% to 20 %”, “$3 to $4”, belongs to the number. */
function evenSpan(match: RegExpExecArray): { start: number; end: number } {
  const { rate, sign, highSign } = match.groups ?? {};
  const { start } = placeOf(match, sign && highSign ? 'sign' : 'low');
  return { start, end: rate ? match.index + match[0].length : placeOf(match, 'high').end };
}

function readRange(match: RegExpExecArray): Quantity | null {
  const { low, lowScale, high, scale, unit, sign, rate } = match.groups ?? {};
  if (rate && unitOf(unit ?? '')?.kind !== 'percent') return null;
  const from = readAmount(low, lowScale ?? scale);
  const to = readAmount(high, scale);
  if (from !== null && to !== null && from >= to) return null;
  const row = unitOf(unit ?? sign ?? '');
  const value: [number, number] | null = from === null || to === null ? null : [from, to];
  return {
    ...spanOfMatch(match),
    number: evenSpan(match),
    kind: 'range',
    value,
    unit: row?.unit ?? (unit ?? '').trim(),
    bound: null,
    isBlank: value === null,
  };
}

/** Amounts in figures and words, from the most telling unit to none. */
export const enQuantities: readonly Recogniser[] = [
  {
    id: 'en-range',
    language: 'en',
    cue: /[-–—]| to | and /,
    pattern: rowPattern(
      `(?:[Bb]etween${SPACE}(?=[^.;]{1,30} and ))?(?<sign>${SIGN}${ANY_SPACE})?(?<low>${AMOUNT})(?<lowScale>${SCALE})?(?<rate> ?%| percent)?(?:${ANY_SPACE}[-–—]${ANY_SPACE}|(?<!\\b[Ff]rom [^;a-z]{1,20}(?:percent|million|billion)?) to |(?<=[Bb]etween [^.;]{1,20}) and )(?<highSign>${SIGN})?(?<high>${VULGAR}|${DIGITS}|${WORDS})(?<scale>${SCALE})?(?:${GAP}(?<unit>${MEASURE}|${CURRENCY}|${PLURAL}))?`,
    ),
    read: (match) => (match.groups?.unit || match.groups?.sign || match.groups?.scale ? readRange(match) : null),
    yes: [
      'grow ‹5 to 7 percent›',
      'a target of ‹5-1/4 to 5-1/2 percent›',
      'within ‹10–15 days›',
      'worth ‹$3 to $4 billion›',
      '‹between 20 and 30 schools›',
      'up from ‹$6.70-$6.90›',
    ],
    no: ['from 67% to 77%', 'from $1.10 to $1.28', 'rose 4% to 110 million tonnes', 'up to 120 schools', '2019–2021'],
    because: 'Two numbers with one unit. After “from” they are the ends of a change, which is two quantities.',
  },
  {
    id: 'en-money',
    language: 'en',
    cue: /[$£€¥₹₩]|[A-Z]{3}|Rs/,
    pattern: rowPattern(
      `${BEFORE}(?<minus>(?<=^|[\\s(])[+−-](?=[^\\s0-9]))?(?<sign>${SIGN})${ANY_SPACE}(?<number>${DIGITS}|${BLANK})(?<scale>${SCALE})?(?<plus>\\+)?`,
    ),
    read: readQuantity,
    yes: [
      'a budget of ‹$3.6M›',
      '‹nearly £2.5 billion› in grants',
      '‹RMB 450 million›',
      'spent ‹€45k›',
      'raised ‹over US$12.5bn›',
      'a gift of ‹$X million›',
    ],
    no: ['the dollar', 'USDA rules'],
    because: 'A currency before the number.',
  },
  {
    id: 'en-money-words',
    language: 'en',
    cue: /ollar|USD|cents|ound|GBP|pence|uro|EUR|yen|yuan|RMB|enminbi|CNY|upee|rancs|CHF|kron|SEK|NOK|DKK/i,
    pattern: rowPattern(`${BEFORE}${NUMBER}(?<scale>${SCALE})?(?<plus>\\+)?${GAP}(?<unit>${CURRENCY})`),
    read: readQuantity,
    yes: ['cost ‹half a million dollars›', '‹450 million yuan›', '‹ten cents› a share'],
    no: ['the euro area'],
    because: 'A currency after the number.',
  },
  {
    id: 'en-shared-unit',
    language: 'en',
    pattern: rowPattern(
      `(?<number>${BEFORE_DIGITS}${DIGITS})(?=(?:(?:, ${DIGITS}){0,5},? and |(?<=from [0-9,.]{1,16}) to )${DIGITS}(?<scale>${SAFE_SCALE})?${GAP}(?<unit>${MEASURE}))`,
    ),
    read: readQuantity,
    yes: ['fell from ‹39› to 32 days', 'rose ‹3›, ‹4› and 6 percent'],
    no: ['from 3 percent to 5 percent', '3 and 4'],
    because: 'Numbers that share the unit after the last of them.',
  },
  {
    id: 'en-million-letter',
    language: 'en',
    cue: /[0-9]m[ \u00a0]/,
    pattern: rowPattern(
      `${BEFORE}(?<number>${BEFORE_DIGITS}${DIGITS})(?<scale>m)${SPACE}(?<unit>(?:people|passengers|customers|users|visitors|visits|homes|households|jobs|members|subscribers|downloads|children|adults|patients|tonnes|barrels|records|shares|views|trips|journeys|meals|doses|workers|families|students|pupils|accounts|transactions|units|copies|tourists|businesses|followers|listeners|viewers|residents|voters|citizens|deliveries|orders|parcels|tests|appointments|calls|plays|streams|installs))(?![A-Za-z])`,
    ),
    read: readQuantity,
    yes: ['carried ‹28m passengers›', '‹over 3.5m homes›'],
    no: ['a 25m pool', '100m hurdles', '12m wide'],
    because: 'A small m is a million before people and things in such numbers, and metres before anything else.',
  },
  {
    id: 'en-measure',
    language: 'en',
    pattern: rowPattern(`${BEFORE}${NUMBER}(?<scale>${SAFE_SCALE})?(?<plus>\\+)?${GAP}(?<unit>${MEASURE})(?!['’]s)`),
    read: readQuantity,
    yes: [
      'rose ‹2.5 percent›',
      'fell by ‹15 basis points›',
      '‹97+%› of wards',
      'waited ‹18 weeks›',
      '‹twelve months›',
      'laid ‹140 km› of pipe',
      'near ‹2½ percent›',
      'a ‹2-year› run',
      'saved ‹XX%›',
    ],
    no: ['5G', 'percent of', '2024 year'],
    because: 'A number and a unit of measure that the table knows.',
  },
  {
    id: 'en-point-words',
    language: 'en',
    cue: /percent|per cent|%|basis point/,
    pattern: rowPattern(
      `${BEFORE}(?<number>[Aa](?: full| whole)?|[Hh]alf(?: of)? an?|[Aa] half|[Aa] quarter(?: of an?)?|[Tt]hree[- ]quarters of an?) (?<unit>percentage[- ]point|percent|per cent|%|basis point)`,
    ),
    read: (match) => {
      const { number, unit, before } = match.groups ?? {};
      const value = /^three/i.test(number) ? 0.75 : /quarter/i.test(number) ? 0.25 : /half/i.test(number) ? 0.5 : 1;
      if (!/full|whole|half|quarter/i.test(number) && !/point/.test(unit)) return null;
      return {
        ...spanOfMatch(match),
        kind: /^percentage/.test(unit) ? 'percentage-point' : 'percent',
        value,
        unit: /point/.test(unit) ? 'pp' : '%',
        bound: boundOf(before),
        isBlank: false,
      };
    },
    yes: ['cut by ‹a full percentage point›', '‹half a percentage point› lower', '‹a quarter of a percent› say'],
    no: ['a percent sign', 'percentage points'],
    because: 'Points and percents that are said without a numeral.',
  },
  {
    id: 'en-points',
    language: 'en',
    cue: /points?/,
    pattern: rowPattern(
      `${BEFORE}${NUMBER}[- ]points?(?:(?<=\\b(?:up|down) from [^.;,]{1,12})|(?= (?:gain|rise|increase|drop|fall|decline|lead|improvement|swing|jump|dip|gap|margin|advantage|deficit|difference|higher|lower|up|down|more|less)\\b))`,
    ),
    read: (match) => {
      const { number, before } = match.groups ?? {};
      const value = readAmount(number);
      return {
        ...spanOfMatch(match),
        kind: 'percentage-point',
        value,
        unit: 'pp',
        bound: boundOf(before),
        isBlank: value === null,
      };
    },
    yes: ['a ‹six-point› gain', '‹3 points› higher', 'a ‹30-point› gap, up from ‹9 points›'],
    no: ['a 12-point plan', 'two points of order'],
    because: 'Points of a share or a score, where they say how far it moved.',
  },
  {
    id: 'en-pence',
    language: 'en',
    cue: /[0-9][p¢]/,
    pattern: rowPattern(`${BEFORE}(?<number>${BEFORE_DIGITS}${DIGITS})[p¢](?![A-Za-z.])`),
    read: (match) => {
      const { number, before } = match.groups ?? {};
      const value = (readAmount(number) ?? 0) / 100;
      const unit = match[0].endsWith('p') ? 'GBP' : 'USD';
      return { ...spanOfMatch(match), kind: 'money', value, unit, bound: boundOf(before), isBlank: false };
    },
    yes: ['a dividend of ‹12.5p› per share', 'a levy of ‹5¢› a bag'],
    no: ['5 p.m.', '12ppm'],
    because: 'The small coins, set close to the number.',
  },
  {
    id: 'en-growth-factor',
    language: 'en',
    cue: / times|factor of /,
    pattern: rowPattern(
      `(?:(?<=\\b(?:by|than|grew|rose|grown|risen|increased|multiplied) (?:a factor of )?)${BEFORE}(?<number>${BEFORE_DIGITS}${DIGITS}|${WORDS})(?: times)(?! (?:per|a|an|each|every|in|daily|this|last|during)\\b)|(?<=\\bfactor of )(?<number2>${BEFORE_DIGITS}${DIGITS}))(?![0-9A-Za-z]|[.,][0-9]| ?%)`,
    ),
    read: (match) => {
      const { before, number, number2 } = match.groups ?? {};
      const name = number === undefined ? 'number2' : 'number';
      return {
        ...spanOfMatch(match),
        number: placeOf(match, name),
        kind: 'multiple',
        value: readAmount(number ?? number2),
        unit: 'x',
        bound: boundOf(before),
        isBlank: false,
      };
    },
    yes: ['grew by ‹2.5 times›', 'rose by a factor of ‹10›'],
    no: ['served 5 times a day', 'met three times', 'a factor of cost'],
    because: 'So many times as much as before.',
  },
  {
    id: 'en-count',
    language: 'en',
    pattern: rowPattern(
      `${BEFORE}${NUMBER}(?<scale>${SAFE_SCALE})?(?<plus>\\+)?(?:${SPACE}(?<unit>${PLURAL}))?(?![-/]?[0-9A-Za-z]|[.,][0-9]|['’][st]\\b)`,
    ),
    read: readCount,
    yes: [
      'issued ‹1,204 certificates›',
      '‹25› unique agencies',
      '‹over 13 million people›',
      '‹up to 120M› active sites',
      'grew to ‹6,035›',
      '‹six people›',
      '‹three› new schools',
      '‹about 20,000› pharmacy sites',
      '‹a dozen schools›',
    ],
    no: ['in 2021', 'to 438829', 'one of us', 'the three', 'half of us', 'No one'],
    because: 'A number with the noun that follows at once, or with none. Words need a plural close by.',
  },
];
