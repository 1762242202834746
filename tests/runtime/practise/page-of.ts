import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { DeckPage } from '../../../src/model/page.ts';
import { renderHtml } from '../../../src/output/html/render-html.ts';
import { makeDeck, understand } from '../../../src/pipeline.ts';
import { loadTheme } from '../../../src/theme/themes.ts';

/** A report as the HTML of its deck, and what that says about itself. */
export async function deckOf(
  path: string,
  durationSeconds: number | null = null,
  theme = 'plain',
): Promise<{ html: string; page: DeckPage }> {
  const { value } = await understand(new Uint8Array(readFileSync(path)), basename(path));
  const deck = makeDeck(value!, { aspect: '16:9', durationSeconds }).value;
  const html = await renderHtml(deck, loadTheme(theme).value!, []);
  const json = /<script type="application\/json" id="lectern-deck">(.*?)<\/script>/s.exec(html)![1]!;
  return { html, page: JSON.parse(json) as DeckPage };
}
