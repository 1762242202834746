import { MAX_SOURCE_BYTES } from '../source/formats.ts';

/** `World.readPipe` of this process. Stops one byte after what any format may have: the reader then says that it is too much. */
export async function readPipe(): Promise<Uint8Array | null> {
  if (process.stdin.isTTY) return null;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    pieces.push(piece);
    length += piece.length;
    if (length > MAX_SOURCE_BYTES) break;
  }
  return new Uint8Array(Buffer.concat(pieces));
}
