import { chmod, mkdir, stat } from 'node:fs/promises';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/**
 * Lectern's own folder for what is unpacked once, made when missing, readable by its owner alone (0700): nobody else may put a program there that we would run.
 * `LECTERN_CACHE` names another; without a home that can be written it is in the folder for temporary files.
 * @example cacheFolder(process.env) → '/home/li/.cache/lectern'
 * @throws where neither place can be made private
 */
export async function cacheFolder(env: NodeJS.ProcessEnv): Promise<string> {
  if (env.LECTERN_CACHE) return makePrivate(env.LECTERN_CACHE);
  return makePrivate(userCache(env)).catch(() => makePrivate(join(tmpdir(), `lectern-${userInfo().username}`)));
}

function userCache(env: NodeJS.ProcessEnv): string {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'lectern');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/lectern');
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'lectern', 'cache');
  return join(homedir(), '.cache/lectern');
}

/** In a folder that all share, such as /tmp, another user may have made ours first. */
async function makePrivate(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = await stat(folder);
  if (process.getuid && uid !== process.getuid()) throw new Error(`${folder} belongs to another user`);
  if (process.getuid && mode & 0o077) await chmod(folder, 0o700);
  return folder;
}
