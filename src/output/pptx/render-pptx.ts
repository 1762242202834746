import type { Deck, Slide } from '../../model/deck.ts';
import type { Message, Result } from '../../model/message.ts';
import type { Image } from '../../model/source.ts';
import type { Theme } from '../../model/theme.ts';
import { measuredIn } from '../../text/width.ts';
import { layouts } from './layouts/index.ts';
import { extensionOf, isShownByOffice, unshownOn } from './office-image.ts';
import type { Part } from './package.ts';
import { packageOf, Relations } from './package.ts';
import { layoutPart } from './parts/layout.ts';
import { masterPart } from './parts/master.ts';
import { notesMasterPart, notesPart } from './parts/notes.ts';
import { partType } from './parts/part.ts';
import { presentationPart } from './parts/presentation.ts';
import { applicationProperties, coreProperties, PLAIN_PARTS } from './parts/properties.ts';
import { slidePart } from './parts/slide.ts';
import { THEME_TYPE, themePart } from './parts/theme.ts';
import type { PngOf } from './png-of.ts';
import type { ChartContent } from './shape.ts';
import type { Sheet } from './sheet.ts';
import { sheetOf } from './sheet.ts';
import type { Writing } from './writing.ts';
import { EMU_PER_PX } from './writing.ts';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const PRESENTATION = 'ppt/presentation.xml';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const METADATA = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** What a file has besides the deck. */
export interface PptxSpec {
  /** Pictures of the kinds that not every PowerPoint shows, drawn as PNG; one that is not gets a frame. */
  pngOf?: PngOf;
  /** When the file was made, for its properties; null: it does not say, and is the same at all times. */
  time?: Date | null;
}

/**
 * The deck as a PowerPoint file to be edited: a master with a layout for each of ours, their placeholders filled, charts and tables native, the speech as notes,
 * the parts of the report as sections. The same bytes for the same deck, in Node and in a browser.
 */
export function renderPptx(
  deck: Deck,
  theme: Theme,
  { pngOf = () => null, time = null }: PptxSpec = {},
): Result<Uint8Array> {
  return {
    value: measuredIn(theme.typeface, () => written(sheetOf(deck, theme, { pngOf, time }))),
    messages: deck.slides.flatMap((slide) => {
      const framed = unshownOn(slide).find(({ image }) => !pngOf(image));
      return framed ? [unshown(slide, framed.image)] : [];
    }),
  };
}

function written(sheet: Sheet): Uint8Array {
  const { deck } = sheet;
  const file = new PptxFile(sheet);
  file.addMaster();
  for (const [i, slide] of deck.slides.entries()) file.addSlide(slide, i + 1);
  return file.whole();
}

const NAMES = Object.keys(layouts) as Slide['layout'][];

function layoutPath(layout: Slide['layout']): string {
  return `ppt/slideLayouts/slideLayout${NAMES.indexOf(layout) + 1}.xml`;
}

/** Collects the parts of one file; pictures and charts are numbered as they come. */
class PptxFile {
  private readonly parts: Part[] = [];
  private readonly pictures = new Map<string, string>();
  private readonly relations = new Relations();
  private readonly slides: string[] = [];
  private charts = 0;

  constructor(private readonly sheet: Sheet) {}

  addMaster(): void {
    const { sheet } = this;
    const relations = new Relations();
    const ids = NAMES.map((layout) => relations.to('slideLayout', layoutPath(layout)));
    relations.to('theme', 'ppt/theme/theme1.xml');
    this.add(MASTER, partType('slideMaster'), masterPart(sheet, ids, this.writing(relations)), relations);
    for (const layout of NAMES) {
      const own = new Relations();
      own.to('slideMaster', MASTER);
      this.add(layoutPath(layout), partType('slideLayout'), layoutPart(layout, sheet, this.writing(own)), own);
    }
    const notes = new Relations();
    notes.to('theme', 'ppt/theme/theme2.xml');
    this.add(
      NOTES_MASTER,
      partType('notesMaster'),
      notesMasterPart(sheet, this.writing(notes, (EMU_PER_PX * 2) / 3)),
      notes,
    );
    const theme = themePart(sheet.theme, sheet.palette);
    for (const n of [1, 2]) this.add(`ppt/theme/theme${n}.xml`, THEME_TYPE, theme);
  }

