import type { Slide } from '../../../model/deck.ts';
import { coverFrame } from '../cover-frame.ts';
import { decor } from '../decor.ts';
import type { Box, Shape } from '../shape.ts';
import { shapesXml } from '../shape-xml.ts';
import type { Sheet } from '../sheet.ts';
import { slotsOf } from '../slots.ts';
import type { Writing } from '../writing.ts';
import { xml } from '../xml.ts';
import { bulletOf } from './master.ts';
import { NAMESPACES, partText, TREE_HEAD } from './part.ts';
import { slotXml } from './slot-xml.ts';

/** Office's names for kinds of layouts (ECMA-376, 19.7.15); what is none of them is the user's own, which has no type. */
const TYPES: Partial<Record<Slide['layout'], string>> = { cover: 'title', table: 'tbl', chart: 'chart' };

/** One layout of the master: the plates of cover and closing, and the slots to write in. */
export function layoutPart(layout: Slide['layout'], sheet: Sheet, writing: Writing): string {
  const plates = platesOf(layout, sheet);
  const isFull = plates.length > 0;
  const type = TYPES[layout];
  const drawn = shapesXml(plates, writing);
  const slots = slotsOf(layout, sheet).map((slot) => slotXml(slot, bulletOf(sheet), writing));
  return partText(
    xml`<p:sldLayout ${NAMESPACES}${isFull && xml` showMasterSp="0"`}${type && xml` type="${type}"`} preserve="1"${!type && xml` userDrawn="1"`}><p:cSld name="${sheet.words.layouts[layout]}"><p:spTree>${TREE_HEAD}${drawn}${slots}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
  );
}

function platesOf(layout: Slide['layout'], { stage, theme }: Sheet): Shape[] {
  const own = decor[theme.name]?.plate;
  if (layout === 'cover') {
    const { plate, imprint } = coverFrame(stage, theme, 1);
    return [plateOf(plate, 'plate'), plateOf(imprint, 'imprint'), ...(own?.(plate, true) ?? [])];
  }
  if (layout !== 'closing') return [];
  const whole = { x: 0, y: 0, width: stage.widthPx, height: stage.heightPx };
  return [plateOf(whole, 'plate'), ...(own?.(whole, false) ?? [])];
}

function plateOf(box: Box, fill: string): Shape {
  return { kind: 'form', name: '▭', box, form: 'rect', fill };
}
