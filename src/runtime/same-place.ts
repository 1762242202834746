/** Slides as they are told from one another when a report was edited: by their titles. */
interface Titled {
  slides: readonly { title: string }[];
}

/**
 * Where the talk goes on after the report was edited: at the slide of the same title nearest to where it was, otherwise at the same place.
 * @returns an index in `after.slides`
 */
export function samePlace(before: Titled, index: number, after: Titled): number {
  const title = before.slides[index]?.title;
  const distance = (other: number) => Math.abs(other - index);
  const [nearest] = after.slides
    .map((slide, other) => ({ slide, other }))
    .filter(({ slide }) => slide.title === title)
    .sort((a, b) => distance(a.other) - distance(b.other));
  return nearest?.other ?? Math.min(index, after.slides.length - 1);
}
