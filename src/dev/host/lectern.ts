import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import type { DeckOptions } from '../../pipeline.ts';
import type { LiveSpec } from '../live/live-spec.ts';
import { livePlugin } from '../live-plugin.ts';
import { buildPlugin } from './build-plugin.ts';
import { CLIENT, clientPlugin } from './client-plugin.ts';

/** What the plugin is told; all of it may be left out. */
export interface LecternOptions
  extends Pick<DeckOptions, 'aspect' | 'language' | 'hasCharts' | 'hasNotes' | 'durationSeconds' | 'isStepped'> {
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
export function lectern(options: LecternOptions = {}): Plugin[] {
  const {
    slides = 'slides',
    at = basename(slides),
    theme = 'plain',
    isSplit = false,
    hasIndex = true,
    ...deck
  } = options;
  const load = () => import('../live/program.ts');
  const spec: LiveSpec = {
    folder: slides,
    at: at.replace(/^\/+|\/+$/g, ''),
    options: { ...deck, theme },
    isSplit,
    hasIndex,
    // A project without a page of its own begins with the list.
    isHome: ({ config }) => hasIndex && config.appType !== 'custom' && !existsSync(join(config.root, 'index.html')),
    client: CLIENT.slice(1),
    load,
  };
  return [clientPlugin(), livePlugin(spec), buildPlugin({ ...spec, load })];
}
