import { beforeAll, expect, it } from 'vitest';
import { declarationsOf } from '../../src/dev/declarations.ts';
import { ENTRIES } from '../../src/dev/library-plugin.ts';

let files: Map<string, string>;
beforeAll(async () => {
  files = await declarationsOf(ENTRIES);
});

/** Whoever changes what programs rely on sees it here: look at the difference, then `npx vitest run public-api -u`. */
it('has the names and types that programs rely on', async () => {
  expect([...files.keys()].sort()).toEqual(['index.d.ts', 'node.d.ts', 'shared.d.ts', 'vite.d.ts']);
  for (const [name, text] of files) await expect(text).toMatchFileSnapshot(`types/${name}`);
});

it('says of every type and function what it is', () => {
  const undocumented = [...files.values()].flatMap((text) =>
    [...text.matchAll(/(?<!\*\/\n)^(?:declare function|interface|type|declare const) (\w+)/gm)].map(([, name]) => name),
  );
  expect(undocumented).toEqual([]);
});
