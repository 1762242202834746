import { expect, test } from 'vitest';
import { chooseLanguage } from '../../src/runtime/words.ts';

test('the controls speak the reader’s language', () => {
  expect(chooseLanguage(['zh-TW', 'en'], 'en')).toBe('zh');
  expect(chooseLanguage(['en-US', 'zh'], 'zh')).toBe('en');
  expect(chooseLanguage(['en@posix'], 'zh')).toBe('en');
});

test('a reader of neither gets the one they read next, or the deck’s', () => {
  expect(chooseLanguage(['de-DE', 'en-GB'], 'zh')).toBe('en');
  expect(chooseLanguage(['fr'], 'zh')).toBe('zh');
  expect(chooseLanguage([], 'en')).toBe('en');
});
