import { STAGE } from '../../../theme/type-scale.ts';
import { screenPage, sectionName } from '../../html/page.ts';
import type { Sheet } from '../sheet.ts';
import type { Writing } from '../writing.ts';
import { EMU_PER_PX } from '../writing.ts';
import type { Xml } from '../xml.ts';
import { xml } from '../xml.ts';
import { otherLevels } from './master.ts';
import { NOTES_SIZE } from './notes.ts';
import { NAMESPACES, partText } from './part.ts';

const FIRST_SLIDE_ID = 256;

/** Relations of the presentation to its parts. */
export interface PresentationIds {
  master: string;
  notesMaster: string;
  slides: string[];
}

/** The presentation: its size, its slides in order, and the parts of the report as sections. */
export function presentationPart(sheet: Sheet, ids: PresentationIds, writing: Writing): string {
  const { widthPx, heightPx } = STAGE[sheet.deck.aspect];
  const type = sheet.deck.aspect === '4:3' && xml` type="screen4x3"`;
  return partText(
    xml`<p:presentation ${NAMESPACES} saveSubsetFonts="1" autoCompressPictures="0"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${ids.master}"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="${ids.notesMaster}"/></p:notesMasterIdLst><p:sldIdLst>${ids.slides.map(
      (id, i) => xml`<p:sldId id="${FIRST_SLIDE_ID + i}" r:id="${id}"/>`,
    )}</p:sldIdLst><p:sldSz cx="${widthPx * EMU_PER_PX}" cy="${heightPx * EMU_PER_PX}"${type}/><p:notesSz cx="${NOTES_SIZE.width}" cy="${NOTES_SIZE.height}"/><p:defaultTextStyle>${otherLevels(writing)}</p:defaultTextStyle><p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${sectionsOf(sheet).map(sectionXml)}</p14:sectionLst></p:ext></p:extLst></p:presentation>`,
  );
}

/** A run of slides under one name. @example [{ name: 'Start', slides: [256, 257] }, { name: '工作回顾', slides: [258, …] }] */
export function sectionsOf(sheet: Sheet): { name: string; slides: number[] }[] {
  const { deck, words } = sheet;
  const found: { key: number | null; name: string; slides: number[] }[] = [];
  for (const [i, slide] of deck.slides.entries()) {
    const last = found[found.length - 1];
    const isSame = last && (last.key === slide.section || (slide.section === null && slide.layout !== 'figure-index'));
    if (isSame) last.slides.push(FIRST_SLIDE_ID + i);
    else found.push({ key: slide.section, name: nameOf(i, slide.section), slides: [FIRST_SLIDE_ID + i] });
  }
  return found.map(({ name, slides }) => ({ name, slides }));

  function nameOf(at: number, section: number | null): string {
    if (section !== null) return sectionName(screenPage(deck), section);
    return at === 0 ? words.start : words.figureIndex;
  }
}

/** A section's id is any GUID of its own; ours count, so that a deck is the same bytes each time. */
function sectionXml({ name, slides }: { name: string; slides: number[] }, index: number): Xml {
  const id = `{4C656374-6572-4E00-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
  return xml`<p14:section name="${name}" id="${id}"><p14:sldIdLst>${slides.map((slide) => xml`<p14:sldId id="${slide}"/>`)}</p14:sldIdLst></p14:section>`;
}
