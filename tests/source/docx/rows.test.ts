import { describe, expect, test } from 'vitest';
import { NUMBER_FORMATS, numberFormatNamed } from '../../../src/source/docx/number-formats.ts';
import { NUMBER_SHAPES } from '../../../src/source/docx/number-shapes.ts';
import { HEADING_NAMES } from '../../../src/source/docx/style-headings.ts';
import { familyOf, TYPEFACES } from '../../../src/source/docx/typefaces.ts';
import { PATIENCE_MS, runAway } from '../../run-away.ts';

const rows = [
  ...NUMBER_SHAPES,
  ...HEADING_NAMES.map((row) => ({ id: `heading name ${row.yes[0]}`, ...row })),
  ...TYPEFACES,
];

describe.each(rows)('$id', ({ pattern, yes, no }) => {
  test.each(yes)('knows %s', (text) => expect(pattern.test(text)).toBe(true));
  test.each(no)('leaves %s alone', (text) => expect(pattern.test(text)).toBe(false));
  test('runs in linear time', { timeout: PATIENCE_MS }, () => expect(runAway(pattern)).toBeNull());
});

test.each(TYPEFACES.flatMap(({ id, yes }) => yes.map((name) => [name, id])))('%s is a %s', (name, id) =>
  expect(familyOf(name)).toBe(id),
);

describe.each(NUMBER_FORMATS)('$names.0', ({ names, examples }) => {
  test.each(examples)('writes %i as %s', (number, text) =>
    expect(numberFormatNamed(names[0]).write(number)).toBe(text),
  );
});

test('a format that nobody knows is written in digits', () => expect(numberFormatNamed('aiueo').write(3)).toBe('3'));
