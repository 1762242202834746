import { blanks } from './blanks.ts';
import { build } from './build.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { draft } from './draft.ts';
import { images } from './images.ts';
import { inspect } from './inspect.ts';
import { pdf } from './pdf.ts';
import { pptx } from './pptx.ts';
import { practise } from './practise.ts';
import { present } from './present.ts';
import { themes } from './themes.ts';
import { tryText } from './try.ts';

/** Commands by their first word. Where it is none of these, it is a report: `build`. */
export const commands: Record<string, Command> = {
  build: (options, world, words) => build({ ...options, words: options.words.slice(1) }, world, words),
  present,
  inspect,
  blanks,
  check,
  pdf,
  pptx,
  draft,
  images,
  practise,
  themes,
  try: tryText,
};

/** The command of a line without a command's name. */
export const defaultCommand: Command = build;
