import type { Message, Result } from '../../model/message.ts';
import { error } from '../refusals.ts';

/** Thrown inside this folder where a file can't be read, however deep; `readDocx` makes a message of it. */
export class Refused extends Error {
  constructor(
    readonly code: 'E_DAMAGED' | 'E_ENCRYPTED' | 'E_TOO_BIG' | 'E_BINARY' | 'E_FORMAT' | 'E_EMPTY',
    /** Follows the file's name and a colon: 'the file ends too early'. */
    readonly reason: string,
    readonly hint: string,
  ) {
    super(reason);
  }
}

/** A file that is not what its first bytes promise. @param reason 'word/document.xml is missing' */
export function damaged(reason: string): Refused {
  return new Refused(
    'E_DAMAGED',
    reason,
    'Open it in Word or WPS, let it repair the file, and save it again as .docx.',
  );
}

/** A file that would take more time or memory than any report. @param reason 'more than 40 MB of text and layout' */
export function tooBig(reason: string): Refused {
  return new Refused('E_TOO_BIG', reason, 'Give the report alone, without appendices.');
}

/** A file that nobody reads without its password. */
export function encrypted(): Refused {
  const hint = 'Open it in Word or WPS with the password and save a copy without one.';
  return new Refused('E_ENCRYPTED', 'the file is protected with a password', hint);
}

/** What the folder's readers return for what was thrown; anything but a `Refused` is a bug of ours and goes on. */
export function refusal(path: string, thrown: unknown): Result<null> {
  if (!(thrown instanceof Refused)) throw thrown;
  const message: Message = error(thrown.code, `${path}: ${thrown.reason}`, thrown.hint);
  return { value: null, messages: [message] };
}
