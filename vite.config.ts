import { configDefaults, defineConfig } from 'vitest/config';
import { executablePlugin } from './src/dev/executable-plugin.ts';
import { libraryPlugin } from './src/dev/library-plugin.ts';
import { ownLivePlugin } from './src/dev/own-live-plugin.ts';
import { runtimePlugin } from './src/dev/runtime-plugin.ts';
import { warmStartPlugin } from './src/dev/warm-start-plugin.ts';

/** `vite` serves slides/ live, `vite build` makes the command and the library, `vitest` runs the tests. The deck's own program is bundled by `runtimePlugin`. */
export default defineConfig(({ command }) => ({
  appType: 'custom',
  // Browsers get two small modules of the live server; there is nothing to bundle beforehand.
  optimizeDeps: { noDiscovery: true },
  plugins: [
    runtimePlugin(),
    executablePlugin('lectern'),
    ownLivePlugin(),
    warmStartPlugin('src/cli/lectern.ts', 'lectern'),
    libraryPlugin(),
  ],
  build: {
    ssr: true,
    target: 'node20',
    rolldownOptions: {
      input: { lectern: 'src/cli/main.ts' },
      output: {
        chunkFileNames: 'chunks/[name]-[hash].js',
        // Names stay: a bug prints its stack. White space costs start-up time.
        minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
  // Start-up is the command's longest part, so a build bundles everything but what carries binaries. Run from source, packages stay what they are.
  ssr: command === 'build' ? { noExternal: true, external: ['subset-font', '@sparticuz/chromium'] } : {},
  test: {
    // Style sheets are part of what is rendered; by default vitest leaves them empty.
    css: true,
    include: ['tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/cases/**'],
    // A browser takes seconds to unpack on a fresh machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Browsers and their windows on a busy machine: what fails is tried once more, what fails twice is broken.
    retry: 1,
  },
}));
