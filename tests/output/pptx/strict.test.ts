import { beforeAll, describe, expect, it } from 'vitest';
import type { Aspect } from '../../../src/model/deck.ts';
import { renderPptx } from '../../../src/output/pptx/render-pptx.ts';
import { loadTheme, themeNames } from '../../../src/theme/themes.ts';
import { deckOf } from './decks.ts';
import type { Node, Package } from './read-pptx.ts';
import { all, readSlides, textOf, unpack } from './read-pptx.ts';

const TOURS = ['slides/tour.zh.md', 'slides/tour.en.md'];
const SIZES: Record<Aspect, [string, string]> = { '16:9': ['12192000', '6858000'], '4:3': ['9144000', '6858000'] };
/** Decks in Markdown, for slides that hold several kinds of things. */
const MIXED = ['reveal', 'marp', 'everything'].map((name) => `tests/cases/deck-for-${name}/input.md`);
const CASES = [
  ...TOURS.flatMap((file) => themeNames().map((name) => ({ file, name }))),
  ...MIXED.map((file) => ({ file, name: 'plain' })),
].flatMap((one) => (['16:9', '4:3'] as const).map((aspect) => ({ ...one, aspect })));

/** What PowerPoint offers to repair, or refuses to open, without being told by a schema. */
describe.each(CASES)('$file in $name, $aspect', ({ file, name, aspect }) => {
  let pack: Package;
  beforeAll(async () => {
    const theme = loadTheme(name).value!;
    pack = unpack(renderPptx(await deckOf(file, aspect, theme), theme).value);
  });

  it('is a sound package: every part has a type, every relation a part, every part is referred to', () => {
    const parts = [...pack.files.keys()].filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml');
    const media = new Set(
      all(pack.xml.get('[Content_Types].xml'), 'Default').map(({ attributes }) => attributes.Extension),
    );
    for (const path of parts)
      expect(pack.types.has(path) || media.has(path.slice(path.lastIndexOf('.') + 1)), path).toBe(true);
    const relations = ['', ...parts].flatMap((path) => [...pack.relationsOf(path).values()]);
    expect(relations.filter(({ isOutside, type }) => isOutside && type !== 'hyperlink')).toEqual([]);
    const targets = relations.filter(({ isOutside }) => !isOutside).map(({ target }) => target);
    expect(targets.filter((target) => !pack.files.has(target))).toEqual([]);
    expect(parts.filter((path) => !targets.includes(path))).toEqual([]);
  });

  it('has ids that are there, and each once', () => {
    const wrong = [...pack.xml].flatMap(([path, root]) => {
      const ids = all(root, 'p:cNvPr').map(({ attributes }) => attributes.id);
      const relations = pack.relationsOf(path);
      const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
      return [...twice, ...referred(root).filter((id) => !relations.has(id))].map((id) => `${path}: ${id}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has a paragraph in every text, and a language and both fonts in every run of it', () => {
    const bodies = slidesOf(pack).flatMap(([, root]) => [...all(root, 'p:txBody'), ...all(root, 'a:txBody')]);
    expect(bodies.filter((body) => all(body, 'a:p').length === 0)).toEqual([]);
    const runs = slidesOf(pack).flatMap(([, root]) => all(root, 'a:r'));
    expect(runs.filter((run) => !isDressed(run)).map(textOf)).toEqual([]);
  });

  it('fills placeholders that its layouts have, and puts nothing outside of the slide', () => {
    const wrong = slidesOf(pack).flatMap(([path, root]) => {
      const layout = [...pack.relationsOf(path).values()].find(({ type }) => type === 'slideLayout')!.target;
      const slots = all(pack.xml.get(layout), 'p:ph').map(keyOf);
      const lost = all(root, 'p:ph')
        .map(keyOf)
        .filter((key) => !slots.includes(key));
      const boxes = [...all(root, 'a:xfrm'), ...all(root, 'p:xfrm')].map(boxOf);
      return [...lost, ...boxes.filter((box) => !isInside(box, SIZES[aspect].map(Number)))].map(
        (one) => `${path}: ${one}`,
      );
    });
    expect(wrong).toEqual([]);
  });

  it('tells those who can’t see it what pictures, charts and groups are, and passes over what only looks good', () => {
    const silent = slidesOf(pack).flatMap(([path, root]) =>
      all(root, 'p:cNvPr')
        .filter((shape) => !shape.attributes.descr && all(shape, 'adec:decorative').length === 0)
        .map(({ attributes }) => `${path}: ${attributes.id}`),
    );
    const worded = slidesOf(pack).flatMap(([path, root]) =>
      [...all(root, 'p:sp'), ...all(root, 'p:graphicFrame')]
        .filter((shape) => all(shape, 'a:t').length > 0)
        .map((shape) => `${path}: ${all(shape, 'p:cNvPr')[0].attributes.id}`),
    );
    const trees = slidesOf(pack).map(([path]) => `${path}: 1`);
    expect(silent.filter((shape) => !worded.includes(shape) && !trees.includes(shape))).toEqual([]);
  });

  it('has tables with a cell for every place', () => {
    for (const root of pack.xml.values())
      for (const table of all(root, 'a:tbl'))
        expect(new Set(all(table, 'a:tr').map((row) => all(row, 'a:tc').length))).toEqual(
          new Set([all(table, 'a:gridCol').length]),
        );
  });

  it('has the size of its stage, a section for every slide, and every layout', () => {
    const root = pack.xml.get('ppt/presentation.xml')!;
    const [{ attributes }] = all(root, 'p:sldSz');
    expect([attributes.cx, attributes.cy]).toEqual(SIZES[aspect]);
    const ids = (tag: string) => all(root, tag).map((node) => node.attributes.id);
    expect(ids('p14:sldId')).toEqual(ids('p:sldId'));
    expect(readSlides(pack).length).toBe(ids('p:sldId').length);
    expect(all(pack.xml.get('ppt/slideMasters/slideMaster1.xml'), 'p:sldLayoutId')).toHaveLength(17);
  });
});

function referred(root: Node): string[] {
  const own = Object.entries(root.attributes).flatMap(([name, value]) => (name.startsWith('r:') ? [value] : []));
  return [...own, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : referred(child)))];
}

function slidesOf({ xml }: Package): [string, Node][] {
  return [...xml].filter(([path]) => /^ppt\/slides\/slide/.test(path));
}

/** Its language is that of its words, and it names both of the theme's fonts. */
function isDressed(run: Node): boolean {
  const [look] = all(run, 'a:rPr');
  const isTagged = /\p{Script=Han}/u.test(textOf(run))
    ? look.attributes.lang === 'zh-CN'
    : /^(?:zh-CN|en-US)$/.test(look.attributes.lang);
  return isTagged && all(look, 'a:latin').length === 1 && all(look, 'a:ea').length === 1;
}

function boxOf(place: Node): number[] {
  const [{ attributes: at }] = all(place, 'a:off');
  const [{ attributes: size }] = all(place, 'a:ext');
  return [at.x, at.y, size.cx, size.cy].map(Number);
}

function isInside(box: number[], [width, height]: number[]): boolean {
  const [x, y, across, down] = box;
  return box.every((side) => Number.isInteger(side) && side >= 0) && x + across <= width + 1 && y + down <= height + 1;
}

function keyOf({ attributes: { type, idx = '0' } }: Node): string {
  return `${type}:${idx}`;
}

it('takes its colours and its typeface from the theme', async () => {
  const theme = loadTheme('council').value!;
  const pack = unpack(renderPptx(await deckOf(TOURS[0], '16:9', theme), theme).value);
  const root = pack.xml.get('ppt/theme/theme1.xml')!;
  const colour = (slot: string) => all(all(root, `a:${slot}`)[0], 'a:srgbClr')[0].attributes.val;
  expect([colour('lt1'), colour('dk1'), colour('accent1'), colour('accent2')]).toEqual([
    'FBF7F0',
    '2A1A14',
    'A3181D',
    'A0762A',
  ]);
  expect(all(root, 'a:ea').map(({ attributes }) => attributes.typeface)).toEqual([
    'Microsoft YaHei',
    'Microsoft YaHei',
  ]);
  expect(all(root, 'a:latin').map(({ attributes }) => attributes.typeface)).toEqual(['Arial', 'Arial']);
  const slides = slidesOf(pack).map(([, slide]) => slide);
  const literal = slides.flatMap((slide) => all(slide, 'a:srgbClr').map(({ attributes }) => attributes.val));
  expect([...new Set(literal)].length).toBeLessThanOrEqual(5);
  expect(slides.flatMap((slide) => all(slide, 'a:schemeClr')).length).toBeGreaterThan(100);
});

it('has its ground in the dark slot where the theme is dark', async () => {
  const theme = loadTheme('night').value!;
  const pack = unpack(renderPptx(await deckOf(TOURS[0], '16:9', theme), theme).value);
  const [map] = all(pack.xml.get('ppt/slideMasters/slideMaster1.xml'), 'p:clrMap');
  expect(map.attributes).toMatchObject({ bg1: 'dk1', tx1: 'lt1' });
  expect(all(all(pack.xml.get('ppt/theme/theme1.xml'), 'a:dk1')[0], 'a:srgbClr')[0].attributes.val).toBe('10151B');
});

it('is the same bytes twice', async () => {
  const theme = loadTheme('plain').value!;
  const once = renderPptx(await deckOf(TOURS[1], '16:9'), theme).value;
  const twice = renderPptx(await deckOf(TOURS[1], '16:9'), theme).value;
  expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true);
});
