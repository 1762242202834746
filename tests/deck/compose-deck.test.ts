import { describe, expect, it } from 'vitest';
import { checkPromises } from '../../src/deck/check-promises.ts';
import { composeDeck } from '../../src/deck/compose-deck.ts';
import type { Deck } from '../../src/model/deck.ts';
import { NO_FIGURES, smallReport } from './small-report.ts';

const ROADS = {
  title: '道路养护',
  body: '全区完成道路大修12公里。新建人行天桥3座，方便群众出行。路灯故障一天内修复。',
};
const SCHOOLS = { title: '学校建设', body: '新建小学两所，扩建初中一所。课后服务覆盖全部学校。' };
const THANKS = {
  title: '结语',
  body: '感谢各位代表的监督支持。让我们把城区建设得更加美好。',
  kind: 'closing' as const,
};
const deckOf = (...parts: Parameters<typeof smallReport>[0]) =>
  composeDeck(smallReport(parts), NO_FIGURES, { aspect: '16:9' }).value;
const spokenIn = (deck: Deck) =>
  deck.slides.flatMap(({ notes }) => notes.flatMap(({ runs }) => runs.map(({ text }) => text))).join('');

describe('a deck', () => {
  it('opens with a cover and an agenda and ends with the closing part', () => {
    expect(deckOf(ROADS, SCHOOLS, THANKS).slides.map(({ layout }) => layout)).toEqual([
      'cover',
      'agenda',
      'section',
      'section',
      'closing',
    ]);
  });
  it('has a last slide even where the report has no closing part', () => {
    expect(deckOf(ROADS, SCHOOLS).slides.at(-1)?.layout).toBe('closing');
  });
  it('has no agenda for a report of one part', () => {
    expect(deckOf(ROADS).slides.map(({ layout }) => layout)).not.toContain('agenda');
  });
  it('gives the agenda the seconds of each part', () => {
    const deck = deckOf(ROADS, SCHOOLS);
    const own = deck.slides.filter(({ section }) => section === 0).reduce((sum, { seconds }) => sum + seconds, 0);
    expect(deck.sections[0].seconds).toBe(own);
    expect(deck.seconds).toBe(deck.slides.reduce((sum, { seconds }) => sum + seconds, 0));
  });
  it('leads every part to its first slide', () => {
    const deck = deckOf(ROADS, SCHOOLS);
    expect(deck.sections.map(({ slide }) => deck.slides.find(({ id }) => id === slide)?.title?.text)).toEqual([
      '道路养护',
      '学校建设',
    ]);
  });
  it('cuts a part that is spoken for minutes into several slides that say which they are', () => {
    const long = { title: '长篇', body: '全区扎实开展各项工作，完成既定任务目标，群众满意度稳步提高。'.repeat(20) };
    const parts = deckOf(long).slides.filter(({ section }) => section === 0);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ part }) => part)).toEqual(parts.map((_, i) => ({ index: i + 1, count: parts.length })));
  });
});

describe('notes never lose', () => {
  it('speaks the whole report in its order', () => {
    const outline = smallReport([ROADS, SCHOOLS, THANKS]);
    expect(spokenIn(composeDeck(outline, NO_FIGURES, { aspect: '16:9' }).value).replace(/\s/g, '')).toBe(
      outline.source.text.replace(/\s/g, ''),
    );
  });
  it('leaves out what was dropped', () => {
    const deck = composeDeck(smallReport([ROADS], '加入会员群领取更多材料'), NO_FIGURES, { aspect: '16:9' }).value;
    expect(spokenIn(deck)).not.toContain('会员');
    expect(spokenIn(deck)).toContain('道路养护');
  });
  it('refuses a deck that has lost a note', () => {
    const outline = smallReport([ROADS, SCHOOLS]);
    const deck = composeDeck(outline, NO_FIGURES, { aspect: '16:9' }).value;
    const torn = { ...deck, slides: deck.slides.map((slide) => (slide.id === 's3' ? { ...slide, notes: [] } : slide)) };
    expect(() => checkPromises(torn, outline)).toThrow(/notes never lose/);
  });
});

describe('slides never invent', () => {
  it('refuses a slide that says what the report does not', () => {
    const outline = smallReport([ROADS, SCHOOLS]);
    const deck = composeDeck(outline, NO_FIGURES, { aspect: '16:9' }).value;
    const title = { text: '道路大建', parts: deck.slides[2].title!.parts };
    const invented = { ...deck, slides: deck.slides.map((slide) => (slide.id === 's3' ? { ...slide, title } : slide)) };
    expect(() => checkPromises(invented, outline)).toThrow(/slides never invent/);
  });
});
