import type { Callout } from '../model/deck.ts';
import type { KeyFigure } from '../model/key-figure.ts';
import type { Language } from '../model/outline.ts';

/** Labels that say themselves that more or less is counted: 新增就业, “new homes”, “cut in costs”; but neither 增加值 nor “savings”, which rise and fall like anything else. */
const SAYS_CHANGE: Record<Language, RegExp> = {
  zh: /增(?!加值|值)|减(?!税|排|灾)|降(?!雨|水|雪|温)|升(?!级|学)|涨|压[减降缩]|缩[减短小]|节约|^新|新[登签建设开招引入]|淘汰|关闭|取消|清退|化解/,
  en: /\b(?:new|add(?:ed|ing|itional|ition)|extra|further|more|fewer|less|increas\w*|decreas\w*|reduc\w*|ris(?:e|es|en|ing)|rose|grew|grow(?:n|th|ing)?|fall(?:s|en|ing)?|fell|drop(?:s|ped)?|cuts?|saved|lost|gained)\b/i,
};

/** What is a decrease by its name, and of which only a rise needs to be shown: 减税2亿元, “savings of £19 million”. */
const IS_DECREASE: Record<Language, RegExp> = { zh: /减[税排灾]|降[费本耗]/, en: /\b(?:savings?|loss(?:es)?)\b/i };

/** The sign that a figure has: an ordinal, an arrow for what grew or fell, a ring for a share of a whole, or none. @param label under which it stands; '' where it has none */
export function shapeOf(figure: KeyFigure, label: string, language: Language): Callout['shape'] {
  const { kind, value, change, from } = figure;
  if (kind === 'rank') return 'rank';
  // Its two ends say which way a pair goes.
  if (from !== null) return 'plain';
  const isRate = kind === 'percent' || kind === 'percentage-point';
  if (isRate || isAmountOfChange(figure, label, language)) {
    if (change === 'increase') return 'growth-up';
    if (change === 'decrease') return 'growth-down';
  }
  return kind === 'percent' && typeof value === 'number' && value > 0 && value <= 100 ? 'share' : 'plain';
}

/** Of an amount that came or went, and does not say so itself (doubled, 新增就业): without its arrow “spending fell by £4 million” would be a spending of £4 million. */
function isAmountOfChange({ kind, growth, change, text }: KeyFigure, label: string, language: Language): boolean {
  if (change === 'decrease' && IS_DECREASE[language].test(label)) return false;
  const isInWords = kind === 'multiple' && !/\d/.test(text);
  return growth === null && !isInWords && !SAYS_CHANGE[language].test(label);
}
