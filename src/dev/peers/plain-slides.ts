import type { Deck } from '../../model/deck.ts';
import { nameOf, paperPage } from '../../output/html/page.ts';
import { escapeLine } from '../../output/markdown/escape.ts';
import { phrasesIn } from '../../text/phrase.ts';

/** What a slide says, as any program can show it. */
export interface PlainSlide {
  title: string;
  lines: string[];
}

/** The words of a deck's slides without their places; the figure index, which no other program makes, is left out. */
export function plainSlides(deck: Deck): PlainSlide[] {
  const page = paperPage(deck);
  return deck.slides
    .filter(({ layout }) => layout !== 'figure-index')
    .map((slide) => {
      const { notes: _, title, where: __, ...shown } = slide;
      const phrases = phrasesIn(shown).map(({ text }) => text);
      const figures = 'callouts' in slide ? slide.callouts.map(({ figure }) => deck.figures[figure].text) : [];
      const sections = slide.layout === 'agenda' ? deck.sections.map((section) => section.title?.text ?? '') : [];
      const lines = [...phrases, ...figures, ...sections].filter((line) => line !== '' && line !== title?.text);
      return { title: nameOf(slide, page), lines: [...new Set(lines)] };
    });
}

/** Slides in Markdown, parted by `---`, as Marp and Slidev read it. */
export function markdownOf(slides: readonly PlainSlide[], head: string): string {
  const pages = slides.map(
    ({ title, lines }) => `# ${escapeLine(title)}\n\n${lines.map((line) => `- ${escapeLine(line)}\n`).join('')}`,
  );
  return `---\n${head}\n---\n\n${pages.join('\n---\n\n')}`;
}
