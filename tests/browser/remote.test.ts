import { subscribe } from 'node:diagnostics_channel';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type PresentedReport, presentReport } from '../remote/presented.ts';
import { seriousFindings } from './axe.ts';
import { launchBrowser } from './launch.ts';

/** A deck on the presenting machine, and phones that drive it through the server. */
let browser: Browser;
let presenting: PresentedReport;
let contexts: BrowserContext[];
let deck: Page;
/** What phones have opened to the server. */
let lines: Socket[];

subscribe('net.server.socket', (opened) => {
  const { socket } = opened as { socket: Socket };
  if (socket.localPort === Number(new URL(presenting.phoneAddresses[0]).port)) lines.push(socket);
});

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  contexts = [];
  lines = [];
  presenting = await presentReport();
  deck = await open({ locale: 'en-GB', viewport: { width: 1280, height: 720 } });
  await deck.goto(presenting.address);
  await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
});
afterEach(async () => {
  for (const context of contexts) await context.close();
  await presenting.close();
});

async function open(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(8000);
  contexts.push(context);
  return context.newPage();
}

/** A phone that has scanned the QR code. */
async function scan(locale = 'en-GB', viewport = { width: 390, height: 844 }): Promise<Page> {
  const phone = await open({ locale, viewport, isMobile: true, hasTouch: true });
  await phone.goto(`${presenting.phoneAddresses[0]}/#${presenting.pin()}`);
  await phone.locator('.place').waitFor();
  return phone;
}

const slideShown = (id: string) => deck.locator(`section.present#${id}`).waitFor();
const placeOn = (phone: Page, place: number) => phone.getByLabel(`Slide ${place} of`).waitFor();
const tap = (phone: Page, name: string) => phone.getByRole('button', { name, exact: true }).tap();

test('a phone turns the deck’s slides and shows their notes', async () => {
  const phone = await scan();
  await placeOn(phone, 1);
  await tap(phone, 'Next');
  await slideShown('s2');
  await placeOn(phone, 2);
  await deck.keyboard.press('ArrowRight');
  await placeOn(phone, 3);
  // What the report marks bold is said plainly.
  await phone.getByRole('region', { name: 'Notes' }).getByText('Ferries carried 41,200 people').waitFor();
  // A blank that nobody has filled is outlined.
  await tap(phone, 'Next');
  await phone.locator('.notes .gap').getByText('XX').waitFor();
  await tap(phone, 'Back');
  await slideShown('s3');
});

test('black and timer work from the phone, and it shows how they stand', async () => {
  const phone = await scan();
  await tap(phone, 'Black');
  await deck.locator('.reveal.paused').waitFor();
  await phone.locator('.black[aria-pressed=true]').waitFor();
  await deck.keyboard.press('b');
  await phone.locator('.black[aria-pressed=false]').waitFor();
  await tap(phone, 'Timer');
  await tap(phone, 'Pause');
  await phone.getByRole('button', { name: 'Timer', exact: true }).waitFor();
});

test('deck, speaker view and phone stay in step', async () => {
  const [speaker] = await Promise.all([deck.waitForEvent('popup'), deck.keyboard.press('s')]);
  await speaker.getByRole('region', { name: 'Notes' }).waitFor();
  const phone = await scan();
  const titleIn = (page: Page) => page.getByRole('heading', { level: 1 }).first().textContent();
  for (const place of [2, 3, 4]) {
    await tap(phone, 'Next');
    await slideShown(`s${place}`);
    await placeOn(phone, place);
    await expect.poll(() => titleIn(speaker)).toBe(await titleIn(phone));
  }
  await speaker.keyboard.press('ArrowLeft');
  await placeOn(phone, 3);
});

test('the PIN is gone from the phone’s address; a reload needs none', async () => {
  const phone = await scan();
  expect(new URL(phone.url()).hash).toBe('');
  await phone.reload();
  await placeOn(phone, 1);
});

test('several phones follow, each let in by a PIN of its own', async () => {
  const [first, second] = [await scan(), await scan()];
  await tap(first, 'Next');
  await placeOn(second, 2);
  await tap(second, 'Next');
  await placeOn(first, 3);
  expect(presenting.told).toEqual(['guest', 'guest']);
});

