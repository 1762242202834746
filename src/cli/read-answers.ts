import type { Answer } from '../model/blank-form.ts';
import { Mistake } from './mistake.ts';
import type { Options } from './options.ts';
import { readReport } from './read-report.ts';
import type { Words } from './words.ts';
import { complaint } from './words.ts';
import type { World } from './world.ts';

/** A form of a thousand blanks has half a megabyte. */
const MAX_FORM_BYTES = 2 * 1024 * 1024;

/**
 * The answers of the form that `--blanks` names; none where it names none. What reads forms is loaded only then.
 * @throws Mistake with every line of the form that can't be relied on, or where it can't be read at all
 */
export async function readAnswers({ blanks }: Options, world: World, words: Words): Promise<Answer[]> {
  if (blanks === null) return [];
  if (blanks === '-') throw complaint(words, 'E_FORM_PIPE');
  const { bytes } = await readReport(blanks, { format: 'txt' }, world, words);
  if (bytes.length > MAX_FORM_BYTES) {
    throw complaint(words, 'E_TOO_BIG', blanks, (bytes.length / 1024 / 1024).toFixed(1), '2');
  }
  const { text, messages: undecoded } = await textOf(bytes, blanks);
  if (text === null) throw new Mistake(undecoded, blanks);
  const { readForm } = await import('../blanks/read-form.ts');
  const { value, messages } = readForm(text, blanks);
  if (messages.length > 0) throw new Mistake(messages, blanks);
  return value;
}

async function textOf(bytes: Uint8Array, path: string) {
  const { binaryNature } = await import('../source/binary.ts');
  const { decode } = await import('../source/encoding.ts');
  const { error } = await import('../source/refusals.ts');
  const nature = binaryNature(bytes);
  if (!nature) return decode(bytes, path);
  return {
    text: null,
    messages: [
      error(
        'E_BINARY',
        `${path}: this is ${nature.is}, not a form of blanks`,
        'Give the form with --blanks, and the report without.',
      ),
    ],
  };
}
