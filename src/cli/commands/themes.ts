import { loadTheme, themeNames } from '../../theme/themes.ts';
import { paintFor } from '../paint.ts';
import { padEnd } from '../terminal-text.ts';
import { languageOfPerson } from '../world.ts';
import type { Command } from './command.ts';

/** `lectern themes`: the themes that there are, a line each, plain first; for programs with `--json`. */
export const themes: Command = async ({ isJson }, world, words) => {
  const all = themeNames().map((name) => loadTheme(name).value!);
  if (isJson) {
    const rows = all.map(({ name, description, isDark, typeface, scale }) => ({
      name,
      description,
      isDark,
      typeface,
      scale,
    }));
    world.out.write(`${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  const paint = paintFor(world.out, world);
  const width = Math.max(...all.map(({ name }) => name.length));
  for (const { name, description, isDark } of all) {
    const tone = isDark ? words.themes.dark : words.themes.light;
    world.out.write(
      `${paint.bold(padEnd(name, width))}  ${padEnd(tone, 5)}  ${description[languageOfPerson(world.env)]}\n`,
    );
  }
  world.out.write(`\n${paint.dim(words.themes.own)}\n`);
  return 0;
};