test('a PIN that is typed lets in, in full width too, and a wrong one says so', async () => {
  const phone = await open({ locale: 'zh-CN', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  await phone.goto(presenting.phoneAddresses[0]);
  const wrong = String((Number(presenting.pin()) + 1) % 1_000_000).padStart(6, '0');
  await phone.getByLabel('配对码').fill(wrong);
  await phone.getByRole('button', { name: '连接' }).tap();
  await phone.getByRole('alert').getByText('配对码不对。').waitFor();
  expect(await seriousFindings(phone)).toEqual([]);
  const fullWidth = presenting.pin().replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  await phone.getByLabel('配对码').fill(fullWidth);
  await phone.getByRole('button', { name: '连接' }).tap();
  await phone.getByRole('region', { name: '讲稿' }).waitFor();
});

test('a phone that is shut out is told so, the right PIN or not', async () => {
  const phone = await open({ locale: 'en-GB', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  await phone.goto(presenting.phoneAddresses[0]);
  await phone.evaluate(async () => {
    for (let i = 0; i < 10; i++) await fetch('/enter', { method: 'POST', body: '{"pin":"wrong"}' });
  });
  await phone.getByLabel('PIN').fill(presenting.pin());
  await phone.getByRole('button', { name: 'Connect' }).tap();
  await phone.getByRole('alert').getByText('this device is shut out').waitFor();
  expect(await phone.getByRole('button', { name: 'Connect' }).isDisabled()).toBe(true);
  expect(await seriousFindings(phone)).toEqual([]);
});

test.each([
  ['breaks', (line: Socket) => line.destroy()],
  ['falls silent', (line: Socket) => line.cork()],
])('a phone whose line %s says so, and is there again without being touched', async (_, end) => {
  const phone = await scan();
  await phone.context().setOffline(true);
  for (const line of lines) end(line);
  await phone.getByRole('status').getByText('Connection lost').waitFor();
  await deck.keyboard.press('ArrowRight');
  await phone.context().setOffline(false);
  await placeOn(phone, 2);
  await expect.poll(() => phone.getByRole('status').textContent()).toBe('');
  await tap(phone, 'Next');
  await slideShown('s3');
});

test('while the deck is closed the phone says so; opened again, it is driven again', async () => {
  const phone = await scan();
  await deck.goto('about:blank');
  await phone.getByRole('status').getByText('The deck is not open.').waitFor();
  await deck.goto(`${presenting.address}#/s2`);
  await expect.poll(() => phone.getByRole('status').textContent()).toBe('');
  await placeOn(phone, 2);
  await tap(phone, 'Next');
  await slideShown('s3');
});

test('a page of another site can neither order nor read', async () => {
  await scan();
  const site = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<p>Elsewhere</p>'));
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  try {
    const foreign = await contexts[1].newPage();
    await foreign.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}`);
    const outcomes = await foreign.evaluate(async (address) => {
      const outcomeOf = (path: string, asked: RequestInit) =>
        fetch(address + path, { credentials: 'include', ...asked }).then(
          ({ status }) => `${status}`,
          () => 'refused',
        );
      return [
        await outcomeOf('/order', { method: 'POST', body: '{"order":"next"}' }),
        await outcomeOf('/order', { method: 'POST', body: '{"order":"next"}', mode: 'no-cors' }),
        await outcomeOf('/guest', {}),
      ];
    }, presenting.phoneAddresses[0]);
    expect(outcomes.filter((outcome) => outcome.startsWith('2'))).toEqual([]);
    await deck.keyboard.press('ArrowRight');
    await slideShown('s2');
  } finally {
    site.closeAllConnections();
    site.close();
  }
});

/** The smallest phones there are, held upright and across. */
const UPRIGHT = { width: 320, height: 568 };
const ACROSS = { width: 568, height: 320 };

test.each([
  { locale: 'en-GB', held: UPRIGHT, notesPx: 250 },
  { locale: 'zh-CN', held: UPRIGHT, notesPx: 250 },
  { locale: 'en-GB', held: ACROSS, notesPx: 230 },
  { locale: 'zh-CN', held: ACROSS, notesPx: 230 },
])(
  'on $held.width × $held.height px, in $locale, everything is large enough and within reach',
  async ({ locale, held, notesPx }) => {
    const phone = await scan(locale, held);
    expect(await phone.locator('.notes').evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(notesPx);
    const boxes = await phone
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(6);
    for (const { width, height, bottom, right } of boxes) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      expect([bottom <= held.height, right <= held.width]).toEqual([true, true]);
    }
    const cut = await phone
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ textContent }) => textContent),
      );
    expect(cut).toEqual([]);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(held.width);
    expect(await seriousFindings(phone)).toEqual([]);
  },
);

test('by keyboard the remote works too, and keeps the size of its notes', async () => {
  const phone = await scan();
  const size = () => phone.locator('.notes').evaluate((notes) => getComputedStyle(notes).fontSize);
  expect(await size()).toBe('20px');
  await phone.getByRole('button', { name: 'Larger notes' }).press('Enter');
  expect(await size()).toBe('22px');
  await phone.reload();
  await placeOn(phone, 1);
  expect(await size()).toBe('22px');
  await phone.getByRole('button', { name: 'Next', exact: true }).press('Enter');
  await slideShown('s2');
});
