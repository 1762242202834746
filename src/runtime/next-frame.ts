/** When the next frame has been shown; at once in a tab that nobody sees, which has none. */
export function nextFrame(): Promise<void> {
  return new Promise((done) => {
    if (document.hidden) done();
    else requestAnimationFrame(() => setTimeout(done));
  });
}
