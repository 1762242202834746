import { childOf, elementsOf, settingOf, wordsOf, type XmlElement } from './element.ts';
import { raised } from './symbols.ts';

/** Formulas that would say something else with their parts merely joined: 1/2 would read 12. Others are joined. */
const SHAPES: ReadonlyMap<string, (element: XmlElement) => string> = new Map([
  ['t', wordsOf],
  ['f', (element) => `${bracketed(partOf(element, 'num'))}/${bracketed(partOf(element, 'den'))}`],
  ['sSup', (element) => partOf(element, 'e') + exponent(partOf(element, 'sup'))],
  ['sSubSup', (element) => partOf(element, 'e') + partOf(element, 'sub') + exponent(partOf(element, 'sup'))],
  ['rad', (element) => `${exponent(partOf(element, 'deg'), '')}√${bracketed(partOf(element, 'e'))}`],
  ['d', (element) => `${edgeOf(element, 'begChr', '(')}${partOf(element, 'e')}${edgeOf(element, 'endChr', ')')}`],
  ['nary', (element) => `${edgeOf(element, 'chr', '∫')}${partOf(element, 'e')}`],
]);

/** A formula of Word (ECMA-376 part 1, 22.1) in one line. @example <m:f><m:num>1</m:num><m:den>2</m:den></m:f> → '1/2' */
export function mathText(element: XmlElement): string {
  const shape = SHAPES.get(element.name);
  if (shape) return shape(element);
  return elementsOf(element).map(mathText).join('');
}

function partOf(element: XmlElement, name: string): string {
  return elementsOf(element)
    .filter((child) => child.name === name)
    .flatMap((child) => elementsOf(child).map(mathText))
    .join('');
}

function edgeOf(element: XmlElement, name: string, otherwise: string): string {
  return settingOf(childOf(element, `${element.name}Pr`), name) ?? otherwise;
}

function exponent(text: string, sign = '^'): string {
  const small = raised(text);
  return text === '' || small !== text ? small : sign + bracketed(text);
}

function bracketed(text: string): string {
  return /^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`;
}
