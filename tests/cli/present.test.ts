import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { networkAddresses } from '../../src/remote/network-addresses.ts';
import { filesIn, folderWith, REPORT, run } from './command.ts';

vi.mock('../../src/remote/network-addresses.ts', () => ({ networkAddresses: vi.fn(() => ['127.0.0.1']) }));

/** Asks for the deck while it is presented; gives the address and what came. */
function visitor() {
  const visited = { address: '', page: '' };
  let visit = (_: string) => {};
  const stopped = new Promise<string>((resolve) => {
    visit = resolve;
  }).then(async (address) => {
    Object.assign(visited, { address, page: await (await fetch(address)).text() });
  });
  return { visited, openPage: (address: string) => visit(address), stopped };
}

it('opens the deck in the browser, writes no file and stops listening when it is ended', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  const { visited, ...world } = visitor();
  const { code, out } = await run(['present', 'report.txt', '--port', '0'], folder, world);
  expect([code, out.split('\n')[0]]).toEqual([0, visited.address]);
  expect(visited.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/deck\/[\w-]{22}$/);
  expect(visited.page).toContain('上半年工作情况报告');
  expect(visited.page.includes('connect-src')).toBe(false);
  expect(out).toContain('If no browser has opened, open this address in one.');
  expect(out).not.toContain('PIN');
  expect(filesIn(folder)).toEqual(['report.txt']);
  await expect(fetch(visited.address)).rejects.toThrow();
});

it('with --remote it prints a QR code, the address and the PIN, in the person’s language', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  const { visited, ...world } = visitor();
  const line = ['present', 'report.txt', '--remote', '--port', '0'];
  const { out } = await run(line, folder, { ...world, env: { LANG: 'zh_CN.UTF-8' } });
  expect(out).toMatch(/\n█{33,}\n/);
  expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+ {3}配对码 \d{6}$/m);
  expect(visited.page.includes('connect-src')).toBe(true);
});

it('takes the options of a build, and says what a build says', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  const { visited, ...world } = visitor();
  await run(['present', 'report.txt', '--port', '0', '--aspect', '4:3', '--steps'], folder, world);
  expect(visited.page).toContain('"widthPx":960');
  expect(visited.page).toContain('"isStepped":true');
  const strict = await run(['present', 'report.txt', '--strict'], folder);
  expect([strict.code, strict.errors]).toEqual([1, expect.stringContaining('E_BLANK')]);
});

it('says in one line why it can’t', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  const failing = async (line: string[]) => {
    const { code, errors } = await run(['present', 'report.txt', ...line], folder);
    return [code, errors.trim().split('\n').length, /E_\w+/.exec(errors)?.[0]];
  };
  expect(await failing(['--port', 'eighty'])).toEqual([1, 1, 'E_CHOICE']);
  expect(await failing(['--port', '70000'])).toEqual([1, 1, 'E_CHOICE']);
  vi.mocked(networkAddresses).mockReturnValueOnce([]);
  expect(await failing(['--remote', '--port', '0'])).toEqual([1, 1, 'E_NETWORK']);
  const { visited, ...world } = visitor();
  const taken = async (address: string) => {
    expect(await failing(['--port', new URL(address).port])).toEqual([1, 1, 'E_PORT']);
    world.openPage(address);
  };
  let trying: Promise<void> = Promise.resolve();
  await run(['present', 'report.txt', '--port', '0'], folder, {
    ...world,
    openPage: (address) => {
      trying = taken(address);
    },
  });
  await trying;
  expect(visited.page).toContain('<!doctype html>');
});

it('as a process it serves until it is told to end', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  const line = ['deck', 'present', `${folder}/report.txt`, '--port', '0'];
  const command = spawn(process.execPath, [resolve('src/dev/run.mjs'), ...line], {
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void command.kill('SIGKILL'));
  const ended = new Promise((resolve) => command.on('exit', (code) => resolve(code)));
  let out = '';
  for await (const piece of command.stdout) {
    out += piece;
    if (out.includes('\n')) break;
  }
  expect((await fetch(out.split('\n')[0])).status).toBe(200);
  command.kill('SIGINT');
  expect(await ended).toBe(130);
});