  addSlide(slide: Slide, number: number): void {
    const path = `ppt/slides/slide${number}.xml`;
    const notesPath = `ppt/notesSlides/notesSlide${number}.xml`;
    const relations = new Relations();
    relations.to('slideLayout', layoutPath(slide.layout));
    relations.to('notesSlide', notesPath);
    this.add(path, partType('slide'), slidePart(slide, this.sheet, this.writing(relations)), relations);
    const notes = new Relations();
    notes.to('notesMaster', NOTES_MASTER);
    notes.to('slide', path);
    this.add(notesPath, partType('notesSlide'), notesPart(slide.notes, this.sheet, this.writing(notes)), notes);
    this.slides.push(path);
  }

  whole(): Uint8Array {
    const { sheet, relations } = this;
    const master = relations.to('slideMaster', MASTER);
    const slides = this.slides.map((path) => relations.to('slide', path));
    const notesMaster = relations.to('notesMaster', NOTES_MASTER);
    for (const [path, type, content] of PLAIN_PARTS) {
      relations.to(type, path);
      this.add(path, partType(type), content);
    }
    relations.to('theme', 'ppt/theme/theme1.xml');
    const text = presentationPart(sheet, { master, notesMaster, slides }, this.writing(relations));
    this.add(PRESENTATION, partType('presentation.main'), text, relations);
    this.add('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', coreProperties(sheet));
    this.add(
      'docProps/app.xml',
      'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      applicationProperties(sheet),
    );
    const root = new Relations();
    root.to('officeDocument', PRESENTATION);
    root.to(METADATA, 'docProps/core.xml');
    root.to('extended-properties', 'docProps/app.xml');
    return packageOf(this.parts, root);
  }

  private add(path: string, contentType: string, content: string | Uint8Array, relations = new Relations()): void {
    this.parts.push({ path, contentType, content, relations: relations.list });
  }

  private writing(relations: Relations, emuPerPx = EMU_PER_PX * this.sheet.deck.scale): Writing {
    let id = 1;
    return {
      palette: this.sheet.palette,
      language: this.sheet.deck.language,
      emuPerPx,
      nextId: () => ++id,
      linkTo: (slide) => relations.to('slide', `ppt/slides/slide${slide.slice(1)}.xml`),
      linkOut: (href) => relations.out(href),
      pictureOf: (image) => {
        const { shown, drawing } = this.picturePaths(image);
        return { shown: relations.to('image', shown), drawing: drawing && relations.to('image', drawing) };
      },
      chartOf: (chart) => relations.to('chart', this.chartOf(chart)),
    };
  }

  /** The parts of a picture: as every Office shows it, and a drawing besides as it is, for those that show it. */
  private picturePaths(image: Image): { shown: string; drawing: string | null } {
    const bytes = Uint8Array.from(atob(image.base64), (character) => character.charCodeAt(0));
    if (isShownByOffice(image))
      return { shown: this.pictureOf(image.base64, bytes, image.mediaType, extensionOf(image)), drawing: null };
    const shown = this.pictureOf(`png of ${image.base64}`, this.sheet.pngOf(image)!, 'image/png', 'png');
    const isDrawing = image.mediaType === 'image/svg+xml';
    return { shown, drawing: isDrawing ? this.pictureOf(image.base64, bytes, image.mediaType, 'svg') : null };
  }

  /** A picture that several slides show is in the file once. */
  private pictureOf(key: string, bytes: Uint8Array, mediaType: string, extension: string): string {
    const known = this.pictures.get(key);
    if (known) return known;
    const path = `ppt/media/image${this.pictures.size + 1}.${extension}`;
    this.pictures.set(key, path);
    this.add(path, mediaType, bytes);
    return path;
  }

  private chartOf(chart: ChartContent): string {
    const number = ++this.charts;
    const workbook = `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`;
    const relations = new Relations();
    const id = relations.to('package', workbook);
    this.add(workbook, XLSX, chart.workbook());
    this.add(`ppt/charts/chart${number}.xml`, CHART, chart.xml(id), relations);
    return `ppt/charts/chart${number}.xml`;
  }
}

function unshown(slide: Slide, { mediaType }: Image): Message {
  const [, kind] = mediaType.split('/');
  return {
    level: 'warning',
    code: 'W_PPTX_PICTURE',
    text: `slide ${slide.id.slice(1)}: not every PowerPoint shows a picture of the kind ${kind}; a frame stands for it`,
    hint: 'Save the picture as PNG or JPEG, or have Chrome, Edge or Chromium on the machine, which draw it.',
    span: null,
    found: [slide.id.slice(1), kind],
  };
}
