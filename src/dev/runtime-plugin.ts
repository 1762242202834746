import type { EnvironmentModuleNode, Plugin } from 'vite';
import { bundleRuntime, type RuntimeBundle } from './bundle-runtime.ts';

/** Programs that run in a page, by the module that has them as strings. */
const PROGRAMS: Record<string, { entry: string; name: string }> = {
  'virtual:lectern-runtime': { entry: 'runtime/main.ts', name: 'lectern' },
  'virtual:lectern-unpack': { entry: 'runtime/unpack.ts', name: 'lecternUnpack' },
  'virtual:lectern-deck-link': { entry: 'runtime/remote/deck-link.ts', name: 'lecternLink' },
  'virtual:lectern-phone': { entry: 'runtime/remote/phone/main.ts', name: 'lecternPhone' },
  'virtual:lectern-live-client': { entry: 'dev/live/client.ts', name: 'lecternLive' },
  'virtual:lectern-ruler': { entry: 'output/check/ruler/main.ts', name: 'lecternRuler' },
};

/** One bundle for a whole process: the CLI and the library, or all tests, share it. */
const current = new Map<string, Promise<RuntimeBundle>>();
/** Kept when a bundle goes stale: each of Vite's environments asks in turn. */
const sources = new Map<string, string[]>();

/**
 * Vite plugin that gives `import { script, style, scriptHash } from 'virtual:lectern-runtime'`: the deck's program and style as strings, for the HTML renderer;
 * `virtual:lectern-unpack`, which runs it where it is packed;
 * `virtual:lectern-deck-link` and `virtual:lectern-phone`, the two ends of the remote; `virtual:lectern-live-client`, what makes a page follow
 * its files; and `virtual:lectern-ruler`, what measures slides for `lectern check`.
 * Works in every kind of build, in tests and in the live server, where a change in the sources makes it anew.
 */
export function runtimePlugin(): Plugin {
  return {
    name: 'lectern-runtime',
    resolveId: (id) => (Object.hasOwn(PROGRAMS, id) ? `\0${id}` : null),
    async load(id) {
      const program = PROGRAMS[id.slice(1)];
      if (!id.startsWith('\0') || !program) return null;
      if (!current.has(id)) current.set(id, bundleRuntime(program.entry, program.name));
      const { files, ...strings } = await current.get(id)!;
      sources.set(id, files);
      for (const file of files) this.addWatchFile(file);
      return Object.entries(strings)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
    hotUpdate({ file, modules }) {
      const graph = this.environment.moduleGraph;
      const stale = [...sources].flatMap(([id, files]) => {
        const module = files.includes(file) ? graph.getModuleById(id) : undefined;
        if (module) current.delete(id);
        return module ?? [];
      });
      if (stale.length === 0) return;
      for (const module of stale) invalidate(graph, module);
      return [...modules, ...stale];
    },
  };
}

function invalidate(
  graph: { invalidateModule(module: EnvironmentModuleNode): void },
  module: EnvironmentModuleNode,
  seen = new Set<EnvironmentModuleNode>(),
): void {
  if (seen.has(module)) return;
  seen.add(module);
  graph.invalidateModule(module);
  for (const importer of module.importers) invalidate(graph, importer, seen);
}
