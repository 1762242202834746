import { describe, expect, test } from 'vitest';
import { SILENT_ROWS } from '../../src/deck/layouts/picture-rows.ts';
import { LEGEND_ROWS } from '../../src/deck/legend-rows.ts';

describe.each([...LEGEND_ROWS, ...SILENT_ROWS])('$id', ({ pattern, yes, no, because }) => {
  test.each(yes)('knows “%s”', (line) => expect(pattern.test(line)).toBe(true));
  test.each(no)('leaves “%s” alone', (line) => expect(pattern.test(line)).toBe(false));
  test('has examples and a reason', () => {
    expect(yes.length * no.length).toBeGreaterThan(0);
    expect(because).not.toBe('');
  });
});

test('no two rows have the same id', () => {
  for (const rows of [LEGEND_ROWS, SILENT_ROWS]) expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});
