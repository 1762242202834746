import { expect, test } from 'vitest';
import { findKey, KEYS, type KeyPress, type Place } from '../../src/runtime/keys.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test.each(['deck', 'speaker', 'practise'] as Place[])('no key means two things in the %s window', (place) => {
  const keys = KEYS.filter((row) => row.places.includes(place)).flatMap((row) => row.keys);
  expect(new Set(keys).size).toBe(keys.length);
});

test('every row says in both languages what it does, and shows a key', () => {
  for (const row of KEYS) {
    expect(row.does.zh).toMatch(/\p{Script=Han}/u);
    expect(row.does.en).toMatch(/^[A-Z]/);
    expect(row.shown.length).toBeGreaterThan(0);
  }
});

test('capitals and full-width punctuation are the same keys', () => {
  expect(findKey(press('S', { shiftKey: true }), 'deck')?.action).toBe('speakerView');
  expect(findKey(press('？', { shiftKey: true }), 'deck')?.action).toBe('help');
  expect(findKey(press('。'), 'deck')?.action).toBe('black');
});

test('keys with Ctrl, Alt and Command are the browser’s', () => {
  expect(findKey(press('s', { ctrlKey: true }), 'deck')).toBeNull();
  expect(findKey(press('f', { metaKey: true }), 'deck')).toBeNull();
});

test('the space bar reads on in the speaker view and is left to the slides in the deck', () => {
  expect(findKey(press(' '), 'speaker')?.action).toBe('readOn');
  expect(findKey(press(' ', { shiftKey: true }), 'speaker')?.action).toBe('readBack');
  expect(findKey(press(' '), 'deck')).toBeNull();
});
