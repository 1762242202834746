import { element } from './element.ts';

/**
 * Puts spaces that take no room around the drawings of a callout and before units that are words. Browsers put none into the name of a button: “263to214”, “850pipes”.
 * @example 263 → 214 over “Bursts” is called '263 to 214 Bursts'
 */
export function spaceWords(callout: Element): void {
  if (callout.querySelector('.lectern-space')) return;
  const space = () => element(callout.ownerDocument, 'span', { class: 'lectern-space' }, ' ');
  for (const drawing of callout.querySelectorAll('svg, [role=img]')) {
    drawing.before(space());
    drawing.after(space());
  }
  for (const unit of callout.querySelectorAll('.unit'))
    if (/^[A-Za-z]/.test(unit.textContent ?? '')) unit.before(space());
}
