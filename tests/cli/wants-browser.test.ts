import { describe, expect, it } from 'vitest';
import { givenTo, wantsBrowser } from '../../src/cli/wants-browser.ts';

const words = (line: string) => line.split(' ').filter(Boolean);

describe('a browser is started before the line is understood', () => {
  it.each([
    'report.txt',
    'build report.txt -o out/',
    'pdf report.txt --handout',
    'images report.txt',
    'check report.txt',
    'report.txt --to html,handout',
    '--to=pdf report.txt',
    'report.txt --reading --to html,pdf',
  ])('where it will be wanted: %s', (line) => expect(wantsBrowser(words(line))).toBe(true));

  it.each([
    '',
    '--help',
    'pdf --help',
    'inspect report.txt',
    'pptx report.txt',
    'report.txt --to pptx',
    'report.txt --reading',
    'report.txt -o talk.html',
    'present report.txt --remote',
  ])('but not: lectern %s', (line) => expect(wantsBrowser(words(line))).toBe(false));
});

it('reads an option in either way of writing it', () => {
  expect(givenTo('--browser', ['a.txt', '--browser', '/opt/chrome'])).toBe('/opt/chrome');
  expect(givenTo('--browser', ['--browser=/opt/chrome'])).toBe('/opt/chrome');
  expect(givenTo('--browser', ['a.txt'])).toBe(undefined);
  expect(givenTo('--browser', ['a.txt', '--browser'])).toBe(undefined);
});
