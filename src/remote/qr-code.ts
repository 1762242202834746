import encodeQr from 'qr';

/** Light modules around the code. The standard wants four; scanners do with two, and a terminal has few lines. */
const MARGIN = 2;
/** Two modules, one above the other, by whether they are light. */
const HALVES = { both: '█', upper: '▀', lower: '▄', neither: ' ' };

/**
 * A text as a QR code in characters, two modules high each, for a terminal with light letters on a dark ground.
 * @example '█▀▀▀█…', a line for two rows of modules
 */
export function qrCode(text: string): string[] {
  const rows = encodeQr(text, 'raw', { ecc: 'medium', border: MARGIN });
  const isLight = (y: number, x: number) => !rows[y]?.[x];
  return Array.from({ length: Math.ceil(rows.length / 2) }, (_, line) =>
    rows[0].map((_, x) => half(isLight(2 * line, x), isLight(2 * line + 1, x))).join(''),
  );
}

function half(isUpper: boolean, isLower: boolean): string {
  if (isUpper) return isLower ? HALVES.both : HALVES.upper;
  return isLower ? HALVES.lower : HALVES.neither;
}
