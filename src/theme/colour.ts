/** Red, green and blue from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;
const RGB = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/i;
const HSL = /^hsl\(\s*([\d.]+)(?:deg)?[\s,]+([\d.]+)%[\s,]+([\d.]+)%\s*\)$/i;
const NAMES: Record<string, Colour> = { white: [1, 1, 1], black: [0, 0, 0] };

/**
 * An opaque colour as CSS writes it: hex, rgb(), hsl(), white, black. Null for any other: what is seen through it is not known here.
 * @example readColour('#ff8000') → [1, 0.502, 0]
 */
export function readColour(css: string): Colour | null {
  const hex = HEX.exec(css)?.[1];
  if (hex) return fromHex(hex.length === 3 ? hex.replace(/./g, '$&$&') : hex);
  const rgb = RGB.exec(css);
  if (rgb) return [Number(rgb[1]) / 255, Number(rgb[2]) / 255, Number(rgb[3]) / 255];
  const hsl = HSL.exec(css);
  if (hsl) return fromHsl(Number(hsl[1]), Number(hsl[2]) / 100, Number(hsl[3]) / 100);
  return NAMES[css.toLowerCase()] ?? null;
}

function fromHex(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4)];
}

/** The formula of CSS Color 4, section 7.1. */
function fromHsl(hue: number, saturation: number, light: number): Colour {
  const part = (n: number) => {
    const k = (n + hue / 30) % 12;
    return light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [part(0), part(8), part(4)];
}

/**
 * Contrast of two colours by WCAG 2.2: from 1 (the same) to 21 (black on white).
 * @example contrastOf([0, 0, 0], [1, 1, 1]) → 21
 */
export function contrastOf(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
