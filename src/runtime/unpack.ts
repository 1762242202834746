import { bytesOf } from './base64.ts';

/** Runs the deck's program, which the page has packed (zlib, base64) in its element `lectern-program`. The page's policy knows it by its hash, so nothing else would run. */
async function unpack(): Promise<void> {
  const packed = document.querySelector('#lectern-program')!.textContent!;
  // Not by way of a Blob, which another process of the browser would keep and give back.
  const { readable, writable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  void writer.write(bytesOf(packed));
  void writer.close();
  const program = document.createElement('script');
  program.textContent = await new Response(readable).text();
  document.body.append(program);
}

void unpack();
