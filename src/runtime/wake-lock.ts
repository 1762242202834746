/** Keeps the screen from going dark while the deck is to be seen. Browsers that cannot, or may not on battery, leave it as it is. */
export function keepAwake(): void {
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      await navigator.wakeLock?.request('screen');
    } catch {
      // Refused: the machine's own settings hold.
    }
  };
  // The browser gives it up whenever the page is hidden.
  document.addEventListener('visibilitychange', ask);
  void ask();
}
