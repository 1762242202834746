import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { script, scriptHash, style } from 'virtual:lectern-runtime';
import type { DeckPage } from '../../src/model/page.ts';
import { splitHtml } from '../../src/output/html/split-html.ts';

const THEME = `
* { box-sizing: border-box; }
body { color: #14213d; font-family: sans-serif; }
.slide { width: 1280px; height: 720px; padding: 64px; background: #fff; font-size: 28px; }
.slide h1, .slide h2 { margin: 0 0 32px; font-size: 44px; color: #1857b8; }
.slide .section { text-decoration: underline; }
`;

/** What stands on a slide of a fixture, and in its notes: paragraphs, in HTML. */
export interface SlideFixture {
  title: string;
  section: number | null;
  seconds: number;
  body: string;
  notes: string[];
}

const SLIDES: SlideFixture[] = [
  {
    title: 'Harbour report',
    section: null,
    seconds: 10,
    body: '<p>Port authority, first half</p>',
    notes: ['Good morning, and thank you for coming.'],
  },
  {
    title: 'Traffic',
    section: 0,
    seconds: 20,
    body: '<ul><li>Ferries carried 41,200 people</li><li><a href="#/s4">More at the end</a></li></ul>',
    notes: [
      'Ferries carried <span class="markup" hidden>**</span>41,200<span class="markup" hidden>**</span> people.',
      'That is one in five of us.',
    ],
  },
  {
    title: 'Quays',
    section: 1,
    seconds: 30,
    body: '<p>Two quays rebuilt</p>',
    notes: Array.from(
      { length: 40 },
      (_, i) => `Sentence ${i + 1} about the quays, which were rebuilt stone by stone.`,
    ),
  },
  { title: 'Thanks', section: null, seconds: 5, body: '<p>Questions, please</p>', notes: [] },
];

/** What the fixture's page says about itself. */
export const FIXTURE: DeckPage = {
  title: 'Harbour report',
  language: 'en',
  widthPx: 1280,
  heightPx: 720,
  seconds: 65,
  neededSeconds: 65,
  isStepped: false,
  hasNotes: true,
  sections: [
    { title: 'How many came', seconds: 20 },
    { title: 'What was built', seconds: 30 },
  ],
  slides: SLIDES.map(({ title, section, seconds }, index) => ({ id: `s${index + 1}`, title, section, seconds })),
  sentences: [],
  figures: [],
};

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

/** Notes as the HTML renderer writes them: each knows its place in the report and where its sentences begin. */
function notesHtml(slides: readonly SlideFixture[]): string[] {
  let at = 0;
  return slides.map(({ notes }) => {
    const paragraphs = notes.map((note) => {
      const text = note.replace(/<[^>]+>/g, '');
      const lengths = (text.match(/[^.。]+(?:[.。](?!\d)\s*|$)/g) ?? []).map((sentence) => sentence.length);
      const place = [at, ...lengths.slice(0, -1)].join(' ');
      at += text.length;
      return `<p data-at="${place}">${note}</p>`;
    });
    return paragraphs.join('');
  });
}

/** A deck, of four slides unless told otherwise, as the HTML renderer would write it, its CSP by hashes only. */
export function fixtureHtml(page: DeckPage = FIXTURE, slides: readonly SlideFixture[] = SLIDES): string {
  const css = `${style}\n${THEME}`;
  const policy = `default-src 'none'; script-src 'sha256-${scriptHash}'; style-src 'sha256-${sha256(css)}'; img-src data:; font-src data:; media-src blob:`;
  const notes = notesHtml(slides);
  const sections = page.slides.map(({ id, title }, index) => {
    const found = slides.findIndex((slide) => slide.title === title);
    const heading = index === 0 ? 'h1' : 'h2';
    return `<section id="${id}"><div class="slide"><${heading}>${title}</${heading}>${slides[found]?.body ?? ''}</div><aside class="notes">${notes[found] ?? ''}</aside></section>`;
  });
  return `<!doctype html>
<html lang="${page.language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${page.title}</title><style>${css}</style></head>
<body><div class="reveal"><div class="slides">${sections.join('\n')}</div></div>
<script type="application/json" id="lectern-deck">${JSON.stringify(page)}</script><script>${script}</script></body></html>`;
}

/** Folders of this process's fixtures. */
const written: string[] = [];
process.on('exit', () => {
  for (const folder of written) rmSync(folder, { recursive: true, force: true });
});

/** Writes the fixture's page to a temporary folder, which goes with the process; gives its `file:` address. */
export function writeFixture(page?: DeckPage, slides?: readonly SlideFixture[]): string {
  return writeFiles([{ name: 'deck.html', bytes: fixtureHtml(page, slides) }]);
}

/** The same in parts, its program beside it. */
export async function writeSplitFixture(): Promise<string> {
  return writeFiles(await splitHtml(fixtureHtml()));
}

function writeFiles(files: readonly { name: string; bytes: string | Uint8Array }[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-runtime-'));
  written.push(folder);
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  return pathToFileURL(join(folder, files.at(-1)!.name)).href;
}
