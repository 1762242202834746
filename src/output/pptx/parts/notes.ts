import type { Note } from '../../../model/deck.ts';
import type { Paragraph } from '../shape.ts';
import type { Sheet } from '../sheet.ts';
import { paragraphsXml } from '../text-xml.ts';
import type { Writing } from '../writing.ts';
import type { Xml } from '../xml.ts';
import { xml } from '../xml.ts';
import { mapXml, otherLevels } from './master.ts';
import { NAMESPACES, partText, TREE_HEAD } from './part.ts';

/** A page of notes is A4 to Office's mind: 7.5 by 10 inches, in EMU. */
export const NOTES_SIZE = { width: 6_858_000, height: 9_144_000 };
const IMAGE = { x: 685_800, y: 685_800, width: 5_486_400, height: 3_086_100 };
const TEXT = { x: 685_800, y: 4_000_500, width: 5_486_400, height: 4_457_700 };

/** What is spoken to a slide, a paragraph a block: rows of a table with tabs between cells, code line by line. Markup is left out, as on screen. */
export function noteParagraphs(notes: readonly Note[]): string[] {
  return notes.flatMap((note) => PARAGRAPHS[note.kind](note));
}

const PARAGRAPHS: { [K in Note['kind']]: (note: Note) => string[] } = {
  text: ({ runs }) => [folded(visible(runs))].filter((text) => text !== ''),
  code: ({ runs }) =>
    visible(runs)
      .replace(/^\n+|\s+$/g, '')
      .split(/\r\n|[\r\n]/),
  table: ({ runs, rows }) => {
    let at = 0;
    const cell = ({ runs: count }: Note['rows'][number][number]) => {
      at += count;
      return folded(visible(runs.slice(at - count, at)));
    };
    return rows.map((row) => row.map(cell).join('\t')).filter((text) => text.trim() !== '');
  },
};

function visible(runs: Note['runs']): string {
  return runs.map(({ text, isMarkup }) => (isMarkup ? '' : text)).join('');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The page of notes of one slide. */
export function notesPart(notes: readonly Note[], sheet: Sheet, writing: Writing): string {
  const paragraphs = noteParagraphs(notes).map((text): Paragraph => ({ runs: [{ text }] }));
  return partText(
    xml`<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_HEAD}${imageXml(null, writing)}${textXml(paragraphsXml(paragraphs, writing), null, sheet, writing)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
  );
}

/** The master of those pages: the slide above, its notes below. */
export function notesMasterPart(sheet: Sheet, writing: Writing): string {
  const text = paragraphsXml([{ runs: [{ text: sheet.words.slots.notes }] }], writing);
  return partText(
    xml`<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE_HEAD}${imageXml(IMAGE, writing)}${textXml(text, TEXT, sheet, writing)}</p:spTree></p:cSld>${mapXml({ theme: { ...sheet.theme, isDark: false } })}<p:notesStyle>${otherLevels({ ...writing, palette: { ...writing.palette, colour: () => xml`<a:srgbClr val="000000"/>` } })}</p:notesStyle></p:notesMaster>`,
  );
}

type Place = typeof IMAGE;

function placeXml(place: Place | null): Xml | null {
  return (
    place &&
    xml`<a:xfrm><a:off x="${place.x}" y="${place.y}"/><a:ext cx="${place.width}" cy="${place.height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
  );
}

function imageXml(place: Place | null, writing: Writing): Xml {
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${writing.nextId()}" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"${place && xml` idx="2"`}/></p:nvPr></p:nvSpPr><p:spPr>${placeXml(place)}</p:spPr></p:sp>`;
}

function textXml(paragraphs: Xml, place: Place | null, { words }: Sheet, writing: Writing): Xml {
  const look = place ? xml`<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0"/>` : xml`<a:bodyPr/>`;
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${writing.nextId()}" name="${words.slots.notes}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body"${place && xml` sz="quarter"`} idx="${place ? 3 : 1}"/></p:nvPr></p:nvSpPr><p:spPr>${placeXml(place)}</p:spPr><p:txBody>${look}<a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
}
