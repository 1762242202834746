import type { Message } from '../model/message.ts';

/** A file that is not there, or that can't be read. @param why what the system says: 'EACCES' */
export function missing(name: string, why = 'ENOENT'): Message {
  const isAbsent = why === 'ENOENT' || why === 'ENOTDIR';
  return {
    level: 'error',
    code: isAbsent ? 'E_MISSING' : 'E_READ',
    text: isAbsent ? `${name}: there is no such file` : `${name}: it cannot be read (${why})`,
    hint: isAbsent ? 'Check the name and the folder.' : 'Is it a folder, or another user’s?',
    span: null,
    found: [name, why],
  };
}
