import type { Language } from '../model/outline.ts';

/** Chinese where at least a tenth of the letters are Han, else English. `''` is English. @example languageOf('减税3.2亿元') → 'zh' */
export function languageOf(text: string): Language {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return han * 10 > han + latin ? 'zh' : 'en';
}
