import v8 from 'node:v8';

/**
 * The command runs for a tenth of a second, most of it code that runs once. V8 is told not to prepare for more:
 * patterns are compiled once, to machine code, instead of first to something else; functions and WebAssembly are optimised only in reports of the
 * length of books. Together a fifth of the time. All in one place: compiled code that was kept is good only under the same flags.
 */
export function startQuickly(): void {
  const flags = ['--no-regexp-tier-up', '--liftoff-only'];
  // Later ones call it otherwise, and complain of flags that they do not know.
  if (process.versions.v8.startsWith('11.')) flags.push('--interrupt-budget=1000000');
  for (const flag of flags) v8.setFlagsFromString(flag);
}
