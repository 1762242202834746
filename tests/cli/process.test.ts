import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

it('reads a real pipe to its end', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [resolve('src/dev/run.mjs'), 'deck', 'inspect', '-', '--json', '--format', 'md'],
    {
      input: `# Roads\n\n${'We built 84 km of roads. '.repeat(4000)}\n\n# Parks\n\nWe planted 3,200 trees.\n`,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout).sections.map(({ title }: { title: string }) => title)).toEqual(['Roads', 'Parks']);
});
