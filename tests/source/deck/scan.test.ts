import { expect, test } from 'vitest';
import { scan } from '../../../src/source/deck/scan.ts';

const commentsIn = (text: string) => scan(text, 0).comments.map(({ start, end }) => text.slice(start, end));

test('comments are found, but none in code or behind a backslash', () => {
  expect(commentsIn('a <!-- b\n\nc --> d')).toEqual(['<!-- b\n\nc -->']);
  expect(commentsIn('a `<!--` b <!-- c -->')).toEqual(['<!-- c -->']);
  expect(commentsIn('a \\<!-- b\n\n---\n\nc')).toEqual([]);
  expect(commentsIn('a \\\\<!-- b -->')).toEqual(['<!-- b -->']);
  expect(commentsIn('a \\`<!-- b -->`')).toEqual(['<!-- b -->']);
});
