import { afterEach, beforeEach, expect, test } from 'vitest';
import { MOST_WRONG } from '../../src/remote/gate.ts';
import { networkAddresses } from '../../src/remote/network-addresses.ts';
import { type Answer, ask, type PresentedReport, presentReport } from './presented.ts';

let presenting: PresentedReport;
let phones: string;
beforeEach(async () => {
  presenting = await presentReport();
  phones = presenting.phoneAddresses[0];
});
afterEach(() => presenting.close());

const enter = (pin: unknown, headers: Record<string, string> = { origin: phones }): Promise<Answer> =>
  ask(`${phones}/enter`, 'POST', headers, JSON.stringify({ pin }));
const cookieOf = ({ headers }: Answer) => headers['set-cookie']?.[0].split(';')[0] ?? '';
const order = (order: string, headers: Record<string, string>) =>
  ask(`${phones}/order`, 'POST', headers, JSON.stringify({ order }));

test('the deck is at its address, and only there', async () => {
  const { status, body, headers } = await ask(presenting.address, 'GET', {});
  expect([status, body.includes('Ferries carried')]).toEqual([200, true]);
  expect(headers['cache-control']).toBe('no-store');
  const { origin } = new URL(presenting.address);
  for (const path of ['/', '/deck', '/deck/', '/deck/guess', '/deck/guess/state', '/..', '/%2e%2e/package.json']) {
    expect((await ask(origin + path, 'GET', {})).status).toBe(404);
  }
});

test('without a remote nothing listens beyond loopback, and the deck asks nobody for anything', async () => {
  const alone = await presentReport(null);
  try {
    expect(new URL(alone.address).hostname).toBe('127.0.0.1');
    expect(alone.phoneAddresses).toEqual([]);
    for (const address of networkAddresses()) {
      await expect(ask(alone.address.replace('127.0.0.1', address), 'GET', {})).rejects.toThrow('ECONNREFUSED');
    }
    const { body } = await ask(alone.address, 'GET', {});
    expect(body).not.toMatch(/connect-src|EventSource|\bfetch\(/);
    expect((await ask(`${alone.address}/orders`, 'GET', {})).status).toBe(404);
  } finally {
    await alone.close();
  }
});

test('phones have no way to the deck, and before the PIN none to the talk', async () => {
  expect((await ask(phones + new URL(presenting.address).pathname, 'GET', {})).status).toBe(404);
  for (const path of ['/guest', '/follow']) expect((await ask(phones + path, 'GET', {})).status).toBe(401);
  expect((await order('next', { origin: phones })).status).toBe(401);
  expect((await ask(phones, 'GET', {})).body).not.toContain('Ferries');
});

test('the PIN lets in, once; its token is for this browser’s own pages', async () => {
  const pin = presenting.pin();
  const welcome = await enter(pin);
  expect(welcome.status).toBe(200);
  expect(welcome.headers['set-cookie']![0]).toMatch(/; HttpOnly; SameSite=Strict; Path=\//);
  const headers = { origin: phones, cookie: `other=1; ${cookieOf(welcome)}` };
  expect((await order('next', headers)).status).toBe(204);
  expect((await order('reboot', headers)).status).toBe(400);
  expect((await order('next', { ...headers, cookie: `${cookieOf(welcome)}x` })).status).toBe(401);
  expect((await enter(pin)).status).toBe(403);
  expect(presenting.told).toEqual(['guest']);
});

test('ten wrong PINs shut out, then even the right one does not let in', async () => {
  const wrong = String((Number(presenting.pin()) + 1) % 1_000_000).padStart(6, '0');
  const verdicts: string[] = [];
  for (let i = 0; i < MOST_WRONG; i++) verdicts.push(JSON.parse((await enter(wrong)).body).verdict);
  expect([verdicts[0], verdicts.at(-1)]).toEqual(['wrong', 'shutOut']);
  const late = await enter(presenting.pin());
  expect([late.status, JSON.parse(late.body).verdict, cookieOf(late)]).toEqual([403, 'shutOut', '']);
  expect(presenting.told).toEqual(['shut out 127.0.0.1']);
});

test('pages of other sites are refused, with the PIN and with a guest’s cookie', async () => {
  const cookie = cookieOf(await enter(presenting.pin()));
  const { port } = new URL(phones);
  for (const origin of [
    'http://evil.example',
    'null',
    `https://127.0.0.1:${port}`,
    'http://127.0.0.1',
    `${phones}.evil.example`,
  ]) {
    expect((await enter(presenting.pin(), { origin })).status).toBe(403);
    expect((await order('next', { origin, cookie })).status).toBe(403);
    expect((await ask(`${phones}/follow`, 'GET', { origin, cookie })).status).toBe(403);
    expect((await ask(`${presenting.address}/state`, 'POST', { origin }, 'null')).status).toBe(403);
    expect((await ask(presenting.address, 'GET', { origin })).status).toBe(403);
  }
  // A request that does not say where it comes from comes from no page.
  expect((await order('next', { cookie })).status).toBe(403);
});

test('a name that somebody else leads here is refused', async () => {
  const { port } = new URL(phones);
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    '127.0.0.1',
    '127.0.0.1:1',
    `127.0.0.1.evil.example:${port}`,
  ]) {
    expect((await ask(phones, 'GET', { host })).status).toBe(421);
    expect((await ask(presenting.address, 'GET', { host })).status).toBe(421);
  }
});

test('nonsense is refused and changes nothing', async () => {
  const send = (body: string) => ask(`${phones}/enter`, 'POST', { origin: phones }, body);
  expect((await send('{')).status).toBe(400);
  expect((await send('null')).status).toBe(400);
  expect((await send(`{"pin":"${'0'.repeat(5000)}"}`)).status).toBe(413);
  expect((await ask(`${phones}/enter`, 'DELETE', { origin: phones })).status).toBe(404);
  expect((await ask(`${phones}/constructor`, 'GET', {})).status).toBe(404);
  expect((await enter(presenting.pin())).status).toBe(200);
});

test('a port that is taken is an error where it was asked for', async () => {
  const { presentDeck } = await import('../../src/remote/present-deck.ts');
  const port = Number(new URL(presenting.address).port);
  const watch = { onGuest: () => {}, onShutOut: () => {} };
  await expect(presentDeck({ page: '', port, phonesAt: null, watch })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
