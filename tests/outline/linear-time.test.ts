import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BOILERPLATE } from '../../src/outline/boilerplate-rows.ts';
import { CUES } from '../../src/outline/cue-rows.ts';
import { NUMBERS } from '../../src/outline/number-rows.ts';
import { RUN_INS } from '../../src/outline/run-in-marks.ts';
import { BYLINES, TITLE_LIKE } from '../../src/outline/title-rows.ts';
import { PATIENCE_MS, runAway } from '../run-away.ts';

const ROWS = [...BOILERPLATE, ...CUES, ...NUMBERS, ...RUN_INS, ...BYLINES, ...TITLE_LIKE];
const FILES = [
  ...readdirSync('src/source', { recursive: true, encoding: 'utf8' }).map((file) => join('src/source', file)),
  ...readdirSync('src/outline').map((file) => join('src/outline', file)),
  'src/text/sentences.ts',
  'src/text/fold-reading.ts',
].filter((file) => file.endsWith('.ts'));
/** A pattern written as such in the code. */
const LITERAL = /(?<=[=(,:!&|?[\s])\/(?![/*\s])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([a-z]*)(?=[.,;)\s\]])/g;

const patterns = new Map<string, RegExp>();
for (const { pattern } of ROWS) patterns.set(String(pattern), pattern);
for (const file of FILES)
  for (const [, source, flags] of withoutComments(readFileSync(file, 'utf8')).matchAll(LITERAL))
    patterns.set(`/${source}/${flags}`, new RegExp(source, flags));

function withoutComments(code: string): string {
  return code.replace(/^\s*(?:\/\*\*.*|\*.*|\/\/.*)$/gm, '');
}

test('the patterns of the code are found', () => expect(patterns.size).toBeGreaterThan(150));

test.each([...patterns])(
  '%s never backtracks without bound',
  (_, pattern) => {
    expect(runAway(pattern)).toBeNull();
  },
  PATIENCE_MS,
);
