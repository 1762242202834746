import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDeck } from '../../../src/source/deck/read-deck.ts';

const corpus = process.env.LECTERN_CORPUS;
const isDeck = (text: string) => readDeck('a.md', 'utf-8', text) !== null;

it.each([
  [
    'rules between chapters',
    '# Ports\n\nWe counted 402 ships.\n\n---\n\n## Costs\n\nThey fell.\n\n---\n\n## Outlook\n\nMore.\n',
  ],
  ['rules of several kinds', 'One.\n\n---\n\nTwo.\n\n***\n\nThree.\n\n-----\n\nFour.\n'],
  ['a note before a rule', '# Ports\n\n402 ships.\n\nNote: figures are provisional.\n\n---\n\n# Costs\n\nThey fell.\n'],
  [
    'head matter and rules',
    '---\ntitle: Ports\nlayout: post\ntheme: minimal\nclass: wide\n---\n\n# Ports\n\nOne.\n\n---\n\nTwo.\n',
  ],
  ['pairs under a rule', '# Ports\n\n---\n\nAuthor: The board\nDate: May\n\n---\n\nWe counted 402 ships.\n'],
  ['headings with lines under them', 'Ports\n---\n\nWe counted.\n\nCosts\n---\n\nThey fell.\n'],
  ['comments', '# Ports\n\n<!-- ask the pilots -->\n\nOne.\n\n---\n\nTwo.\n'],
  ['stars as bullets', '# Ports\n\n* One\n* Two\n\n---\n\n* Three\n'],
  [
    'a listing that shows a deck',
    '# How decks are written\n\n```md\n---\nmarp: true\n---\n\n# A\n\n---\n\n# B\n```\n\n---\n\nSo much.\n',
  ],
  ['HTML', '# Ports\n\n<div class="grid"><p>One.</p></div>\n\n---\n\n<Chart />\n'],
])('a report with %s stays a report', (_, text) => {
  expect(isDeck(text)).toBe(false);
});

it.each([
  ['Lectern', '---\ndeck: true\n---\n\n# A\n'],
  ['Marp', '---\nmarp: true\n---\n\n# A\n\n---\n\n# B\n'],
  ['Slidev by the head matter of a slide', '# A\n\n---\nlayout: center\n---\n\n# B\n'],
  ['Slidev by its own keys', '---\ncolorSchema: dark\n---\n\n# A\n\n---\n\n# B\n'],
  ['Slidev by its theme', '---\ntheme: seriph\n---\n\n# A\n\n---\n\n# B\n'],
  ['Slidev by its slots', '# A\n\n---\n\nOne\n\n::right::\n\nTwo\n'],
  ['reveal.js by its comments', '# A\n\n---\n\n<!-- .slide: data-transition="zoom" -->\n\n# B\n'],
  ['reveal-md by its keys', '---\nrevealOptions:\n  controls: false\n---\n\n# A\n\n---\n\n# B\n'],
  ['reveal-md by its theme and its separators', '---\ntheme: moon\n---\n\n# A\n\n---\n\n# B\n\n----\n\n# C\n'],
  ['reveal-md by two signs', '# A\n\n---\n\n# B\n\n----\n\n# C\n\nNote: say more.\n\n---\n\n# D\n'],
])('a deck for %s is one', (_, text) => {
  expect(isDeck(text)).toBe(true);
});

it.skipIf(!corpus)('no report of the corpus is a deck', () => {
  const files = readdirSync(corpus!, { recursive: true, encoding: 'utf8' }).filter((name) => /\.md$/.test(name));
  expect(files.filter((name) => isDeck(readFileSync(join(corpus!, name), 'utf8')))).toEqual([]);
});

it('no sample is a deck', () => {
  const files = readdirSync('slides').filter((name) => /\.(?:md|txt)$/.test(name));
  expect(files.filter((name) => isDeck(readFileSync(join('slides', name), 'utf8')))).toEqual([]);
});
