/** Runs the deck's program, which the page has packed (zlib, base64) in its element `lectern-program`. The page's policy knows it by its hash, so nothing else would run. */
async function unpack(): Promise<void> {
  const packed = document.querySelector('#lectern-program')!.textContent!;
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  const program = document.createElement('script');
  program.textContent = await new Response(stream).text();
  document.body.append(program);
}

void unpack();
