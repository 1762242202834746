import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig, UserConfig } from 'vite';
import { formatMessage } from '../../cli/say-messages.ts';
import { languageOfPerson } from '../../cli/world.ts';
import type { Theme } from '../../model/theme.ts';
import { addressesOf, encodeAddress } from '../live/addresses.ts';
import { formOf, listReports } from '../live/list-reports.ts';
import type { LiveSpec } from '../live/live-spec.ts';
import { themeOf } from '../live/read-wish.ts';
import { folderOf } from '../live/report-folder.ts';
import type { Built, ReportFolder } from '../live/reports.ts';
import { troubleOf } from '../live/trouble.ts';

/** Stands for the pages of a project that has none. */
const NOTHING = 'virtual:lectern-nothing';

type BuildSpec = Pick<LiveSpec, 'folder' | 'at' | 'options' | 'isSplit' | 'hasIndex'> & {
  load(): ReturnType<LiveSpec['load']>;
};

/** Vite plugin that puts a folder's decks among what the project builds for browsers, and a list of them beside. */
export function buildPlugin(spec: BuildSpec): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'lectern-build',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    config: (user) => (hasEntry(user) ? null : { build: { rollupOptions: { input: NOTHING } } }),
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === NOTHING ? id : null),
    // Of an empty one Rollup would complain.
    load: (id) => (id === NOTHING ? "console.log('')" : null),
    async buildStart() {
      const folder = folderOf(spec, config);
      const theme = await themeIn(config.root, spec);
      if (!theme.value) return this.error(refusal(theme.lines));
      const decks = await buildAll(folder, theme.value, spec);
      for (const file of [...theme.files, ...watched(folder.path, decks)]) this.addWatchFile(file);
      const trouble = (some: Built[]) => some.flatMap((deck) => troubleOf(deck, folder));
      const failed = decks.filter(({ value }) => value === null);
      if (failed.length > 0) return this.error(refusal(trouble(failed)));
      if (decks.length === 0) this.warn(`${folder.called}: there is no report in it`);
      for (const line of [...theme.lines, ...trouble(decks)]) this.warn(line);
      for (const file of await filesOf(decks, spec, config.base)) this.emitFile({ type: 'asset', ...file });
    },
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'chunk' && file.facadeModuleId === NOTHING) delete bundle[name];
      }
    },
  };
}

/** Whether Vite knows what to build without us. */
function hasEntry({ root = '.', build = {}, environments }: UserConfig): boolean {
  const all = [build, environments?.client?.build ?? {}];
  return (
    existsSync(join(root, 'index.html')) ||
    all.some(({ lib, ssr, rollupOptions, rolldownOptions }) =>
      Boolean(lib || ssr || rollupOptions?.input || rolldownOptions?.input),
    )
  );
}

/** Of a person's mistake our stack says nothing. */
function refusal(lines: readonly string[]) {
  return { message: lines.join('\n'), stack: '' };
}

/** The theme of all decks, what is to be said about it, and its file. */
async function themeIn(root: string, { options, load }: BuildSpec) {
  const asked = themeOf(options.theme, root);
  const { value, messages } = await (await load()).resolveTheme(asked);
  const worth = messages.filter(({ level }) => level !== 'note');
  return {
    value,
    lines: worth.map((message) => formatMessage(message, { path: options.theme }, languageOfPerson(process.env))),
    files: typeof asked === 'string' ? [] : [asked.file],
  };
}

async function buildAll(folder: ReportFolder, theme: Theme, { options, load }: BuildSpec): Promise<Built[]> {
  const { buildReport } = await load();
  const names = await listReports(folder.path);
  return Promise.all(names.map((name) => buildReport(folder, name, { ...options, theme })));
}

/** For `vite build --watch`. */
function watched(folder: string, decks: readonly Built[]): string[] {
  return decks
    .flatMap(({ name, files }) => [name, formOf(name)].map((each) => join(folder, each)).concat(files))
    .filter(existsSync);
}

async function filesOf(
  decks: readonly Built[],
  { at, isSplit, hasIndex, options, load }: BuildSpec,
  base: string,
): Promise<{ fileName: string; source: string | Uint8Array }[]> {
  const { builtIndexPage, renderSplit } = await load();
  const addresses = addressesOf(decks.map(({ name }) => name));
  const files = decks.map(async ({ name, value }) => {
    const address = `${at}/${addresses.get(name)}`;
    if (!isSplit) return [{ fileName: `${address}.html`, source: value!.html }];
    const parts = await renderSplit(value!.deck, value!.theme, value!.fonts, options);
    return parts.map((part) => ({ fileName: `${address}/${part.name}`, source: part.bytes }));
  });
  const made = (await Promise.all(files)).flat();
  if (!hasIndex || decks.length === 0) return made;
  // With a base that is no address of its own, './', links start from the list and need no server.
  const [before, index] = /^(?:\/|\w+:)/.test(base) ? [`${base}${encodeAddress(at)}/`, '/'] : ['', '/index.html'];
  const hrefOf = (name: string) => before + encodeAddress(addresses.get(name)!) + (isSplit ? index : '.html');
  const isChinese = decks.every(({ value }) => value!.deck.language === 'zh');
  const list = await builtIndexPage(options.language ?? (isChinese ? 'zh' : 'en'), decks, hrefOf);
  return [...made, { fileName: `${at}/index.html`, source: list }];
}
