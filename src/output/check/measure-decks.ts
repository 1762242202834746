import { script } from 'virtual:lectern-ruler';
import type { Result } from '../../model/message.ts';
import type { Browser } from '../pdf/find-browser.ts';
import type { Patience } from '../pdf/in-browser.ts';
import { inBrowser } from '../pdf/in-browser.ts';
import type { Measured } from './finding.ts';

/** WCAG 2.2: contrast that is enough for everybody but few, and for the theme that promises more. */
const LEAST_CONTRAST = { AA: 4.5, AAA: 7 };

/** The expression that measures the slides of the page it is evaluated in, as JSON of `Measured`. @param theme its name */
export function measuring(theme: string): string {
  const least = theme === 'contrast' ? LEAST_CONTRAST.AAA : LEAST_CONTRAST.AA;
  return `(() => {${script};return lecternRuler.measure(${least}).then(JSON.stringify)})()`;
}

/**
 * Measures decks one after the other in one page of one browser, each in one go.
 * @param decks whole pages as `renderPaged` makes them; where it is a promise, the browser starts while they are made
 * @param theme name of the theme that they are in
 * @returns one `Measured` a deck; null with E_CHECK_BROWSER where the browser does not work, E_CHECK_TIME where it does not answer
 */
export async function measureDecks(
  decks: readonly string[] | Promise<readonly string[]>,
  theme: string,
  browser: Browser,
  patience: Patience = {},
): Promise<Result<Measured[] | null>> {
  return inBrowser(
    browser,
    'E_CHECK',
    decks,
    async (page) => {
      const measured: Measured[] = [];
      for (const deck of await decks) {
        await page.open(deck);
        measured.push(JSON.parse((await page.evaluate(measuring(theme))) as string));
      }
      return { value: measured, messages: [] };
    },
    patience,
  );
}
