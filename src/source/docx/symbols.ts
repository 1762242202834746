/** Signs that reports use of Microsoft's typefaces of signs, by the low byte of their code. */
const SIGNS: Record<string, Record<number, string>> = {
  symbol: {
    68: 'Δ',
    87: 'Ω',
    97: 'α',
    98: 'β',
    100: 'δ',
    108: 'λ',
    109: 'μ',
    112: 'π',
    115: 'σ',
    163: '≤',
    165: '∞',
    172: '←',
    173: '↑',
    174: '→',
    175: '↓',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '•',
    184: '÷',
    185: '≠',
    187: '≈',
    215: '⋅',
    229: '∑',
  },
  wingdings: {
    108: '●',
    110: '■',
    111: '□',
    113: '❑',
    117: '◆',
    118: '❖',
    119: '◆',
    129: '①',
    130: '②',
    131: '③',
    132: '④',
    133: '⑤',
    134: '⑥',
    135: '⑦',
    136: '⑧',
    137: '⑨',
    138: '⑩',
    158: '·',
    159: '•',
    161: '○',
    167: '▪',
    168: '□',
    171: '★',
    178: '◇',
    216: '➢',
    224: '→',
    232: '➔',
    240: '⇨',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
  'wingdings 2': { 79: '✗', 80: '✓', 81: '☒', 82: '☑', 151: '●', 163: '□' },
};

/**
 * A text set in a typeface of signs as characters that are what they look like; other text as it is, and so is a sign that is not known.
 * @example signOf('\uf0b7', 'Symbol') → '•'; signOf('\uf0fc', 'Wingdings') → '✓'; signOf('a', 'Arial') → 'a'
 */
export function signOf(text: string, typeface: string): string {
  const signs = SIGNS[typeface.toLowerCase()];
  // LibreOffice has a typeface of its own with the same codes, and some files name none.
  const known =
    signs ??
    (/[\uf020-\uf0ff]/.test(text) ? SIGNS[/symbol/i.test(typeface) || typeface === '' ? 'symbol' : 'wingdings'] : null);
  if (!known) return text;
  return Array.from(text, (sign) => known[codeOf(sign)] ?? sign).join('');
}

/** Their codes are written as they are, or in the private area from F000. */
function codeOf(sign: string): number {
  const code = sign.charCodeAt(0);
  return code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Raised digits as what they mean: without it 10³ would read 103. @example raised('2') → '²'; raised('[3]') → '[3]' */
export function raised(text: string): string {
  if (!/^[-−+–]?\d{1,4}$/.test(text)) return text;
  return text
    .replace(/\d/g, (digit) => RAISED[Number(digit)])
    .replace(/[-−–]/, '⁻')
    .replace('+', '⁺');
}
