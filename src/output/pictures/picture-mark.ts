import { crc32 } from 'node:zlib';
import type { PictureFormat } from './picture.ts';

const MARK = 'made by Lectern';

/** Puts a mark into a picture, by which Lectern knows a file as its own and may write over it. */
export const marked: Record<PictureFormat, (bytes: Buffer) => Buffer> = {
  png: markedPng,
  webp: markedWebp,
  svg: (bytes) => bytes,
};

/** In an SVG, which is made here, the mark is a comment. */
export const SVG_MARK = `<!-- ${MARK} -->`;

/** True for both ends of a picture that Lectern made, or all of it. */
export function isOurPicture(ends: Buffer): boolean {
  return ends.includes(MARK);
}

/** A text chunk after the header, which is 33 bytes. @see W3C PNG, 11.3.4.3 */
function markedPng(bytes: Buffer): Buffer {
  const content = Buffer.from(`tEXtSoftware\0${MARK}`, 'latin1');
  const chunk = Buffer.alloc(content.length + 8);
  chunk.writeUInt32BE(content.length - 4, 0);
  content.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(content), content.length + 4);
  return Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33)]);
}

/** A chunk of XMP at the end, and its flag in the header. Chromium's have that header, for their colour profile. @see RFC 9649, 2.7 */
function markedWebp(bytes: Buffer): Buffer {
  const xmp = Buffer.from(
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:xmp="http://ns.adobe.com/xap/1.0/" rdf:about="" xmp:CreatorTool="${MARK}"/></rdf:RDF></x:xmpmeta>`,
  );
  const head = Buffer.alloc(8);
  head.write('XMP ');
  head.writeUInt32LE(xmp.length, 4);
  const whole = Buffer.concat([bytes, head, xmp, Buffer.alloc(xmp.length % 2)]);
  whole.writeUInt32LE(whole.length - 8, 4);
  whole[20] |= 4;
  return whole;
}
