import type { Message } from '../../model/message.ts';

/** `text` is null where the bytes are no text, and then `messages` holds the error. */
export interface Decoded {
  text: string | null;
  encoding: string;
  messages: Message[];
}

/**
 * Decodes without tolerance for wrong bytes; a character cut off at the very end is left out with a warning.
 * @param name for the message, @param skipped bytes of the mark before `bytes`
 * @returns null where a byte is wrong
 */
export function strictly(bytes: Uint8Array, encoding: string, name: string, skipped = 0): Decoded | null {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch {
    return null;
  }
  try {
    return { text: text + decoder.decode(), encoding, messages: [] };
  } catch {
    // A file of nothing but half a character is no text.
    return text === '' ? null : { text, encoding, messages: [cutOff(name, skipped + bytes.length)] };
  }
}

/** Whether bytes are sound in an encoding but for their end. */
export function isDecodable(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function cutOff(name: string, length: number): Message {
  const text = `${name}: the file ends at byte ${length} in the middle of a character, which is left out`;
  const hint = 'If text is missing at the end, copy the file again.';
  return { level: 'warning', code: 'W_CUT_OFF', text, hint, span: null };
}
