import type { Language } from './outline.ts';

/**
 * What the HTML file tells its own runtime, as JSON in `<script type="application/json" id="lectern-deck">`. The slides themselves and their notes are in the page:
 * `.reveal > .slides > section#s5[data-seconds][data-section]`, each holding `div.slide` and `aside.notes`.
 */
export interface DeckPage {
  title: string;
  language: Language;
  widthPx: number;
  heightPx: number;
  /** Whole talk. */
  seconds: number;
  /** Points, callouts and items appear one by one. */
  isStepped: boolean;
  sections: { title: string; seconds: number }[];
  /** In order of the slides. `section` is an index in `sections` or null. */
  slides: { id: string; title: string; section: number | null; seconds: number }[];
}
