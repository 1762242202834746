import { describe, expect, it } from 'vitest';
import { composeDeck } from '../../src/deck/compose-deck.ts';
import type { Deck, Slide } from '../../src/model/deck.ts';
import { html } from '../../src/output/html/html.ts';
import { renderHtml } from '../../src/output/html/render-html.ts';
import { renderPaged } from '../../src/output/html/render-paged.ts';
import { loadTheme } from '../../src/theme/themes.ts';
import { NO_FIGURES, smallReport } from '../deck/small-report.ts';

const theme = loadTheme('plain').value!;
const REPORT = [
  { title: '道路 <养护>', body: '全区完成道路大修12公里。新建人行天桥3座，方便群众出行。' },
  { title: '学校建设', body: '新建小学两所，扩建初中一所。课后服务覆盖全部学校。' },
];
const deck = (): Deck => composeDeck(smallReport(REPORT), NO_FIGURES, { aspect: '16:9' }).value;

describe('html that is written by hand', () => {
  it('escapes what it is given', () =>
    expect(html`<p title="${'"'}">${'a < b & c'}</p>`.html).toBe('<p title="&#34;">a &#60; b &#38; c</p>'));
  it('leaves nothing for null and joins lists', () => expect(html`${null}${[1, html`<b></b>`]}`.html).toBe('1<b></b>'));
});

describe('a deck as one file', () => {
  it('lets through no script and no style but its own', async () => {
    const page = await renderHtml(deck(), theme, []);
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!;
    expect(policy).toMatch(/^default-src &#39;none&#39;; script-src &#39;sha256-/);
    expect(policy).not.toContain('unsafe');
    expect(page).not.toMatch(/ style="/);
  });
  it('shows markup of the report as text', async () => {
    expect(await renderHtml(deck(), theme, [])).toContain('道路 &#60;养护&#62;');
  });
  it('has the notes of every slide beside it', async () => {
    const slides = [...(await renderHtml(deck(), theme, [])).matchAll(/<section id="s\d+"[\s\S]*?<\/section>/g)];
    expect(slides).toHaveLength(deck().slides.length);
    expect(slides.every(([slide]) => slide.includes('<aside class="notes">'))).toBe(true);
  });
  it('is the same bytes twice', async () => {
    expect(await renderHtml(deck(), theme, [])).toBe(await renderHtml(deck(), theme, []));
  });
});

describe('a deck on paper', () => {
  it('has one heading a slide, so that each is one bookmark', () => {
    const sections = renderPaged(deck(), theme, []).split('<section').slice(1);
    expect(sections.map((section) => section.match(/<h[1-6]/g)?.length)).toEqual(deck().slides.map(() => 1));
  });
  it('has no script', () => expect(renderPaged(deck(), theme, [])).not.toContain('<script'));
  it('has the size of its stage', () => {
    const square: Deck = { ...deck(), aspect: '4:3' };
    expect(renderPaged(square, theme, [])).toContain('@page{size:960px 720px');
  });
});

describe('a section that is only its heading', () => {
  const page = () =>
    renderPaged(
      composeDeck(smallReport([...REPORT, { title: '其他事项', body: '' }]), NO_FIGURES, { aspect: '16:9' }).value,
      theme,
      [],
    );
  it('says that, where others have their sentence', () =>
    expect(page()).toMatch(/<\/header><div class="said"><h1 class="title ">其他事项<\/h1><\/div>/));
  it('has one heading like all the others', () => {
    const sections = page().split('<section').slice(1);
    expect(sections.map((section) => section.match(/<h[1-6]/g)?.length)).toEqual(sections.map(() => 1));
  });
});

describe('the parts of the deck at the foot of a slide', () => {
  const footed = (count: number) => {
    const report = Array.from({ length: count }, (_, i) => ({ ...REPORT[1], title: `第${i}项` }));
    return renderPaged(composeDeck(smallReport(report), NO_FIGURES, { aspect: '4:3' }).value, theme, []);
  };
  it('stand apart while they are few', () => expect(footed(5)).toContain('<i></i><i class="on"></i><i></i>'));
  it('touch where gaps alone would be wider than the slide', () => {
    const page = footed(400);
    expect(page).not.toContain('<i></i>');
    expect(page).toContain('viewBox="0 0 400 1"');
    expect(page).toContain('<path class="on" d="M399 0h1v1h-1z"/>');
  });
});

it('renders every layout that a slide may have', () => {
  const shown = new Set(deck().slides.map(({ layout }: Slide) => layout));
  expect([...shown].sort()).toEqual(['agenda', 'closing', 'cover', 'section']);
});
