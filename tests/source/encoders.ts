/** Text to bytes in encodings that no browser writes: the decoder's table, turned round. Throws for a character that the encoding lacks. */
export type Encoder = (text: string) => Uint8Array;

/** @example twoByteEncoder('big5')('減稅') → B4 EE B5 7C */
export function twoByteEncoder(encoding: 'gb18030' | 'big5'): Encoder {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoded(decoder, lead, trail);
      if (character && !table.has(character)) table.set(character, [lead, trail]);
    }
  return (text) =>
    Uint8Array.from(
      Array.from(text, (character) => {
        const bytes = character < '\x80' ? [character.charCodeAt(0)] : table.get(character);
        if (!bytes) throw new Error(`${character} is not in ${encoding}`);
        return bytes;
      }).flat(),
    );
}

function decoded(decoder: TextDecoder, ...bytes: number[]): string | null {
  try {
    const text = decoder.decode(Uint8Array.from(bytes));
    return Array.from(text).length === 1 && text >= '\x80' ? text : null;
  } catch {
    return null;
  }
}

/** The characters of 0x80–0x9F in windows-1252; a space is a byte that has none. */
const UPPER = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

export const windows1252: Encoder = (text) =>
  Uint8Array.from(text, (character) => {
    const upper = character === ' ' ? -1 : UPPER.indexOf(character);
    return upper < 0 ? character.charCodeAt(0) : 0x80 + upper;
  });

export const utf16 =
  (isBig: boolean): Encoder =>
  (text) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !isBig);
    return bytes;
  };
