import type { Page } from 'playwright-core';
import type { Finding, Measured } from '../../src/output/check/finding.ts';
import { measuring } from '../../src/output/check/measure-decks.ts';

/** What `lectern check` finds on a page as it stands, on paper or on screen; [] where all is well. */
export async function findingsOn(page: Page, theme = 'plain'): Promise<Finding[]> {
  const measured = JSON.parse(await page.evaluate<string>(measuring(theme))) as Measured;
  return measured.findings;
}

const MISPLACED: ReadonlySet<Finding['kind']> = new Set(['outside', 'footer', 'clipped', 'overlap']);

/** Of these what is in the wrong place: for reports that no person would write, and for slides that are still fading in. */
export async function misplacedOn(page: Page): Promise<Finding[]> {
  return (await findingsOn(page)).filter(({ kind }) => MISPLACED.has(kind));
}
