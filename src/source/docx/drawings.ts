import { chosenOf } from './alternatives.ts';
import { descendantsOf, elementsOf, wordsOf, type XmlElement } from './element.ts';
import { readPart } from './package.ts';
import type { Paragraph } from './pieces.ts';
import { PLAIN_RUN } from './run-format.ts';
import { anchor, meet, type Walk } from './walk.ts';

/** What is known of a drawing on the way into it. */
interface Context {
  alternative: string;
  /** What its picture is only a preview of. */
  preview: string | null;
}

type Handler = (walk: Walk, element: XmlElement, context: Context) => void;

/** What is taken out of drawings, DrawingML and VML alike; what is not here is gone into. */
const PARTS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['docPr', describe],
  ['cNvPr', describe],
  ['AlternateContent', (walk, element, context) => walkParts(walk, chosenOf(element), context)],
  ['txbxContent', (walk, element) => anchor(walk, walk.piecesIn(elementsOf(element)))],
  ['blip', (walk, { attributes: { embed, link } }, context) => addPicture(walk, embed ?? link, context)],
  ['imagedata', (walk, { attributes: { id, href } }, context) => addPicture(walk, id ?? href, context)],
  ['textpath', (walk, { attributes: { string = '' } }) => addLine(walk, string)],
  ['relIds', (walk, { attributes: { dm } }) => addSmartArt(walk, dm)],
  ['chart', (walk) => addUnreadable(walk, 'a chart')],
  ['contentPart', (walk) => addUnreadable(walk, 'handwriting')],
]);

/** Embedded files by the program that made them. */
const EMBEDDED: readonly (readonly [RegExp, string])[] = [
  [/equation|mathtype/i, 'a formula'],
  [/excel|et\./i, 'an embedded spreadsheet'],
  [/powerpoint|wpp\./i, 'an embedded presentation'],
  [/word|wps\./i, 'an embedded document'],
  [/visio/i, 'a Visio drawing'],
  [/chart|msgraph/i, 'a chart'],
];

/** Takes pictures, text boxes and the words of diagrams out of `w:drawing`, `w:pict` or `w:object`; what can't be read is named. */
export function walkDrawing(walk: Walk, element: XmlElement): void {
  const [embedded] = element.name === 'object' ? descendantsOf(element, 'OLEObject') : [];
  const program = embedded?.attributes.ProgID ?? '';
  const name = EMBEDDED.find(([pattern]) => pattern.test(program))?.[1] ?? 'an embedded file';
  const before = walk.paragraph!.anchored.length;
  walkParts(walk, elementsOf(element), { alternative: '', preview: embedded ? name : null });
  if (embedded && walk.paragraph!.anchored.length === before) addUnreadable(walk, name);
}

function walkParts(walk: Walk, elements: readonly XmlElement[], context: Context): void {
  for (const element of elements) {
    if (element.name === 'docPr' && /^(?:1|true)$/.test(element.attributes.hidden ?? '')) return;
    const known = PARTS.get(element.name);
    if (known) known(walk, element, context);
    else {
      // Shapes of VML say it themselves.
      if (element.attributes.alt) context.alternative = element.attributes.alt;
      walkParts(walk, elementsOf(element), context);
    }
  }
}

function describe(_walk: Walk, { attributes: { descr } }: XmlElement, context: Context): void {
  if (descr) context.alternative = descr;
}

function addPicture(walk: Walk, id: string | undefined, { alternative, preview }: Context): void {
  const found = walk.relationships.get(id ?? '');
  const [path, isOutside] = [found?.target ?? '', found?.isOutside ?? false];
  anchor(walk, [{ kind: 'picture', path, isOutside, alternative: spoken(alternative), preview }]);
}

/** Word and WPS fill in what they know, which is no description: a file's name, or that a program has guessed. */
function spoken(alternative: string): string {
  const text = alternative.replace(/\s+/g, ' ').trim();
  if (
    /^(?:[\w-]{16,}|[^\s]*\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp)|(?:图片|图像|Picture|Image|IMG|微信图片)[\s_\d-]*)$/i.test(
      text,
    )
  )
    return '';
  return text.replace(
    /\s?(?:Description automatically generated|描述已自动生成|AI-generated content may be incorrect\.?|AI 生成的内容可能不正确。)(?: with \w+ confidence)?$/i,
    '',
  );
}

function addUnreadable(walk: Walk, name: string): void {
  anchor(walk, [{ kind: 'unreadable', name }]);
}

/** The words of a diagram, a line each, in the order in which they were typed. */
function addSmartArt(walk: Walk, id: string | undefined): void {
  const part = walk.relationships.get(id ?? '')?.target ?? '';
  const lines: string[] = [];
  const containers = new Set(['ptLst']);
  const element = (point: XmlElement) => {
    if (point.name !== 'pt') return;
    for (const line of descendantsOf(point, 'p')) lines.push(descendantsOf(line, 't').map(wordsOf).join(''));
  };
  if (readPart(walk.file, part, { containers, element }) === null) addUnreadable(walk, 'a diagram');
  for (const line of lines) addLine(walk, line);
}

function addLine(walk: Walk, text: string): void {
  if (text.trim() === '') return;
  meet(walk, 'characters', text.length);
  meet(walk, 'pieces', 1);
  const run = { text: text.trim(), format: PLAIN_RUN, place: null, reason: null };
  const paragraph: Paragraph = { kind: 'paragraph', chain: [], format: {}, number: null, runs: [run], notes: [] };
  anchor(walk, [paragraph]);
}
