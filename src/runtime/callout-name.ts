/**
 * What a callout is called as a button: its words in order and what its drawings say, with spaces between. Browsers put none around a drawing: “263to214”.
 * @example 263 → 214 over “Bursts” → '263 to 214 Bursts'; '3,480 applications up 12%'
 */
export function calloutName(callout: Element): string {
  const copy = callout.cloneNode(true) as Element;
  for (const drawing of copy.querySelectorAll('svg, [role=img]'))
    drawing.replaceWith(` ${drawing.getAttribute('aria-label') ?? ''} `);
  for (const line of copy.querySelectorAll('p')) line.append(' ');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
