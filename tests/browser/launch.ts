import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../src/output/pdf/find-browser.ts';

/** Starts, for a test, the browser that the product itself would find on this machine. To be closed by whoever asked for it. */
export async function launchBrowser(...args: string[]): Promise<Browser> {
  const { value, messages } = await findBrowser();
  if (!value) throw new Error(messages.map(({ text, hint }) => `${text}. ${hint}`).join('\n'));
  return chromium.launch({ executablePath: value.path, args: [...value.args, ...args], env: value.env });
}
