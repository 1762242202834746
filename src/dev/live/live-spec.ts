import type { ViteDevServer } from 'vite';
import type { DeckOptions } from '../../pipeline.ts';

/** What builds decks and sets pages: as src/ is at this moment, or as it is in the package. */
export type LiveProgram = typeof import('./program.ts');

/** How the decks of a folder are served. */
export interface LiveSpec {
  /** Folder of the reports, absolute or from the project's root: 'slides'. */
  folder: string;
  /** What their addresses begin with: 'slides' for /slides/report.html. */
  at: string;
  /** What decks are like whose address does not say otherwise. */
  options: DeckOptions & { theme: string };
  /** Decks are built into folders, and links lead there: /slides/report/. */
  isSplit: boolean;
  /** `/slides/` has a list of the decks. */
  hasIndex: boolean;
  /** The list is what the server shows first. */
  isHome(server: ViteDevServer): boolean;
  /** Address of the script that follows the files, below the server's base: 'src/dev/live/own-client.ts'. */
  client: string;
  load(server: ViteDevServer): Promise<LiveProgram>;
}
