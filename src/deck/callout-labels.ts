import type { Language } from '../model/outline.ts';

/** Nouns that do not say of what they are. */
const MOVEMENT =
  'increase|decrease|rise|fall|growth|decline|drop|reduction|gain|average|total|median|balance|rest|most|numbers?|figures?|amounts?|rates?|levels?|things?|majority|others?|ones?|way|part|maximum|minimum';
/** Words that a verb begins with: “found that it helped”, “say the roof leaks”, and a change that does not say of what. */
const SAID = new RegExp(
  `^(?:[a-z]+(?:ed|ing) (?:that|the|an?|it|they|to|out|by|in|on|with|for|and)\\b|(?:say|says|saying|said|stated|found|find|finds|feel|feels|felt|think|thinks|believe|agree|agreed|use|uses|used|gotten|got|took|take)\\b|(?:${MOVEMENT})$)`,
);
/** More words than a slide can carry under a figure. */
const MOST_WORDS = 10;

/** Beginnings and ends that a noun phrase does not have: a label with one would be read as a torn sentence. */
const TORN: Record<Language, RegExp> = {
  // 二期 28600 13200: a row of a table whose lines are gone
  zh: /\d\s+\d|^(?:由|受|被|在|对|将|把|使|让|元的|的|前|后|至|从|经|已|也|仍|还|各级|(?:其中|其余|总数|共|数量|总量|金额|比例|占比|任务|目标|指标|其他|情况|方面|工作)$)|(?:的|是|为|占|约|近|只|仍|仅|和|与|及|由|被|在|对|仍占|分别|只用)$/,
  en: /^(?:why|how|what|where|when|that|which|who|whom|whose|if|would|will|could|should|may|might|must|met|paid|sent|said|had|has|have|was|were|is|are|be|been|remain|remains|remained|recommend|cost|costs|ended|them|they|it|he|she|we|us|you|this|those|these|more|less|long|than|and|or|but|of|for|in|on|at|by|from|to|with|a person|last year|this year|a year|day|time|times)\b|\b(?:would|will|could|should|if|said|brought|cost|rise|rose|instead|through|or less|or more|the|a|an|of|for|in|to|by|with|and|or|be|us|they|we|it|low|decided|service)$|\b(?:would|will|could) /i,
};

/**
 * Whether what a figure measures can stand under it as a label: a noun phrase that says something without its sentence.
 * A figure without such a label is no callout; it stays in the notes and in the index.
 * @example isLabel('减税', 'zh') → true; isLabel('why the average cost', 'en') → false
 */
export function isLabel(text: string, language: Language): boolean {
  if (language === 'en' && (SAID.test(text) || text.split(/\s+/).length > MOST_WORDS)) return false;
  return text.length > 1 && !TORN[language].test(text);
}
