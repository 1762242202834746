import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { packed, script, scriptHash, style } from 'virtual:lectern-runtime';
import { expect, test } from 'vitest';
import { bundleRuntime } from '../../src/dev/bundle-runtime.ts';
import { escapeScript } from '../../src/dev/inline-safe.ts';

test('the same sources give the same bytes', async () => {
  const again = await bundleRuntime('runtime/main.ts', 'lectern');
  expect(again.script).toBe(script);
  expect(again.style).toBe(style);
});

test('the hash is that of the script as it stands in the page', () => {
  expect(scriptHash).toBe(createHash('sha256').update(script, 'utf8').digest('base64'));
});

test('neither script nor style can end its element', () => {
  expect(script).not.toMatch(/<\/script|<!--/i);
  expect(style).not.toMatch(/<\/style|<!--/i);
});

test('an escaped script means what it meant', () => {
  const source = "('</script><!-- <script>')";
  // biome-ignore lint/security/noGlobalEval: what the browser would do with it.
  expect(eval(escapeScript(source))).toBe('</script><!-- <script>');
});

test('nothing in script or style asks for a file', () => {
  expect(style).not.toMatch(/@import|url\((?!["']?data:)/);
});

test('a deck has the program packed, and unpacks to the one that its policy knows', () => {
  const unpacked = inflateSync(Buffer.from(packed, 'base64')).toString();
  expect(unpacked).toBe(script);
  expect(packed.length).toBeLessThan(script.length / 2);
});
