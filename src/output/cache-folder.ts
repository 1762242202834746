import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/**
 * Lectern's own folder for what is made once and used again, made when missing, readable by its owner alone (0700): nobody else may put a program there that
 * we would run. `LECTERN_CACHE` names another; without a home that can be written it is in the folder for temporary files.
 * @example cacheFolder(process.env) → '/home/li/.cache/lectern'
 * @throws where neither place can be made private
 */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  if (env.LECTERN_CACHE) return makePrivate(env.LECTERN_CACHE);
  try {
    return makePrivate(userCache(env));
  } catch {
    return makePrivate(join(tmpdir(), `lectern-${userInfo().username}`));
  }
}

function userCache(env: NodeJS.ProcessEnv): string {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'lectern');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/lectern');
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'lectern', 'cache');
  return join(homedir(), '.cache/lectern');
}

/** In a folder that all share, such as /tmp, another user may have made ours first. */
function makePrivate(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = statSync(folder);
  if (process.getuid && uid !== process.getuid()) throw new Error(`${folder} belongs to another user`);
  if (process.getuid && mode & 0o077) chmodSync(folder, 0o700);
  return folder;
}
