import { authorOf } from '../../author.ts';
import { APPLICATION } from '../mark.ts';
import type { Sheet } from '../sheet.ts';
import { rawXml, xml } from '../xml.ts';
import { NAMESPACES, partText } from './part.ts';

/** What the file says about itself: title, who speaks, language, and where it was told that, when it was made: a report does not say. */
export function coreProperties({ deck, time, nameOf }: Sheet): string {
  const creator = authorOf(deck);
  const when = time && xml`${time.toISOString().replace(/\.\d+Z$/, 'Z')}`;
  const dated = (name: 'created' | 'modified') =>
    when && xml`<dcterms:${{ xml: name }} xsi:type="dcterms:W3CDTF">${when}</dcterms:${{ xml: name }}>`;
  return partText(
    xml`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${deck.title?.text ?? nameOf(deck.slides[0])}</dc:title>${creator && xml`<dc:creator>${creator}</dc:creator>`}<dc:language>${deck.language === 'zh' ? 'zh-CN' : 'en-US'}</dc:language>${dated('created')}${dated('modified')}</cp:coreProperties>`,
  );
}

export function applicationProperties({ deck }: Sheet): string {
  return partText(
    xml`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${rawXml(APPLICATION)}<PresentationFormat>${deck.aspect === '4:3' ? 'On-screen Show (4:3)' : 'Widescreen'}</PresentationFormat><Slides>${deck.slides.length}</Slides><Notes>${deck.slides.length}</Notes></Properties>`,
  );
}

/** Parts that PowerPoint looks for and that say nothing more: [path, type, content]. */
export const PLAIN_PARTS: [path: string, type: string, content: string][] = [
  ['ppt/presProps.xml', 'presProps', partText(xml`<p:presentationPr ${NAMESPACES}/>`)],
  ['ppt/viewProps.xml', 'viewProps', partText(xml`<p:viewPr ${NAMESPACES}/>`)],
  [
    'ppt/tableStyles.xml',
    'tableStyles',
    partText(
      xml`<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{2D5ABB26-0587-4C30-8999-92F81FD0307C}"/>`,
    ),
  ],
];
