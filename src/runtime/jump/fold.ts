/** Text as it is searched; `places[i]` is where its i-th character stands in the text. */
export interface Folded {
  text: string;
  places: number[];
}

/**
 * Takes away what nobody minds when searching: full or half width, capitals, spaces beside Chinese and numbers, commas within numbers.
 * @example `fold('增长 ３．２％，41,200 People').text` → '增长3.2%,41200people'
 */
export function fold(text: string): Folded {
  const places: number[] = [];
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const character = text[i].normalize('NFKC').toLowerCase();
    if (isIdle(text, i)) continue;
    folded += character;
    for (let k = 0; k < character.length; k++) places.push(i);
  }
  return { text: folded, places };
}

const SPACE = /\s/;
const LATIN = /[a-z]/i;
const DIGIT = /[0-9０-９]/;

/** Spaces stay between two words of letters, commas outside numbers. */
function isIdle(text: string, i: number): boolean {
  const [before, after] = [text[i - 1] ?? '', text[i + 1] ?? ''];
  if (SPACE.test(text[i])) return !LATIN.test(before) || !LATIN.test(after);
  return /[,，]/.test(text[i]) && DIGIT.test(before) && DIGIT.test(after);
}
