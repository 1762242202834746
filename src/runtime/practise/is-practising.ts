const IS_PRACTISING = 'lectern-is-practising';

/** Whether the deck's own window is in the middle of a run. */
export function isPractising(): boolean {
  return document.documentElement.classList.contains(IS_PRACTISING);
}

/** Makes the screen that of a run, or the deck's again. */
export function setPractising(isNow: boolean): void {
  document.documentElement.classList.toggle(IS_PRACTISING, isNow);
}
