import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/model/deck.ts';
import { findBrowser } from '../../../src/output/pdf/find-browser.ts';
import { pngsFor } from '../../../src/output/pictures/pngs-for.ts';
import type { PngOf } from '../../../src/output/pptx/png-of.ts';
import { renderPptx } from '../../../src/output/pptx/render-pptx.ts';
import { words } from '../../../src/output/words.ts';
import { makeDeck, understand } from '../../../src/pipeline.ts';
import { loadTheme } from '../../../src/theme/themes.ts';
import type { Package } from './read-pptx.ts';
import { all, readSlides, unpack } from './read-pptx.ts';

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><rect width="400" height="400" fill="#00a000"/><script>document.title = 'run'</script></svg>`;
/** A green picture of 400 by 200 pixels. */
const WEBP =
  'UklGRgABAABXRUJQVlA4IPQAAABQFQCdASqQAcgAPtFosVMoJiSioCgBABoJaW7hd1s17AAABPYB77ZOQ99snIe+2Toxub9hRWx76H7wFQLJdrxcnIe+2TkSZYE5D32ych77ZOQ99snIe+2TkPfbJyHvtk5D32ych77gAge+2TkPfbJyHvtk5D32ych77ZOREDych77ZOQ99snIe+2TkPfbJyHvtk5D32ych77ZOQ99sxlp7ZOQ99snIe+2TkPfbJyHvtk5DeAD+/3Ln//rba3ded3//wrXsD97Ok2s0kRa3URa3URa3URa3URa3SMhgR8wgD2EoXjCAPYShggX8IBHCoQCAAAAA';

const REPORT = `# Report of the harbour

## The quay

![Plan of the quay](plan.svg)

## The crane

![The new crane](crane.webp)

## The plan again

![Plan of the quay](plan.svg)
`;

const FILES: Record<string, Uint8Array> = {
  'plan.svg': Buffer.from(SVG),
  'crane.webp': Buffer.from(WEBP, 'base64'),
};

let deck: Deck;
let pngOf: PngOf;
beforeAll(async () => {
  const loadFile = async (path: string) => FILES[path] ?? null;
  const { value } = await understand(new TextEncoder().encode(REPORT), 'report.md', { loadFile });
  deck = makeDeck(value!, { aspect: '16:9' }).value;
  const drawn = await pngsFor(deck, (await findBrowser()).value!);
  expect(drawn.messages).toEqual([]);
  pngOf = drawn.value!;
});

describe('pictures that not every PowerPoint shows', () => {
  const theme = loadTheme('plain').value!;
  const packed = (spec?: { pngOf: PngOf }): { pack: Package; codes: string[] } => {
    const { value, messages } = renderPptx(deck, theme, spec);
    return { pack: unpack(value), codes: messages.map(({ code }) => code) };
  };
  const pictureSlides = () => deck.slides.filter(({ layout }) => layout === 'picture');

  it('are drawn by a browser as they are: clear where they are clear, and finer than the stage', () => {
    const [plan] = pictureSlides();
    const { widthPx, image } = plan as Extract<typeof plan, { layout: 'picture' }>;
    const png = PNG.sync.read(Buffer.from(pngOf(image!)!));
    expect(png.width).toBe(2 * widthPx);
    expect([...png.data.subarray(0, 4)]).toEqual([0, 160, 0, 255]);
    expect(png.data[4 * (png.width - 1) + 3]).toBe(0);
  });

  it('stand in the file as PNG, once each, a drawing besides as the SVG that it is', () => {
    const { pack, codes } = packed({ pngOf });
    expect(codes).toEqual([]);
    const media = [...pack.files.keys()].filter((path) => path.startsWith('ppt/media/'));
    expect(media.map((path) => path.slice(path.lastIndexOf('.')))).toEqual(['.png', '.svg', '.png']);
    const shown = readSlides(pack).flatMap(({ pictures }) => pictures);
    expect(shown.map(({ description }) => description)).toEqual([
      'Plan of the quay',
      'The new crane',
      'Plan of the quay',
    ]);
    for (const { path } of shown) expect(PNG.sync.read(Buffer.from(pack.files.get(path)!)).width).toBeGreaterThan(0);
    const drawings = [...pack.xml.values()].flatMap((root) => all(root, 'asvg:svgBlip'));
    expect(drawings.map(({ attributes }) => attributes['r:embed'])).toEqual([
      expect.stringMatching(/^rId/),
      expect.stringMatching(/^rId/),
    ]);
    const types = all(pack.xml.get('[Content_Types].xml'), 'Default').map(({ attributes }) => attributes.Extension);
    expect(types).toEqual(expect.arrayContaining(['png', 'svg']));
  });

  it('have a frame with their name where nothing draws them, and that is said', () => {
    const { pack, codes } = packed();
    expect(codes).toEqual(pictureSlides().map(() => 'W_PPTX_PICTURE'));
    const texts = readSlides(pack).map(({ read }) => read);
    expect(texts.filter((text) => text.includes(words.en.picture))).toHaveLength(3);
  });
});
