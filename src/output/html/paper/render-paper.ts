import type { Deck } from '../../../model/deck.ts';
import type { Paper } from '../../../model/paper.ts';
import type { FontFile, Theme } from '../../../model/theme.ts';
import { renderPaged } from '../render-paged.ts';
import { renderHandout } from './render-handout.ts';
import { renderLined } from './render-lined.ts';
import { renderSpeech } from './render-speech.ts';
import { renderSteps } from './render-steps.ts';

/** The page that a browser prints, without any script, for whatever is to be on paper. */
export function renderPaper(deck: Deck, theme: Theme, fonts: readonly FontFile[], paper: Paper): string {
  if (paper.content === 'slides') return renderPaged(deck, theme, fonts);
  if (paper.content === 'steps') return renderSteps(deck, theme, fonts);
  if (paper.content === 'speech') return renderSpeech(deck, theme, fonts, paper.sheet);
  const { slidesAPage, sheet } = paper;
  if (slidesAPage === 1) return renderHandout(deck, theme, fonts, sheet);
  return renderLined(deck, theme, fonts, { slidesAPage, sheet });
}
