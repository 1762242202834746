import decodeQr from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrCode } from '../../src/remote/qr-code.ts';

/** What a camera sees of the characters on a dark terminal. */
function photograph(lines: string[], pixels = 4) {
  const rows = lines.flatMap((line) => [
    [...line].map((c) => '█▀'.includes(c)),
    [...line].map((c) => '█▄'.includes(c)),
  ]);
  const [width, height] = [rows[0].length * pixels, rows.length * pixels];
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const isLight = rows[Math.floor(y / pixels)][Math.floor(x / pixels)];
      data.fill(isLight ? 255 : 0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return { width, height, data };
}

test('a scanner reads the address and the PIN from the characters', () => {
  const address = 'http://192.168.100.200:54747/#048213';
  const lines = qrCode(address);
  expect(decodeQr(photograph(lines))).toBe(address);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  // With two lines of text below it, it stays on a screen of twenty-four.
  expect(lines.length).toBeLessThanOrEqual(20);
});
