const hanDigits: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const hanPlaces: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const hanMyriads: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** Products such as 1.39 × 1e12 carry a rounding tail; 15 digits are all that a double holds. */
export function roundOff(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}

const signs: Record<string, number> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/**
 * Reads digits, half or full width, with thousands commas and a decimal point. Null for anything else.
 * @example readDigits('１，204.5') → null, readDigits('1,204.5') → 1204.5, readDigits('３．２') → 3.2, readDigits('−4') → -4
 */
export function readDigits(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[−－]/, '-')
    .replace(/,(?=\d{3})/g, '');
  return /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/**
 * The product of Han magnitudes. '' is 1; null where a character is none.
 * @example readMagnitude('万亿') → 1000000000000, readMagnitude('千万') → 10000000
 */
export function readMagnitude(text: string): number | null {
  const factors = Array.from(text, (sign) => hanPlaces[sign] ?? hanMyriads[sign]);
  return factors.includes(undefined as never) ? null : factors.reduce((product, factor) => product * factor, 1);
}

/** A run of digits without places is read as such: 二〇二〇 → 2020. */
function readDigitRun(text: string): number | null {
  const digits = Array.from(text, (sign) => hanDigits[sign]);
  return digits.some((digit) => digit === undefined) ? null : Number(digits.join(''));
}

/** Up to 亿亿, places in any order that speech uses; a bare place counts once: 十二 → 12, 百 → 100. */
function readPlaces(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const sign of text) {
    if (sign in hanDigits) digit = hanDigits[sign];
    else if (sign in hanPlaces) {
      section += (digit ?? 1) * hanPlaces[sign];
      digit = null;
    } else if (sign in hanMyriads) {
      const amount = section + (digit ?? 0);
      const isHigher = hanMyriads[sign] > 1e4 || total === 0;
      // 一万二千亿 is (一万二千)亿: a greater magnitude takes all that stands before it
      total = isHigher ? (total + amount || 1) * hanMyriads[sign] : total + amount * hanMyriads[sign];
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}

/**
 * Reads a Chinese numeral. Null for '' and for anything that is none.
 * @example readHan('三千五百亿') → 350000000000, readHan('十二万三千') → 123000, readHan('一点二') → 1.2, readHan('二〇二〇') → 2020
 */
export function readHan(text: string): number | null {
  if (text === '') return null;
  const [whole, fraction] = text.split('点');
  if (fraction === undefined) return readDigitRun(whole) ?? readPlaces(whole);
  const tail = /[十百千万亿]+$/.exec(fraction)?.[0] ?? '';
  const digits = Array.from(fraction.slice(0, fraction.length - tail.length), (sign) => hanDigits[sign]);
  const base = readPlaces(whole);
  const factor = readMagnitude(tail);
  if (whole === '' || base === null || factor === null || digits.length === 0 || digits.includes(undefined as never))
    return null;
  return roundOff(Number(`${base}.${digits.join('')}`) * factor);
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const englishWords = new Map<string, number>([
  ...small.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, 20 + 10 * i] as const),
  ['a', 1],
  ['an', 1],
  ['half', 0.5],
]);
const englishScales = new Map<string, number>([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/**
 * Reads an English number in words, or null.
 * @example readEnglish('twenty-five') → 25, readEnglish('half a million') → 500000, readEnglish('three hundred and twelve') → 312
 */
export function readEnglish(text: string): number | null {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '' && word !== 'and');
  if (words.length === 0) return null;
  let total = 0;
  let part = 0;
  for (const [i, word] of words.entries()) {
    const value = englishWords.get(word);
    const scale = englishScales.get(word);
    if (value !== undefined) part += words[i - 1] === 'half' ? 0 : value;
    else if (word === 'hundred') part = (part || 1) * 100;
    else if (word === 'dozen') part = (part || 1) * 12;
    else if (scale !== undefined) {
      total += (part || 1) * scale;
      part = 0;
    } else return null;
  }
  return total + part;
}

/**
 * Reads a number with a vulgar fraction, or null.
 * @example readFraction('5-1/4') → 5.25, readFraction('3/4') → 0.75, readFraction('2½') → 2.5
 */
export function readFraction(text: string): number | null {
  const sign = /^(\d*)([½¼¾⅓⅔⅛⅜⅝⅞])$/.exec(text);
  if (sign) return Number(sign[1] || 0) + signs[sign[2]];
  const found = /^(?:(\d+)[-\s])?(\d+)\/(\d+)$/.exec(text);
  if (!found || Number(found[3]) === 0) return null;
  return Number(found[1] ?? 0) + Number(found[2]) / Number(found[3]);
}
