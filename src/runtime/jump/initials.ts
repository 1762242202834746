/** The first character in pinyin order of each letter that a syllable begins with. */
const FIRST = '阿芭嚓搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝';
const LETTERS = 'abcdefghjklmnopqrstwxyz';
const HAN = /\p{Script=Han}/u;

/** Made at the first search: its tables take the browser as long as reveal.js takes to start. */
let order: Intl.Collator | null = null;
const known = new Map<string, string>();

/**
 * Chinese as the initials that a speaker in a hurry types, character by character; the rest as it is. A character of several readings has the usual one.
 * @example `initialsOf('减税3亿')` → 'js3y'
 */
export function initialsOf(text: string): string {
  return [...text].map((character) => (HAN.test(character) ? initialOf(character) : character)).join('');
}

function initialOf(character: string): string {
  const found = known.get(character) ?? LETTERS[placeOf(character)] ?? character;
  known.set(character, found);
  return found;
}

function placeOf(character: string): number {
  order ??= new Intl.Collator('zh-Hans-CN-u-co-pinyin');
  const { compare } = order;
  return [...FIRST].findLastIndex((first) => compare(first, character) <= 0);
}
