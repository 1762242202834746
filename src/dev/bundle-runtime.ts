import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { zlibSync } from 'fflate';
import type { Rolldown } from 'vite';
import { escapeScript, escapeStyle } from './inline-safe.ts';
import { leanStylesPlugin } from './lean-styles-plugin.ts';

/** What a virtual module of runtime-plugin.ts exports, and the files it was made from. */
export interface RuntimeBundle {
  script: string;
  style: string;
  /** `script` as zlib packs it, base64: less than half as long. By a library of its own, so that the bytes don't depend on Node's. */
  packed: string;
  /** SHA-256 of `script`, base64. */
  scriptHash: string;
  /** Absolute paths; a change in any of them makes the bundle stale. */
  files: string[];
}

/** The oldest browsers that a meeting room's laptop may have: Chrome 109 is the last one for Windows 7. */
const OLDEST_BROWSERS = ['chrome109', 'edge109', 'firefox115', 'safari16.4'];

/**
 * Bundles a program for browsers, with all that it imports, into one script and one style sheet. Same sources, same bytes.
 * @param entry below src/: 'runtime/main.ts'
 * @param name what the script calls it that holds the entry's exports: 'lectern'
 */
export async function bundleRuntime(entry: string, name: string): Promise<RuntimeBundle> {
  // Imported here: vite.config.ts loads this file before Vite itself is wanted.
  const { build } = await import('vite');
  const result = (await build({
    configFile: false,
    envDir: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [leanStylesPlugin()],
    // The library format leaves this to its user; there is none here.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: OLDEST_BROWSERS,
      cssTarget: OLDEST_BROWSERS,
      lib: {
        entry: fileURLToPath(new URL(`../${entry}`, import.meta.url)),
        formats: ['iife'],
        name,
        cssFileName: 'runtime',
      },
    },
  })) as Rolldown.RolldownOutput[];
  return toBundle(result[0]!.output);
}

function toBundle(output: Rolldown.RolldownOutput['output']): RuntimeBundle {
  const chunk = output[0];
  const styles = output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  const script = escapeScript(chunk.code.trim());
  return {
    script,
    style: escapeStyle(styles.map((file) => String((file as Rolldown.OutputAsset).source).trim()).join('\n')),
    packed: Buffer.from(zlibSync(new TextEncoder().encode(script), { level: 9 })).toString('base64'),
    scriptHash: createHash('sha256').update(script).digest('base64'),
    files: chunk.moduleIds
      .map((id) => id.replace(/\?.*$/, ''))
      .filter((id) => id.startsWith('/') || /^[A-Z]:/i.test(id)),
  };
}
