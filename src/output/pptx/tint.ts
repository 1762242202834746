/** A colour of a scheme made lighter or darker: its lightness times a share, and an offset, both 0…1. */
export interface Tint {
  slot: string;
  share: number;
  offset: number;
  /** The most by which red, green or blue of it is beside what was wanted, 0…255. */
  off: number;
}

/** Share of its own lightness that a lighter tone keeps. */
const KEPT = 0.2;

/**
 * The tint of a scheme's colours that is nearest to a colour, so that this one changes with the scheme. RRGGBB throughout.
 * @example tintOf('EBDFCA', { bg2: 'F5EBDA', tx2: '6B5A4E' }) → { slot: 'bg2', share: 0.947, offset: 0, off: 1 }
 */
export function tintOf(wanted: string, scheme: Record<string, string>): Tint {
  const light = hslOf(wanted)[2];
  const tints = Object.entries(scheme).map(([slot, own]): Tint => {
    const [hue, saturation, from] = hslOf(own);
    const isDarker = light <= from && from > 0;
    const share = isDarker ? light / from : KEPT;
    const offset = isDarker ? 0 : light - KEPT * from;
    return { slot, share, offset, off: distance(rgbOf(hue, saturation, light), channels(wanted)) };
  });
  return tints.reduce((best, one) => (one.off < best.off ? one : best));
}

function channels(hex: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.round(255 * Math.max(...one.map((part, i) => Math.abs(part - other[i]))));
}

/** Hue 0…6, saturation and lightness 0…1. */
function hslOf(hex: string): [hue: number, saturation: number, lightness: number] {
  const [red, green, blue] = channels(hex);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [lightness, range] = [(most + least) / 2, most - least];
  if (range === 0) return [0, 0, lightness];
  const hue =
    most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
  return [(hue + 6) % 6, range / (1 - Math.abs(2 * lightness - 1)), lightness];
}

function rgbOf(hue: number, saturation: number, lightness: number): number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((turn) => {
    const at = (turn + 2 * hue) % 12;
    return lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  });
}
