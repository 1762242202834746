import { DeckOptions } from "./shared.js";
import { Plugin } from "vite";
/** What the plugin is told; all of it may be left out. */
interface LecternOptions extends Pick<DeckOptions, 'aspect' | 'language' | 'hasCharts' | 'hasNotes' | 'durationSeconds' | 'isStepped'> {
  /** Folder of the reports, from the project's root; those in its folders count too. 'slides' where left out. */
  slides?: string;
  /** What the addresses of decks begin with, below the project's `base`; where left out, the folder's name: 'slides' for /slides/report.html. */
  at?: string;
  /** The name of one of the themes, or a CSS file of your own, from the project's root: './brand/deck.css'. 'plain' where left out. */
  theme?: string;
  /** Each deck is built into a folder, fonts, pictures and program beside its page: slides/report/index.html. One file each where left out. */
  isSplit?: boolean;
  /** False: no list of the decks at /slides/. */
  hasIndex?: boolean;
}
/**
 * Vite plugin for projects of any kind: presents every report of a folder, live in `vite`, as files in `vite build`.
 * A report that can't be read says why in its own page and in the terminal; a build fails with it.
 * @example defineConfig({ plugins: [lectern({ slides: 'talks', theme: 'council' })] })
 */
declare function lectern(options?: LecternOptions): Plugin[];
export { type LecternOptions, lectern as default, lectern };