/**
 * The format of bytes without a name, told by how they begin: a Word document, a web page, an old Word document, or plain text.
 * @example sniffFormat(bytesOf('<!doctype html><p>…')) → 'html'
 */
export function sniffFormat(bytes: Uint8Array): 'docx' | 'doc' | 'html' | 'txt' {
  const starts = (...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);
  if (starts(0x50, 0x4b, 3, 4)) return 'docx';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'doc';
  const head = String.fromCharCode(...bytes.subarray(0, 400)).replace(/\0/g, '');
  return /^[^<]{0,8}<(?:!doctype\s+html|html|head|body|\?xml)\b/i.test(head.trimStart()) ? 'html' : 'txt';
}
