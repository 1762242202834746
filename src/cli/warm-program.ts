import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';

type Program = typeof import('./lectern.ts');

/**
 * The program as a build of this very Node left it beside the command, compiled already: a seventh of the time is compiling.
 * Null where there is none, as in src/ or after an update of Node; then it is imported like any module.
 * @param folder URL of the command's folder, with a slash at its end
 */
export function warmProgram(folder: URL): Program | null {
  const file = new URL('program.cjs', folder);
  const compiled = new URL(`program-${process.version}-${process.arch}.bin`, folder);
  const cachedData = read(compiled);
  // Set by the build alone (dev/warm-start-plugin.ts): what ran is what is worth keeping.
  const isBuilding = process.env.LECTERN_KEEP_COMPILED === 'yes';
  if (!cachedData && !isBuilding) return null;
  const code = read(file);
  if (!code) return null;
  const script = new vm.Script(`(function(exports,require,__filename){${code}\n})`, {
    filename: file.pathname,
    cachedData,
  });
  if (script.cachedDataRejected) return null;
  if (isBuilding) process.on('exit', () => writeFileSync(compiled, script.createCachedData()));
  const exports = {} as Program;
  script.runInThisContext()(exports, createRequire(file), file.pathname);
  return exports;
}

function read(file: URL): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
