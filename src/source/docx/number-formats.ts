/** A way of writing the numbers of a list (ECMA-376 part 1, 17.18.59, ST_NumberFormat). */
export interface NumberFormatRow {
  names: readonly string[];
  write(number: number): string;
  examples: readonly (readonly [number, string])[];
  /** True where the numbers are Chinese characters: what official documents number their parts with. */
  isHan: boolean;
}

const DIGITS = '〇一二三四五六七八九';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** The first row is what unknown names are written with. */
export const NUMBER_FORMATS: readonly NumberFormatRow[] = [
  {
    names: ['decimal', 'decimalHalfWidth', 'custom'],
    write: String,
    examples: [[12, '12']],
    isHan: false,
  },
  {
    names: ['decimalZero'],
    write: (number) => String(number).padStart(2, '0'),
    examples: [
      [3, '03'],
      [12, '12'],
    ],
    isHan: false,
  },
  { names: ['upperRoman'], write: roman, examples: [[14, 'XIV']], isHan: false },
  { names: ['lowerRoman'], write: (number) => roman(number).toLowerCase(), examples: [[9, 'ix']], isHan: false },
  {
    names: ['upperLetter'],
    write: letters,
    examples: [
      [2, 'B'],
      [28, 'BB'],
    ],
    isHan: false,
  },
  { names: ['lowerLetter'], write: (number) => letters(number).toLowerCase(), examples: [[3, 'c']], isHan: false },
  {
    names: ['ordinal'],
    write: ordinal,
    examples: [
      [1, '1st'],
      [12, '12th'],
      [23, '23rd'],
    ],
    isHan: false,
  },
  {
    names: [
      'chineseCounting',
      'chineseCountingThousand',
      'japaneseCounting',
      'taiwaneseCountingThousand',
      'taiwaneseCounting',
      'koreanCounting',
    ],
    write: counted,
    examples: [
      [3, '三'],
      [10, '十'],
      [21, '二十一'],
      [105, '一百零五'],
    ],
    isHan: true,
  },
  {
    names: ['ideographDigital', 'japaneseDigitalTenThousand', 'taiwaneseDigital'],
    write: (number) => Array.from(String(number), (digit) => DIGITS[Number(digit)]).join(''),
    examples: [[20, '二〇']],
    isHan: true,
  },
  {
    names: ['chineseLegalSimplified', 'ideographLegalTraditional', 'japaneseLegal'],
    write: (number) =>
      counted(number)
        .replace(/./g, (one) => LEGAL[one] ?? one)
        .replace(/^拾/, '壹拾'),
    examples: [
      [3, '叁'],
      [12, '壹拾贰'],
    ],
    isHan: true,
  },
  { names: ['ideographTraditional'], write: (number) => inTurn(STEMS, number), examples: [[2, '乙']], isHan: true },
  { names: ['ideographZodiac'], write: (number) => inTurn(BRANCHES, number), examples: [[1, '子']], isHan: true },
  {
    names: ['decimalFullWidth', 'decimalFullWidth2'],
    write: (number) => shifted(String(number), 0xff10),
    examples: [[12, '１２']],
    isHan: false,
  },
  {
    names: ['decimalEnclosedCircle', 'decimalEnclosedCircleChinese'],
    write: circledNumber,
    examples: [
      [1, '①'],
      [21, '㉑'],
      [60, '60'],
    ],
    isHan: false,
  },
  {
    names: ['decimalEnclosedParen'],
    write: (number) => (number >= 1 && number <= 20 ? String.fromCharCode(0x2473 + number) : `(${number})`),
    examples: [[2, '⑵']],
    isHan: false,
  },
  {
    names: ['decimalEnclosedFullstop'],
    write: (number) => (number >= 1 && number <= 20 ? String.fromCharCode(0x2487 + number) : `${number}.`),
    examples: [[3, '⒊']],
    isHan: false,
  },
  {
    names: ['ideographEnclosedCircle'],
    write: (number) => (number >= 1 && number <= 10 ? String.fromCharCode(0x327f + number) : counted(number)),
    examples: [[1, '㊀']],
    isHan: true,
  },
  { names: ['none', 'bullet'], write: () => '', examples: [[7, '']], isHan: false },
];

const BY_NAME = new Map(NUMBER_FORMATS.flatMap((row) => row.names.map((name) => [name, row] as const)));

/** The row of a format's name. @example numberFormatNamed('upperRoman').write(4) → 'IV' */
export function numberFormatNamed(name: string): NumberFormatRow {
  return BY_NAME.get(name) ?? NUMBER_FORMATS[0];
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let [rest, text] = [number, ''];
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign;
  return text;
}

/** After Z come AA, BB, CC. */
function letters(number: number): string {
  if (number < 1 || number > 780) return String(number);
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function ordinal(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
}

const LEGAL: Record<string, string> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
};

function counted(number: number): string {
  if (number < 1 || number > 9999) return String(number);
  const digits = String(number).padStart(4, '0');
  const words = ['千', '百', '十', ''].map((unit, i) => (digits[i] === '0' ? '零' : DIGITS[Number(digits[i])] + unit));
  return words
    .join('')
    .replace(/^零+|零+$/g, '')
    .replace(/零+/g, '零')
    .replace(/^一十/, '十');
}

function inTurn(signs: string, number: number): string {
  return number >= 1 && number <= signs.length ? signs[number - 1] : String(number);
}

function shifted(digits: string, zero: number): string {
  return Array.from(digits, (digit) => String.fromCharCode(zero + Number(digit))).join('');
}

/** @example circledNumber(3) → ③; what has no such sign is written plainly */
export function circledNumber(number: number): string {
  if (number >= 1 && number <= 20) return String.fromCharCode(0x245f + number);
  if (number >= 21 && number <= 35) return String.fromCharCode(0x323c + number);
  return number >= 36 && number <= 50 ? String.fromCharCode(0x328d + number) : String(number);
}
