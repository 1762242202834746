import { chosenOf } from './alternatives.ts';
import { walkDrawing } from './drawings.ts';
import { childOf, descendantsOf, elementsOf, settingOf, switchOf, wordsOf, type XmlElement } from './element.ts';
import { afterFieldMark } from './fields.ts';
import { mathText } from './math.ts';
import { type RunFormat, runFormatSpec } from './run-format.ts';
import { chainOf, runFormatOf } from './styles.ts';
import { raised, signOf } from './symbols.ts';
import { anchor, meet, type Walk } from './walk.ts';

type Handler = (walk: Walk, element: XmlElement, format: RunFormat | null) => void;

/** What becomes of an element within a paragraph; what is not here is gone into. `format` is the run's, null outside of runs. */
const INLINES: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['r', walkRun],
  ['t', (walk, element, format) => addText(walk, wordsIn(element), format)],
  ['tab', (walk, _, format) => addText(walk, '\t', format)],
  ['ptab', (walk, _, format) => addText(walk, '\t', format)],
  ['cr', (walk, _, format) => addText(walk, '\n', format)],
  [
    'br',
    (walk, { attributes: { type } }, format) =>
      addText(walk, type === 'page' || type === 'column' ? '\f' : '\n', format),
  ],
  ['noBreakHyphen', (walk, _, format) => addText(walk, '-', format)],
  ['softHyphen', () => {}],
  ['sym', addSign],
  ['fldChar', passFieldMark],
  ['instrText', (walk, element) => addCode(walk, wordsOf(element))],
  ['fldSimple', walkSimpleField],
  ['sdt', walkForm],
  ['del', (walk) => meet(walk, 'deletions', 1)],
  ['moveFrom', (walk) => meet(walk, 'deletions', 1)],
  ['ins', walkInsertion],
  ['moveTo', walkInsertion],
  ['ruby', (walk, element) => walkInlines(walk, elementsOf(childOf(element, 'rubyBase') ?? element), null)],
  ['oMath', (walk, element, format) => addText(walk, mathText(element), format)],
  ['footnoteReference', (walk, { attributes: { id } }) => walk.paragraph!.notes.push(`footnote ${id}`)],
  ['endnoteReference', (walk, { attributes: { id } }) => walk.paragraph!.notes.push(`endnote ${id}`)],
  ['drawing', walkDrawing],
  ['pict', walkDrawing],
  ['object', walkDrawing],
  ['AlternateContent', (walk, element, format) => walkInlines(walk, chosenOf(element), format)],
  ['p', (walk, element) => anchor(walk, walk.piecesIn([element]))],
  ['tbl', (walk, element) => anchor(walk, walk.piecesIn([element]))],
  ['subDoc', (walk) => anchor(walk, [{ kind: 'unreadable', name: 'a linked document' }])],
]);

/** Walks one element of the open paragraph. */
export function walkInline(walk: Walk, element: XmlElement, format: RunFormat | null = null): void {
  const known = INLINES.get(element.name);
  if (known) known(walk, element, format);
  else if (!element.name.endsWith('Pr')) walkInlines(walk, elementsOf(element), format);
}

function walkInlines(walk: Walk, elements: readonly XmlElement[], format: RunFormat | null): void {
  for (const element of elements) walkInline(walk, element, format);
}

function walkRun(walk: Walk, element: XmlElement): void {
  const properties = childOf(element, 'rPr');
  const styleId = settingOf(properties, 'rStyle');
  const format = runFormatOf(walk.styles, walk.paragraph!.styleId, styleId, runFormatSpec(properties));
  const isPrompt = walk.isPrompt || chainOf(walk.styles, styleId ?? '').some(({ name }) => name === 'placeholder text');
  const outer = walk.isPrompt;
  walk.isPrompt = isPrompt;
  walkInlines(walk, elementsOf(element), format);
  walk.isPrompt = outer;
}

function addText(walk: Walk, text: string, format: RunFormat | null): void {
  if (text === '') return;
  meet(walk, 'characters', text.length);
  const own = format ?? runFormatOf(walk.styles, walk.paragraph!.styleId, undefined, {});
  const reason = own.isHidden ? 'hidden text' : walk.isPrompt ? 'form prompt' : null;
  const shown = own.isRaised ? raised(text) : text;
  const signs = /[\uf020-\uf0ff]/.test(shown) ? signOf(shown, own.latinTypeface) : shown;
  walk.paragraph!.runs.push({ text: signs, format: own, place: walk.place, reason });
}

/** Marks of direction, zero-width spaces and soft hyphens: nobody sees them, and patterns stumble over them. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** White space at both ends counts only where the element says so; a line break in the file is a space. */
function wordsIn(element: XmlElement): string {
  const words = wordsOf(element)
    .replace(INVISIBLE, '')
    .replace(/[\r\n\f\v]+/g, ' ');
  return element.attributes.space === 'preserve' ? words : words.replace(/^[ \t]+|[ \t]+$/g, '');
}

/** `w:sym`: a sign by its typeface and code. */
function addSign(walk: Walk, { attributes: { font = '', char = '' } }: XmlElement, format: RunFormat | null): void {
  const code = Number.parseInt(char, 16);
  if (!(code > 0 && code <= 0xffff)) return;
  const sign = signOf(String.fromCharCode(code < 0x100 ? code + 0xf000 : code), font);
  if (/[\ue000-\uf8ff]/.test(sign)) anchor(walk, [{ kind: 'unreadable', name: `a sign of the typeface ${font}` }]);
  else addText(walk, sign, format);
}

function passFieldMark(walk: Walk, { attributes: { fldCharType } }: XmlElement, format: RunFormat | null): void {
  const { place, shows } = afterFieldMark(walk.place, fldCharType);
  walk.place = place;
  addText(walk, shows, format);
}

function addCode({ place }: Walk, code: string): void {
  // A code is some words; what is longer is there to make trouble.
  if (place?.isInCode && place.field.code.length < 1000) place.field.code += code;
}

function walkSimpleField(walk: Walk, element: XmlElement): void {
  const outer = walk.place;
  const field = { code: element.attributes.instr ?? '', isClosed: true };
  walk.place = { field, isInCode: false, outer, depth: (outer?.depth ?? 0) + 1 };
  walkInlines(walk, elementsOf(element), null);
  walk.place = outer;
}

/** A content control; its prompt ("Click here to enter text") is not what anybody wrote. */
function walkForm(walk: Walk, element: XmlElement): void {
  const outer = walk.isPrompt;
  walk.isPrompt ||= switchOf(childOf(element, 'sdtPr'), 'showingPlcHdr') ?? false;
  walkInlines(walk, elementsOf(element), null);
  walk.isPrompt = outer;
}

function walkInsertion(walk: Walk, element: XmlElement, format: RunFormat | null): void {
  if (descendantsOf(element, 'r').length > 0) meet(walk, 'insertions', 1);
  walkInlines(walk, elementsOf(element), format);
}
