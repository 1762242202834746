import { describe, expect, it } from 'vitest';
import { checkPromises } from '../../src/deck/check-promises.ts';
import { composeDeck } from '../../src/deck/compose-deck.ts';
import { findFigures } from '../../src/figures/find-figures.ts';
import type { Deck, IndexRow } from '../../src/model/deck.ts';
import { recogniseOutline } from '../../src/outline/recognise-outline.ts';
import { calloutsOf, figuresOf } from '../../src/text/callouts.ts';
import type { Given } from './apart-report.ts';
import { deckOf, notesOf, slidesOf, sourceOf } from './apart-report.ts';

const ROADS = '全区完成道路投资3.2亿元，增长7.5%，新建桥梁12座，惠及居民4.6万人。';
const REPORT: Given[] = [
  { heading: '一、道路建设' },
  { text: `${ROADS}路灯故障一天内修复。沿线新增停车位260个。` },
  { heading: '二、学校建设' },
  {
    text: '新建学校18所，新增学位2.4万个，增长31%。教师培训覆盖1900人，投入经费8600万元。维修教室420间，更新课桌3100套，建成操场29片，配备校车27辆，改造食堂16个。',
  },
];
/** One sentence of forty clauses. */
const LONG = `${Array.from({ length: 40 }, (_, i) => `第${i + 1}个片区完成管网改造${i + 20}公里并且通过了验收`).join('，')}。`;

function rowsOf(deck: Deck): IndexRow[] {
  return slidesOf(deck, 'figure-index').flatMap(({ columns }) => columns.flat());
}

describe('the index of key figures', () => {
  it('has every key figure once, in order of place, weak ones too', () => {
    const deck = deckOf(REPORT);
    const listed = rowsOf(deck).flatMap(({ figures }) => figures.map(({ figure }) => figure));
    expect(listed).toEqual(deck.figures.flatMap(({ isKey }, i) => (isKey ? [i] : [])));
    expect(listed.length).toBeGreaterThan(8);
  });

  it('has the whole sentence, once for all of its figures', () => {
    const [first] = rowsOf(deckOf(REPORT));
    expect(first).toMatchObject({ sentence: { text: ROADS }, isContinued: false, goesOn: false });
    expect(first.figures).toHaveLength(4);
  });

  it('names the slides that show a figure, or else the one to which it is said', () => {
    const deck = deckOf(REPORT);
    for (const { figure, slides, isShown } of rowsOf(deck).flatMap(({ figures }) => figures)) {
      const showing = deck.slides.filter((slide) => calloutsOf(slide).flatMap(figuresOf).includes(figure));
      expect(isShown).toBe(showing.length > 0);
      if (isShown) expect(slides).toEqual(showing.map(({ id }) => id));
      else {
        const [said] = deck.slides.filter(({ id }) => slides.includes(id));
        expect(notesOf(said)).toContain(deck.figures[figure].text);
      }
    }
    expect(new Set(rowsOf(deck).flatMap(({ figures }) => figures.map(({ isShown }) => isShown))).size).toBe(2);
  });

  it.each(['16:9', '4:3'] as const)(
    'lets a sentence that is longer than a slide go on, and loses nothing of it, in %s',
    (aspect) => {
      const deck = deckOf([{ heading: '一、管网' }, { text: `全区共有泵站36座。${LONG}` }], { aspect });
      const [, ...rows] = rowsOf(deck);
      expect(rows.length).toBeGreaterThan(1);
      expect(rows.map(({ sentence }) => sentence.text).join('')).toBe(LONG);
      expect(rows.map(({ isContinued }) => isContinued)).toEqual(rows.map((_, i) => i > 0));
      expect(rows.map(({ goesOn }) => goesOn)).toEqual(rows.map((_, i) => i < rows.length - 1));
      for (const { sentence, figures } of rows)
        for (const { figure } of figures) expect(sentence.text).toContain(deck.figures[figure].text);
      expect(rows.flatMap(({ figures }) => figures)).toHaveLength(40);
    },
  );

  it('cuts a word that is longer than a slide', () => {
    const word = 'x'.repeat(3000);
    const deck = deckOf([{ heading: 'Links' }, { text: `We paid $1,200,000 for ${word} in the spring of the year.` }], {
      language: 'en',
    });
    expect(
      rowsOf(deck)
        .map(({ sentence }) => sentence.text)
        .join(''),
    ).toContain(word);
  });

  it('fills its columns from the top, as many as the format has', () => {
    const many = Array.from({ length: 40 }, (_, i): Given => ({ text: `第${i + 1}个街道完成投资${i + 11}.5亿元。` }));
    const wide = slidesOf(deckOf([{ heading: '一、投资' }, ...many]), 'figure-index');
    expect(wide.slice(0, -1).every(({ columns }) => columns.length === 2)).toBe(true);
    const filled = wide.slice(0, -1).flatMap(({ columns }) => columns.map(({ length }) => length));
    expect(new Set(filled).size).toBe(1);
    const [left, right] = wide[wide.length - 1].columns.map(({ length }) => length);
    expect(left - right).toBeOneOf([0, 1]);
    const square = slidesOf(deckOf([{ heading: '一、投资' }, ...many], { aspect: '4:3' }), 'figure-index');
    expect(square.every(({ columns }) => columns.length === 1)).toBe(true);
  });

  it('says nothing that is not in the report', () => {
    const outline = recogniseOutline(sourceOf(REPORT), 'zh').value;
    const deck = composeDeck(outline, findFigures(outline).value, { aspect: '16:9' }).value;
    rowsOf(deck)[0].sentence.text = ROADS.replace('3.2', '3.3');
    expect(() => checkPromises(deck, outline)).toThrow(/slides never invent.*3\.3/);
  });
});
