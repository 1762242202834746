import type { Language } from '../../model/outline.ts';

/** Words that turn a plan, a doubt or a denial into a fact when they are lost; a point never loses one that bears on what it keeps. */
const NEGATIONS: Record<Language, RegExp> = {
  zh: /不(?!断|懈|仅|但|少|久|动摇|约而同)|未|没有|无(?!缝|人机|线|障碍|废|偿)|非(?!常|遗|公|洲)|勿|免(?!疫|费)|尚|难以|除(?!了|尘|险)|仅|只/,
  en: /\b(?:not|no|never|nor|neither|without|except|only|unless|fail(?:s|ed|ing)?|lack(?:s|ed|ing)?|\w+n['’]t)\b/i,
};

/** Chinese words of plan and proposal, each without the longer words that it is a part of. */
const ZH_PLANS = [
  '(?<![模虚草比])拟(?!定|人|合|态|稿|订)',
  '力争|力求|预计|预期(?!目标)|预测|有望|可望|望于',
  '(?<![按比度总体照据超])计划(?=[新改扩建完实投引推启开竣增在用到从年全安今明由将对争再])',
  '争取(?=[在到于早尽达完实突提把将让使全用年三两]|\\d)(?!到位|到了|到上|到中|到省|到国|到市)',
  '确保|建议(?=[将把由从对在各尽加进适增提设建成按给继])|目标(?:[是为]|(?=[：:]))',
  '将(?=继续|进一步|加快|全力|努力|坚持|重点|持续|大力|着力|坚定|认真|采取|完成|实现|新[建增开]|启动|推进|开展|实施|投入|建成|增加|达到|力争|在|于|会|从|以|把|用|分[批期步])',
  '(?<![需主重必只不想摘纲概紧简次首扼提])要(?![求素点道么紧闻塞件害领旨职员案地义约目不然是务诀])(?=[\\p{Script=Han}\\d“])',
  '必须|应当|应该|(?<![必无])须(?!知)|要求(?=[各全所在到有对]|\\d)',
];
/** A time to come, which makes what follows a plan where no other word does. */
const ZH_TIMES_TO_COME = /下一?步|下一?阶段|接下来|今后|未来|明年|来年/g;
const ALL_ZH_PLANS = new RegExp(ZH_PLANS.join('|'), 'gu');

const MODALS: Record<Language, RegExp> = {
  zh: new RegExp(ZH_PLANS.join('|'), 'u'),
  en: /\b(?:plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|will|would|may|might|could|should|aim(?:s|ed|ing)?|target(?:s|ed|ing)?|propose(?:s|d)?|forecast(?:s|ed)?|hope(?:s|d)?|intend(?:s|ed)?|if|until|once|provided|subject to|estimate(?:s|d)?|about to|must|need(?:s|ed)? to|likely|project(?:s|ed) to)\b/i,
};

/** Text that says something is not so. @example isNegated('满意度不高', 'zh') → true */
export function isNegated(text: string, language: Language): boolean {
  return NEGATIONS[language].test(text);
}

/** The first word of plan, doubt or condition in a text with its place, or null. @example modalIn('力争增长5%', 'zh') → { index: 0, word: '力争' } */
export function modalIn(text: string, language: Language): { index: number; word: string } | null {
  return placeOf(MODALS[language].exec(text));
}

/**
 * The last Chinese word of plan in a text, or where it has none that of a time to come.
 * @example lastPlanWord('下一步，要加快转型，') → { index: 4, word: '要' }; lastPlanWord('下一步，') → { index: 0, word: '下一步' }
 */
export function lastPlanWord(text: string): { index: number; word: string } | null {
  return placeOf(lastOf(text, ALL_ZH_PLANS) ?? lastOf(text, ZH_TIMES_TO_COME));
}

function lastOf(text: string, pattern: RegExp): RegExpMatchArray | null {
  return [...text.matchAll(pattern)].at(-1) ?? null;
}

function placeOf(found: RegExpMatchArray | null): { index: number; word: string } | null {
  return found && { index: found.index!, word: found[0] };
}

/** Words after which a figure is supposed, wished or yet to come, and which no label can carry. */
const SUPPOSED: Record<Language, RegExp> = {
  zh: /如果|(?<!自)若(?!干)|假如|假设|倘若|一旦|除非|如[遇不能](?!能源)|可能|申请(?=[^，；]{0,10}(?:资金|补助|贷款|债券|专项|经费))/,
  en: /\b(?:will|would|could|might|may|should|must|if|unless|aims? to|plans? to|hopes? to|wants? to (?!thank|say|speak|talk|begin|tell|ac|re|point)|intends? to|(?:has|have|needs?) to|(?:asked|applied|bid) for|seek(?:s|ing)?|request(?:s|ed)?)\b/i,
};

/** What is had, whatever will be done with it: “will be opened with a budget of only $3.6M”. */
const HAD: Record<Language, RegExp> = {
  zh: /(?!)/,
  en: /\bwith (?:an?|the|our|its|their) [\w' -]{1,24} of(?: only| just| about| nearly)?\s?$/i,
};

/** “The levy is to rise by 4 percent” is yet to come; of “our aim is to …” the label says that it is an aim. */
const IS_TO = /\b(?:is|are) (?:due |meant |supposed )?to\b/i;
const GOAL = /\b(?:goal|aim|objective|target|ambition)s?\b/i;

/** Whether a figure after these words is only supposed. @example isSupposed('That would need ', 'en') → true */
export function isSupposed(before: string, language: Language): boolean {
  if (language === 'en' && IS_TO.test(before) && !GOAL.test(before)) return true;
  return SUPPOSED[language].test(before) && !HAD[language].test(before);
}

/** Of a figure that is the subject: “80% of permits would be decided” is what was promised. */
const SUPPOSED_SUBJECT =
  /^(?: (?!(?:and|but|who|that|which|whose|where|when)\b)[\w’'-]{1,30}){0,8} (?:would|could|might|should|(?:was|were|is|are) (?:due |meant |supposed )?to)\b/i;

/** Whether what a figure counts is only said to be supposed to do something. @param after the text after an English figure @example isSupposedTo(' of permits would be decided') → true */
export function isSupposedTo(after: string): boolean {
  return SUPPOSED_SUBJECT.test(after);
}

/** Words of plan that read well before a noun: planned spending, 力争 … */
const LABELLING: Record<Language, RegExp> = {
  zh: new RegExp(`${ZH_PLANS.slice(0, 4).join('|')}|确保|建议(?=[将把])|目标(?=[是为：:])|${ZH_PLANS[5]}`, 'gu'),
  // A target that was met or missed is no plan any more.
  en: /\b(?:planned|expected|(?:goal|aim|objective|ambition)s?(?=[^,;.]{0,60} (?:is|are|remains?) to\b)|(?<!\b(?:missed|met|beat|exceeded|hit|reached|above|below) (?:its|the|our|their|an?) (?:[\w-]{1,20} ){0,2})target(?:ed)?(?!(?: for [\w ]{1,40})? (?:was|were|has been|is|had been) (?:missed|met|beaten|exceeded|reached|hit))|proposed|forecast|intended|estimated|projected)\b/gi,
};

/** The word of plan nearest to the end of a text that a label can say first, or null. @example planWordIn('确保完成9亿元，力争达到', 'zh') → { index: 7, word: '力争' } */
export function planWordIn(text: string, language: Language): { index: number; word: string } | null {
  return placeOf(lastOf(text, LABELLING[language]));
}

/** Words right before a figure that deny it. */
const DENIED: Record<Language, RegExp> = {
  zh: /(?:未|没有|没能|不能|无法|难以|尚未)(?:能)?(?:达到?|完成|实现|突破|超过|落实|到位)?[^，；。\d]{0,6}$/,
  en: /\b(?:not|never|fail(?:s|ed)? to|unable to|without)\b(?!.*\b(?:only|than)\b)/i,
};

/** How far before a figure a denial of it stands, in characters. */
const DENIED_WITHIN = 48;

/** Whether a figure is denied by the words before it: it was not reached, or there is none. @example isDenied('收缴率未达到', 'zh') → true */
export function isDenied(before: string, language: Language): boolean {
  const near = before.slice(-DENIED_WITHIN);
  return DENIED[language].test(near.slice(near.search(/[,;][^,;]*$/) + 1));
}
