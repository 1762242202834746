import type { Language } from '../model/outline.ts';
import type { Source } from '../model/source.ts';
import { inferredMark } from './after-run.ts';
import { LOWEST_STRUCTURE, type Mark, RANK } from './mark.ts';
import { isSalutation, isSignature, isSignOff } from './salutations.ts';
import { isByline } from './title-rows.ts';
import type { Unit } from './units.ts';

/** An appeal or thanks, anywhere in the last paragraph. */
export const CLOSING: Record<Language, { pattern: RegExp; yes: readonly string[]; no: readonly string[] }> = {
  zh: {
    pattern:
      /恳请|让我们|谢谢大家|敬请|不负(?:重托|期望|人民)|(?:努力|团结)奋斗|(?:作出|做出|贡献)[^。]{0,12}(?:贡献|力量)[！。]|一如既往|再创|谱写/,
    yes: ['恳请各位代表继续支持。', '让我们携手前行！', '为全市发展作出更大贡献！'],
    no: ['全年新增就业1.2万人。'],
  },
  en: {
    pattern: /\b(?:thank you|thanks to (?:all|everyone)|I look forward to|we look forward to|God bless)\b/i,
    yes: ['Thank you for building this with us.', 'I look forward to your questions.'],
    no: ['The works end in May.'],
  },
};

/**
 * The closing of a report that has no heading over it: the last paragraph, where it thanks or appeals, or is addressed to the audience. A major part.
 * @param marks in order of place
 * @returns the marks with the closing added, or with a part that was inferred there made the closing
 */
export function withClosing(
  source: Source,
  units: readonly Unit[],
  marks: readonly Mark[],
  language: Language,
): Mark[] {
  const end = marks.find(({ title }) => APPENDIX.test(title?.text ?? ''))?.unit ?? units.length;
  const index = lastParagraph(source, units.slice(0, end));
  const passed = marks.filter(({ unit }) => unit < index);
  if (index <= 0 || passed.length === 0 || hasClosing(marks)) return [...marks];
  const here = marks.find(({ unit }) => unit === index);
  if ((here && here.rule !== 'inferred' && here.rule !== 'zh-vocative') || follows(units, passed, index))
    return [...marks];
  if (source.format === 'markdown' && passed.some(({ rule }) => rule === 'markdown-heading')) return [...marks];
  const { text } = source.blocks[units[index].block].reading;
  if (here?.rule !== 'zh-vocative' && !CLOSING[language].pattern.test(text)) return [...marks];
  const rank = marks.reduce<number>((least, mark) => Math.min(least, mark.rank), RANK.lead);
  const closing = { ...inferredMark(source, units, index, rank, language, 'closing'), title: null };
  return [...marks.filter(({ unit }) => unit !== index), closing].sort((a, b) => a.unit - b.unit);
}

/** What stands behind the last words. */
const APPENDIX = /^(?:附录|附注|附件|名词解释|注$|备注|Appendix|Glossary)/i;

function hasClosing(marks: readonly Mark[]): boolean {
  return marks.some(({ kind }) => kind === 'closing');
}

/** Directly under a heading stands that heading's text. */
function follows(units: readonly Unit[], passed: readonly Mark[], index: number): boolean {
  const last = passed[passed.length - 1];
  return (
    last.unit === index - 1 && last.rank <= LOWEST_STRUCTURE && last.headingLength === units[last.unit].text.length
  );
}

/** Index of the first unit of the last paragraph that is no formula, date or signature. An address on a line of its own belongs to it. */
function lastParagraph(source: Source, units: readonly Unit[]): number {
  const isBody = ({ block }: Unit) => {
    const { text } = source.blocks[block].reading;
    return (
      !isSignOff(text) &&
      !isSignature(text) &&
      !isByline(text) &&
      !/^附\s?件/.test(text) &&
      source.blocks[block].kind === 'paragraph'
    );
  };
  const last = units.findLastIndex(isBody);
  if (last < 0) return -1;
  const first = units.findIndex(({ block }) => block === units[last].block);
  const before = units[first - 1];
  return before?.isFirst && before.isLast && isSalutation(before.text) ? first - 1 : first;
}
