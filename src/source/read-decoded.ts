import type { Result } from '../model/message.ts';
import type { Source } from '../model/source.ts';
import { binaryNature } from './binary.ts';
import { decode } from './encoding.ts';
import { EMPTY_HINT, error } from './refusals.ts';
import type { Reader } from './source-file.ts';

/**
 * The reader of a format that is plain text inside: refuses binary files, decodes, hands the text on.
 * @param read from a name, the encoding's name and the decoded text
 */
export function readDecoded(read: (name: string, encoding: string, text: string) => Result<Source | null>): Reader {
  return async ({ bytes, name, path }) => {
    const nature = binaryNature(bytes);
    if (nature) return refused(error('E_BINARY', `${path}: this is ${nature.is}, not text`, nature.hint));
    const { text, encoding, messages } = decode(bytes, path);
    if (text === null) return { value: null, messages };
    if (text.trim() === '')
      return refused(error('E_EMPTY', `${path}: the file holds nothing but white space`, EMPTY_HINT));
    const made = read(name, encoding, text);
    return { value: made.value, messages: [...messages, ...made.messages] };
  };
}

function refused(message: ReturnType<typeof error>) {
  return { value: null, messages: [message] };
}
