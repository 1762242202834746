import { lectern } from './lectern.ts';

/** Ctrl-C and its kin: what the command has begun is undone when the process exits (see write-file.ts, start-browser.ts). */
for (const [name, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const) {
  process.on(name, () => process.exit(128 + number));
}

const code = await lectern(process.argv.slice(2), {
  folder: process.cwd(),
  env: process.env,
  out: process.stdout,
  errors: process.stderr,
});
// Not waiting for what still runs beside, but for what is still to be printed.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
