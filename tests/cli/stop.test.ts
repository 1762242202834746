import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { filesIn, folderWith, REPORT } from './command.ts';

/** A browser that never answers: it starts a process of its own, as browsers do, and leaves the ids of both. */
const SILENT_BROWSER = `#!/bin/sh
sleep 600 &
echo "$$ $!" > "$PIDS.part"
mv "$PIDS.part" "$PIDS"
wait
`;

it.each(['SIGINT', 'SIGTERM'] as const)('%s leaves no temporary file and no browser process', async (signal) => {
  const folder = folderWith({ 'report.txt': REPORT, browser: SILENT_BROWSER });
  chmodSync(join(folder, 'browser'), 0o755);
  mkdirSync(join(folder, 'tmp'));
  const pids = join(folder, 'pids');
  const line = ['deck', join(folder, 'report.txt'), '-o', `${folder}/out/`, '--browser', join(folder, 'browser')];
  const command = spawn(process.execPath, [resolve('src/dev/run.mjs'), ...line], {
    env: { ...process.env, TMPDIR: join(folder, 'tmp'), LECTERN_CACHE: join(folder, 'cache'), PIDS: pids },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => command.on('exit', (code) => resolve(code)));

  await vi.waitUntil(() => existsSync(pids) && existsSync(join(folder, 'out/report.html')), { timeout: 20_000 });
  command.kill(signal);

  expect(await ended).toBe({ SIGINT: 130, SIGTERM: 143 }[signal]);
  await vi.waitUntil(() => readFileSync(pids, 'utf8').trim().split(' ').every(hasEnded));
  expect(filesIn(join(folder, 'tmp'))).toEqual([]);
  expect(filesIn(join(folder, 'out'))).toEqual(['report.html']);
});

/** A process that nobody has collected yet (Z) has ended too. */
function hasEnded(pid: string): boolean {
  try {
    process.kill(Number(pid), 0);
    return process.platform === 'linux' && / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}
