import { decor } from '../decor.ts';
import { shapesXml } from '../shape-xml.ts';
import type { Sheet } from '../sheet.ts';
import { frameOf } from '../sheet.ts';
import type { SlotOf } from '../slots.ts';
import { frameSlots } from '../slots.ts';
import type { Writing } from '../writing.ts';
import type { Xml } from '../xml.ts';
import { xml } from '../xml.ts';
import { NAMESPACES, partText, TREE_HEAD } from './part.ts';
import { bodyLevels, levelXml, slotXml } from './slot-xml.ts';
import { colourMap } from './theme.ts';

/** The sign before a point. */
export function bulletOf({ theme }: Pick<Sheet, 'theme'>): string {
  return theme.name === 'paper' ? '•' : '–';
}

const FIRST_LAYOUT_ID = 2_147_483_649;

/** The slide master: ground, what the theme draws on every page, title, text, footer and number. @param layouts ids of its relations to layouts */
export function masterPart(sheet: Sheet, layouts: readonly string[], writing: Writing): string {
  const { title, footer, number } = frameSlots(sheet);
  const bullet = bulletOf(sheet);
  const body: SlotOf = {
    placeholder: { type: 'body', index: 1 },
    name: sheet.words.slots.points,
    box: frameOf(sheet.stage, 1).body,
    anchor: 'middle',
    style: { sizePx: 28, leading: 1.45, colour: 'ink', hasBullet: true, beforePx: 18 },
  };
  const drawn = shapesXml(decor[sheet.theme.name]?.page?.(sheet.stage) ?? [], writing);
  const slots = [title, body, footer, number].map((slot) => slotXml(slot, bullet, writing));
  return partText(
    xml`<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill>${writing.palette.colour('ground')}</a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE_HEAD}${drawn}${slots}</p:spTree></p:cSld>${mapXml(sheet)}<p:sldLayoutIdLst>${layouts.map((id, i) => xml`<p:sldLayoutId id="${FIRST_LAYOUT_ID + i}" r:id="${id}"/>`)}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/><p:txStyles><p:titleStyle>${levelXml('a:lvl1pPr', title.style, bullet, writing)}</p:titleStyle><p:bodyStyle>${bodyLevels(bullet, writing)}</p:bodyStyle><p:otherStyle>${otherLevels(writing)}</p:otherStyle></p:txStyles></p:sldMaster>`,
  );
}

/** Which slot of the scheme is ground, ink, … */
export function mapXml({ theme }: Pick<Sheet, 'theme'>): Xml {
  const { bg1, tx1, bg2, tx2 } = colourMap(theme);
  return xml`<p:clrMap bg1="${bg1}" tx1="${tx1}" bg2="${bg2}" tx2="${tx2}" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`;
}

/** Text in no placeholder, as the deck's own text boxes start from. */
export function otherLevels(writing: Writing): Xml {
  return xml`${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => levelXml(`a:lvl${n}pPr`, { sizePx: 24, colour: 'ink' }, '', writing, n - 1))}`;
}
