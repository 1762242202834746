import type { Language } from '../../model/outline.ts';

/** Words that turn a plan, a doubt or a denial into a fact when they are lost; a point never loses one that bears on what it keeps. */
const NEGATIONS: Record<Language, RegExp> = {
  zh: /不(?!断|懈|仅|但|少|久|动摇|约而同)|未|没有|无(?!缝|人机|线|障碍|废|偿)|非(?!常|遗|公|洲)|勿|免(?!疫|费)|尚|难以|除(?!了|尘|险)|仅|只/,
  en: /\b(?:not|no|never|nor|neither|without|except|only|unless|fail(?:s|ed|ing)?|lack(?:s|ed|ing)?|\w+n['’]t)\b/i,
};
const MODALS: Record<Language, RegExp> = {
  zh: /拟(?!定|人)|力争|力求|预计|预期(?!目标)|预测|计划(?=[新改扩建完实投引推启开竣增])|有望|可望|争取(?=.*(?:达|实现|完成|突破))|确保|将(?=继续|进一步|加快|全力|努力|坚持|重点|持续|大力|着力|坚定|认真|采取|完成|实现|新[建增开]|启动|推进|开展|实施|投入|建成|增加|达到)|如果|若|假如|一旦/,
  en: /\b(?:plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|will|would|may|might|could|should|aim(?:s|ed|ing)?|target(?:s|ed|ing)?|propose(?:s|d)?|forecast(?:s|ed)?|hope(?:s|d)?|intend(?:s|ed)?|if|until|once|provided|subject to|estimate(?:s|d)?|about to|must|need(?:s|ed)? to|likely|project(?:s|ed) to)\b/i,
};

/** Text that says something is not so. @example isNegated('满意度不高', 'zh') → true */
export function isNegated(text: string, language: Language): boolean {
  return NEGATIONS[language].test(text);
}

/** The first word of plan, doubt or condition in a text with its place, or null. @example modalIn('力争增长5%', 'zh') → { index: 0, word: '力争' } */
export function modalIn(text: string, language: Language): { index: number; word: string } | null {
  const found = MODALS[language].exec(text);
  return found && { index: found.index, word: found[0] };
}

/** Words after which a figure is supposed, wished or yet to come, and which no label can carry. */
const SUPPOSED: Record<Language, RegExp> = {
  zh: /如果|若|假如|一旦/,
  en: /\b(?:will|would|could|might|may|should|must|if|unless|aims? to|plans? to|hopes? to)\b/i,
};

/** What is had, whatever will be done with it: “will be opened with a budget of only $3.6M”. */
const HAD: Record<Language, RegExp> = {
  zh: /(?!)/,
  en: /\bwith (?:an?|the|our|its|their) [\w' -]{1,24} of(?: only| just| about| nearly)?\s?$/i,
};

/** Whether a figure after these words is only supposed. @example isSupposed('That would need ', 'en') → true */
export function isSupposed(before: string, language: Language): boolean {
  return SUPPOSED[language].test(before) && !HAD[language].test(before);
}

/** Words of plan that read well before a noun: planned spending, 力争 … */
const LABELLING: Record<Language, RegExp> = {
  zh: MODALS.zh,
  // A target that was met or missed is no plan any more.
  en: /\b(?:planned|expected|(?<!\b(?:missed|met|beat|exceeded|hit|reached|above|below) (?:its|the|our|their|an?) (?:[\w-]{1,20} ){0,2})target(?:ed)?(?!(?: for [\w ]{1,40})? (?:was|were|has been|is|had been) (?:missed|met|beaten|exceeded|reached|hit))|proposed|forecast|intended|estimated|projected)\b/i,
};

/** The word of plan that a label says first, with its place, or null. @example planWordIn('力争增长', 'zh') → { index: 0, word: '力争' } */
export function planWordIn(text: string, language: Language): { index: number; word: string } | null {
  const found = LABELLING[language].exec(text);
  return found && { index: found.index, word: found[0] };
}
