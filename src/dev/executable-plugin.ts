import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const SHEBANG = '#!/usr/bin/env node\n';

/** Vite plugin that makes the entry of this name a command: a shebang in its first line, and the right to be run. */
export function executablePlugin(entry: string): Plugin {
  return {
    name: 'lectern-executable',
    apply: 'build',
    renderChunk(code, chunk) {
      const isCommand = chunk.isEntry && chunk.name === entry && !code.startsWith('#!');
      return isCommand ? { code: SHEBANG + code, map: null } : null;
    },
    async writeBundle({ dir }, bundle) {
      const fileName = `${entry}.js`;
      if (dir && fileName in bundle) await chmod(join(dir, fileName), 0o755);
    },
  };
}
