import type { Colour } from './colour.ts';
import { colourOf, contrastOf, over } from './colour.ts';
import { textNodesIn } from './lines.ts';
import type { Rule } from './slide.ts';
import { finding } from './slide.ts';

const WHITE: Colour = [255, 255, 255, 1];
const COLOURS = /(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch)|color)\([^()]*\)/g;
/** Shapes of a drawing that words may stand on. */
const SHAPES = 'rect, circle, ellipse, path, polygon';

/** Text whose colour is too near to that of its ground. Both are what is painted, through whatever is half transparent. */
export const contrast: Rule = (slide, least) => {
  const holders = new Set(textNodesIn(slide.root).map((node) => node.parentElement!));
  return [...holders].flatMap((element) => {
    const ratio = Math.min(...groundsOf(element).map((ground) => contrastOf(over(inkOf(element), ground), ground)));
    return ratio < least - 0.005 ? [finding(slide, 'contrast', element, ratio, least)] : [];
  });
};

function inkOf(element: Element): Colour {
  const style = getComputedStyle(element);
  const [red, green, blue, alpha] = colourOf(element.closest('svg') ? style.fill : style.webkitTextFillColor);
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
  return [red, green, blue, alpha * opacity];
}

/** The colours that an element's text stands on; several where the ground is a gradient. */
function groundsOf(element: Element): Colour[] {
  const layers: Colour[][] = [];
  const shape = element.closest('svg') && shapeUnder(element);
  if (shape) layers.push([colourOf(getComputedStyle(shape).fill)]);
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    layers.push((backgroundImage.match(COLOURS) ?? []).map(colourOf), [colourOf(backgroundColor)]);
  }
  let grounds = [WHITE];
  for (const layer of layers.reverse()) {
    if (layer.length > 0) grounds = layer.flatMap((colour) => grounds.map((ground) => over(colour, ground)));
    grounds = grounds.slice(0, 16);
  }
  return grounds;
}

/** The last shape painted before a word of a drawing that lies under its middle. */
function shapeUnder(word: Element): SVGGeometryElement | null {
  const { left, right, top, bottom } = word.getBoundingClientRect();
  const middle = new DOMPoint((left + right) / 2, (top + bottom) / 2);
  const under = [...word.closest('svg')!.querySelectorAll<SVGGeometryElement>(SHAPES)].filter((shape) => {
    const isBefore = shape.compareDocumentPosition(word) & Node.DOCUMENT_POSITION_FOLLOWING;
    const matrix = shape.getScreenCTM();
    return (
      isBefore &&
      matrix &&
      getComputedStyle(shape).fill !== 'none' &&
      shape.isPointInFill(middle.matrixTransform(matrix.inverse()))
    );
  });
  return under.at(-1) ?? null;
}
