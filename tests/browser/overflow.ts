import type { Page } from 'playwright-core';

/**
 * What stands outside its slide, over the footer, or in a box too small for it; [] where all is well. A pixel of tolerance.
 * @param page shows `.slide` elements, on paper or on screen
 */
export async function overflowsIn(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    const found: string[] = [];
    for (const slide of document.querySelectorAll('.slide')) {
      const stage = slide.getBoundingClientRect();
      const footer = slide.querySelector(':scope > footer');
      const floor = footer ? footer.getBoundingClientRect().top + 2 : stage.bottom;
      for (const element of slide.querySelectorAll('*')) {
        if (element.closest('.visually-hidden, svg')) continue;
        const box = element.getBoundingClientRect();
        const isOut =
          box.left < stage.left - 1 ||
          box.right > stage.right + 1 ||
          box.top < stage.top - 1 ||
          box.bottom > stage.bottom + 1;
        const isOverFooter = !element.closest('footer, .track') && box.height > 0 && box.bottom > floor + 1;
        const isClipped = element.matches('td') && element.scrollWidth > element.clientWidth + 1;
        if (!isOut && !isOverFooter && !isClipped) continue;
        const why = isOut ? 'outside the stage' : isOverFooter ? 'over the footer' : 'clipped';
        found.push(
          `${slide.className} ${slide.parentElement?.id}: ${why}: <${element.localName}> ${element.textContent?.slice(0, 30)}`,
        );
      }
    }
    return found;
  });
}
