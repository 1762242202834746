/** Fills the screen with a window's page, or leaves it. Browsers refuse without a key or a click, and on phones: then it stays as it is. */
export async function toggleFullScreen(document: Document): Promise<void> {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  } catch {
    // Refused: nothing to do about it here.
  }
}

/** Fills the screen, where it does not yet. */
export async function fillScreen(document: Document): Promise<void> {
  if (!document.fullscreenElement) await toggleFullScreen(document);
}
