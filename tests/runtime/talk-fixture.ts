import type { DeckPage } from '../../src/model/page.ts';
import type { SlideFixture } from './fixture.ts';

/** A slide's notes; the next slide's follow them in the report. */
const notesOf = (place: string, i: number) => [
  `${place}片区上半年修路${i + 3}公里，两边种了树。路修到了家门口，老人出门不再绕行。`,
  Array.from({ length: 4 + i }, (_, k) => `第${k + 1}段经过${place}的集市，施工让出早晚，摊主照常开张。`).join(''),
];

const PLACES = ['桥头', '河口', '东岸', '西岸', '山前', '南坡', '北坡', '古渡', '新港', '石桥', '沙洲', '灯塔'];

/** A talk in Chinese: twelve slides in three parts, 25 to 58 seconds each, eight minutes and a bit in all; each with points, a figure set large, and as many sentences as take their time. */
export const TALK_SLIDES: SlideFixture[] = PLACES.map((place, i) => {
  const from = PLACES.slice(0, i).flatMap(notesOf).join('').length;
  const figure = from + `${place}片区上半年修路`.length;
  const places = `${figure}-${figure + `${i + 3}公里`.length}`;
  return {
    title: `${place}片区`,
    section: Math.floor(i / 4),
    seconds: 25 + 3 * i,
    body: `<ul class="points"><li data-source="${from}-${figure}">${place}片区上半年修路</li></ul><div class="callout" data-source="${places}"><p class="value">${i + 3}公里</p></div>`,
    notes: notesOf(place, i),
  };
});

/** What the talk's page says about itself. */
export const TALK: DeckPage = {
  title: '片区道路半年情况',
  language: 'zh',
  widthPx: 1280,
  heightPx: 720,
  seconds: TALK_SLIDES.reduce((sum, { seconds }) => sum + seconds, 0),
  neededSeconds: TALK_SLIDES.reduce((sum, { seconds }) => sum + seconds, 0),
  isStepped: false,
  hasNotes: true,
  sentences: [],
  figures: [],
  sections: ['沿河', '山地', '港口'].map((title, part) => ({
    title,
    seconds: TALK_SLIDES.filter(({ section }) => section === part).reduce((sum, { seconds }) => sum + seconds, 0),
  })),
  slides: TALK_SLIDES.map(({ title, section, seconds }, i) => ({ id: `s${i + 1}`, title, section, seconds })),
};
