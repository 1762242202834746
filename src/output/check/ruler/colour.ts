/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export type Colour = [number, number, number, number];

const read = new Map<string, Colour>();
let brush: CanvasRenderingContext2D | null = null;

/** Any colour that CSS can write, as the browser paints it. @example colourOf('rgb(26 86 184 / 50%)') → [26, 86, 184, 0.5] */
export function colourOf(css: string): Colour {
  const known = read.get(css);
  if (known) return known;
  brush ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  })!;
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = css;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  read.set(css, colour);
  return colour;
}

/** A colour as it is seen on an opaque ground. */
export function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (top: number, bottom: number) => top * alpha + bottom * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** Contrast of two opaque colours, from 1 to 21. WCAG 2.2, “contrast ratio”. */
export function contrastOf(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
