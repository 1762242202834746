/** ECMAScript 2026; browsers have had it since 2025. */
type Decoder = typeof Uint8Array & { fromBase64?(text: string): Uint8Array<ArrayBuffer> };

/** What stands in the page as base64. @example bytesOf('AAE=') → 0, 1 */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as Decoder;
  if (fromBase64) return fromBase64(base64);
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
