import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { declarationsOf } from './declarations.ts';
import { runtimePlugin } from './runtime-plugin.ts';

/** Modules in src/ that the library's files are called by: `lectern`, `lectern/node`, `lectern/vite`. */
export const ENTRIES = ['index', 'node', 'vite'];

/** What a machine may have or not, and what the host has: never in the bundle. */
const OUTSIDE = [/^node:/, 'vite', 'subset-font', 'word-extractor', '@sparticuz/chromium'];

/**
 * Vite plugin that lays the library beside the command, with its types: `lectern` for Node and for bundlers that make pages, `lectern/node`, `lectern/vite`.
 * It is bundled apart from the command: for a browser tab packages come in their browser's edition, and the command's own chunks stay as they start fastest.
 */
export function libraryPlugin(): Plugin {
  return {
    name: 'lectern-library',
    apply: 'build',
    async writeBundle({ dir }) {
      if (dir) await buildLibrary(dir);
    },
  };
}

/** Into a folder that is there: a file and its types for each entry, what they share in `library/` and `shared.d.ts`. */
export async function buildLibrary(outDir: string): Promise<void> {
  await bundle(outDir);
  for (const [file, text] of await declarationsOf(ENTRIES)) await writeFile(join(outDir, file), text);
}

async function bundle(outDir: string): Promise<void> {
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    // The library format leaves this to its user, who may have no such thing.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [runtimePlugin()],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      // Bundlers do that; a person who follows a stack reads what stands there.
      minify: false,
      lib: { entry: Object.fromEntries(ENTRIES.map((entry) => [entry, `src/${entry}.ts`])), formats: ['es'] },
      rolldownOptions: { external: OUTSIDE, output: { chunkFileNames: 'library/[name]-[hash].js' } },
    },
  });
}
