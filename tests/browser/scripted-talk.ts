import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { writeFixture } from '../runtime/fixture.ts';
import { TALK, TALK_SLIDES } from '../runtime/talk-fixture.ts';
import { launchBrowser } from './launch.ts';

/** When a scripted talk begins. */
export const STARTS = new Date('2026-03-05T09:00:00');

/** For a file of tests: one browser for all of them, and a talk begun for each, which `begun` is given. */
export function talkForEach(begun: (talk: ScriptedTalk) => void): void {
  let browser: Browser;
  let talk: ScriptedTalk | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    talk = await ScriptedTalk.begin(browser);
    begun(talk);
  });
  afterEach(() => talk?.context.close());
}

/** A talk of twelve slides in two windows, from `file://`, without a network, with a clock that the script turns. */
export class ScriptedTalk {
  readonly context: BrowserContext;
  readonly deck: Page;
  speaker!: Page;

  private constructor(context: BrowserContext, deck: Page) {
    this.context = context;
    this.deck = deck;
  }

  static async begin(browser: Browser): Promise<ScriptedTalk> {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
    context.setDefaultTimeout(8000);
    await context.setOffline(true);
    await context.clock.install({ time: STARTS.getTime() - 60_000 });
    const talk = new ScriptedTalk(context, await context.newPage());
    await talk.deck.goto(writeFixture(TALK, TALK_SLIDES));
    await talk.deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
    await talk.openSpeakerView();
    await context.clock.pauseAt(STARTS);
    return talk;
  }

  async openSpeakerView(): Promise<void> {
    const [opened] = await Promise.all([this.deck.waitForEvent('popup'), this.deck.keyboard.press('s')]);
    await opened.getByRole('region', { name: '讲稿' }).waitFor();
    this.speaker = opened;
  }

  /** Loads one of the windows again, from `file://`, and waits until the speaker view is there anew. */
  async reload(window: Page): Promise<void> {
    await this.speaker.evaluate(() => document.body.setAttribute('data-before', ''));
    await window.reload();
    for (let i = 0; i < 5; i++) await this.context.clock.runFor(200);
    await this.speaker.locator('body:not([data-before]) .lectern-notes').waitFor();
  }

  /** The clocks of the two windows are turned one after the other; any change then makes both show the same moment. */
  async pass(seconds: number): Promise<void> {
    await this.context.clock.runFor(seconds * 1000);
    for (const key of ['+', '-']) await this.speaker.keyboard.press(key);
  }
}
