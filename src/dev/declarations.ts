import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/**
 * The types of the library's entries, each in one file with its doc comments, what they share in a file beside them: what an editor shows, and what a test keeps.
 * @param entries names of modules in src/: ['index', 'node']
 * @returns text by file name: 'index.d.ts' → 'interface Span {…'
 */
export async function declarationsOf(entries: readonly string[]): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-types-'));
  try {
    await emitTypes(folder);
    return await rolledUp(entries, join(folder, 'src'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A file of types for every module, as the compiler writes them; where types are wrong too, which `npm run check` says and a build need not. */
async function emitTypes(outDir: string): Promise<void> {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const line = [compiler, '-p', 'tsconfig.declarations.json', '--outDir', outDir];
  await promisify(execFile)(process.execPath, line).catch(({ stdout, stderr }) => {
    if (!existsSync(join(outDir, 'src'))) throw new Error(`the library's types can't be written:\n${stdout}${stderr}`);
  });
}

async function rolledUp(entries: readonly string[], folder: string): Promise<Map<string, string>> {
  // Imported here: vite.config.ts loads this file, and nothing but a build needs them.
  const { rolldown } = await import('rolldown');
  const { dts } = await import('rolldown-plugin-dts');
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((entry) => [entry, join(folder, `${entry}.d.ts`)])),
    external: ['vite', /^node:/],
    // It would write paths of this machine into the files.
    experimental: { attachDebugInfo: 'none' },
    plugins: dts({ dtsInput: true, emitDtsOnly: true, tsconfig: false }),
  });
  const { output } = await bundle.generate({
    format: 'es',
    chunkFileNames: 'shared.d.ts',
    minifyInternalExports: false,
  });
  await bundle.close();
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
}
