import { expect, it } from 'vitest';
import type { Deck } from '../../src/model/deck.ts';
import { lineHtml } from '../../src/output/html/line.ts';
import { screenPage } from '../../src/output/html/page.ts';

function shown(text: string, { language = 'en' as Deck['language'], isTaken = true } = {}): string {
  const sentences = isTaken ? [{ start: 0, end: text.length }] : [];
  const notation = { codeTokens: [], formulas: [] };
  const deck = { language, sentences, blanks: [], figures: [], notation } as unknown as Deck;
  return lineHtml({ text, parts: [{ start: 0, end: text.length }] }, screenPage(deck)).html;
}

it.each([
  ['a rise in rents', '<span class="capital">a</span> rise in rents'],
  ['“served” two towns', '“<span class="capital">s</span>erved” two towns'],
  ["'served' two towns", '&#39;<span class="capital">s</span>erved&#39; two towns'],
])('begins an English line with a capital, as an element that a PDF has a tag for: %s', (text, html) =>
  expect(shown(text)).toBe(html),
);

it.each(['Served two towns', '7 crews served two towns'])('leaves as it is what needs none: %s', (text) =>
  expect(shown(text)).not.toContain('capital'),
);

it('leaves a Chinese line as it is', () => expect(shown('a类企业', { language: 'zh' })).toBe('a类企业'));

it('leaves as it is what its author wrote on the slide', () =>
  expect(shown('npm install', { isTaken: false })).toBe('npm install'));
