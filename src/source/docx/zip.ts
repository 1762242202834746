import { Inflate } from 'fflate';
import { damaged, encrypted, tooBig } from './refused.ts';

/** One file in a ZIP archive, as its directory tells; sizes in bytes. */
export interface ZipEntry {
  isStored: boolean;
  packedBytes: number;
  bytes: number;
  crc: number;
  /** Where its own header begins. */
  start: number;
}

/** How many bytes may still be unpacked; shared by the files of a kind. */
export interface Allowance {
  left: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The end record and the longest comment behind it. */
const LONGEST_END = 22 + 0xffff;
/** Packed bytes that go into the decompressor at a time: they become 16 MB at most. */
const STRIDE = 16 * 1024;

/**
 * The directory of a ZIP archive (APPNOTE 6.3.10, section 4.3): lower-case names with slashes. Nothing is unpacked yet.
 * @throws Refused where the directory is missing, as in a file that was cut off
 */
export function zipEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw damaged('its directory is broken');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const key = name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
    if (!entries.has(key)) entries.set(key, entryAt(view, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - LONGEST_END; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw damaged('the file ends too early');
}

function entryAt(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const number = (offset: number) => view.getUint32(at + offset, true);
  if (view.getUint16(at + 8, true) & 1) throw encrypted();
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged(`it is packed in an unknown way (${method})`);
  const long = longSizes(view, at + 46 + nameLength, extraLength);
  const size = (offset: number) => (number(offset) === 0xffffffff ? (long.shift() ?? 0) : number(offset));
  const [bytes, packedBytes] = [size(24), size(20)];
  return { isStored: method === 0, packedBytes, bytes, crc: number(16), start: size(42) };
}

/** Some programs write 64-bit sizes for files of any size (extra field 1). */
function longSizes(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length && at + 4 <= view.byteLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(Math.min(view.getUint16(at + 2, true), view.byteLength - at - 4) / 8);
    return Array.from({ length: count }, (_, i) => Number(view.getBigUint64(at + 4 + i * 8, true)));
  }
  return [];
}

/**
 * Unpacks one file piece by piece, never more than is allowed, whatever the directory says its size is.
 * @param allowance made smaller by what is unpacked
 * @throws Refused where it is damaged (its check sum tells) or too big
 */
export function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  allowance: Allowance,
  onChunk: (chunk: Uint8Array) => void,
): void {
  if (entry.bytes > allowance.left) throw tooBig('unpacked, it is too big for any report');
  const packed = packedBytes(bytes, entry);
  let size = 0;
  let crc = -1;
  const take = (chunk: Uint8Array) => {
    size += chunk.length;
    allowance.left -= chunk.length;
    if (allowance.left < 0) throw tooBig('unpacked, it is too big for any report');
    crc = crcOf(chunk, crc);
    onChunk(chunk);
  };
  if (entry.isStored) take(packed);
  else inflate(packed, take);
  if (size !== entry.bytes || ~crc >>> 0 !== entry.crc) throw damaged('parts of the file are damaged');
}

function packedBytes(bytes: Uint8Array, { start, packedBytes }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (start + 30 > bytes.length || view.getUint32(start, true) !== LOCAL_HEADER)
    throw damaged('parts of the file are missing');
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + packedBytes > bytes.length) throw damaged('the file ends too early');
  return bytes.subarray(from, from + packedBytes);
}

function inflate(packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  let thrown: unknown = null;
  const inflater = new Inflate((chunk) => {
    try {
      take(chunk);
    } catch (error) {
      thrown = error;
      throw error;
    }
  });
  try {
    for (let at = 0; at < packed.length; at += STRIDE)
      inflater.push(packed.subarray(at, at + STRIDE), at + STRIDE >= packed.length);
  } catch {
    throw thrown ?? damaged('parts of the file are damaged');
  }
}

let crcTable: Uint32Array | null = null;

/** CRC-32 (ISO-HDLC) as ZIP uses it, before its bits are turned over at the end. @param crc of what came before; -1 at the start */
function crcOf(chunk: Uint8Array, crc: number): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, i) => {
    let value = i;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let value = crc;
  for (let i = 0; i < chunk.length; i++) value = crcTable[(value ^ chunk[i]) & 0xff] ^ (value >>> 8);
  return value;
}
