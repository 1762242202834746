import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds serious or critical on a page as it stands: 'color-contrast: .lead'. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Text of a page that axe-core finds too pale for a level of WCAG: '.label: 3.9:1'. */
export async function contrastFindings(page: Page, level: 'AA' | 'AAA'): Promise<string[]> {
  await page.evaluate(AXE);
  const rule = level === 'AAA' ? 'color-contrast-enhanced' : 'color-contrast';
  const { violations } = await page.evaluate(
    (id) =>
      (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run({
        runOnly: [id],
        rules: { [id]: { enabled: true } },
        resultTypes: ['violations'],
      }),
    rule,
  );
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ target, any }) => `${target.join(' ')}: ${any[0]?.data?.contrastRatio}:1`),
  );
}
