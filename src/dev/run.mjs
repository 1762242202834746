/**
 * Runs what is in src/ as it stands, without a build that could be stale: `node src/dev/run.mjs deck | try | bench | pictures | look …`.
 * Vite turns the TypeScript into JavaScript, with the plugins of vite.config.ts.
 */
import { readdirSync } from 'node:fs';
import { createServer } from 'vite';

/** What each of the package's scripts runs: a module, and the line it finds in process.argv. */
const SCRIPTS = {
  deck: (line) => ['/src/cli/main.ts', line.length > 0 ? line : [sample()]],
  try: (line) => ['/src/cli/main.ts', ['try', ...line]],
  bench: (line) => ['/src/dev/bench.ts', line],
  pictures: (line) => ['/src/dev/pictures.ts', line],
  previews: (line) => ['/src/dev/previews.ts', line],
  look: (line) => ['/src/dev/look.ts', line],
  'check:slides': (line) => ['/src/dev/check-slides.ts', line],
};

/** The report that a newcomer's first deck is made of: the first .txt in slides/. */
function sample() {
  return `slides/${readdirSync('slides')
    .sort()
    .find((file) => file.endsWith('.txt'))}`;
}

const [, program, name, ...line] = process.argv;
const [module, words] = SCRIPTS[name](line);
process.argv = [process.argv[0], program, ...words];

const server = await createServer({
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
  logLevel: 'error',
});
await server.ssrLoadModule(module);
await server.close();
