import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/**
 * Vite plugin that lays the compiled program beside the command: see cli/warm-program.ts.
 * V8 keeps compiled code of scripts only, so the program is bundled once more as one; then decks are made of the samples, and what that compiled is kept.
 * @param module the program, as a path: 'src/cli/lectern.ts'
 * @param command the entry that starts it: 'lectern'
 */
export function warmStartPlugin(module: string, command: string): Plugin {
  return {
    name: 'lectern-warm-start',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      const program = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(module),
      );
      if (!dir || !program) return;
      await bundleAsScript(join(dir, program.fileName), dir);
      for (const sample of readdirSync('slides').filter((file) => /\.(?:txt|md)$/.test(file))) {
        keepCompiled(join(dir, `${command}.js`), join('slides', sample));
      }
    },
  };
}

async function bundleAsScript(program: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: program,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        output: {
          format: 'cjs',
          entryFileNames: 'program.cjs',
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
    ssr: { noExternal: true },
  });
}

/** Where it fails, the command starts without: a little slower. */
function keepCompiled(command: string, report: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-build-'));
  spawnSync(process.execPath, [command, report, '-o', join(folder, 'deck.html')], {
    env: { ...process.env, LECTERN_KEEP_COMPILED: 'yes', LECTERN_CACHE: folder },
    stdio: 'ignore',
  });
  rmSync(folder, { recursive: true, force: true });
}
