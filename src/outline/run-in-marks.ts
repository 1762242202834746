import type { Language } from '../model/outline.ts';
import type { Source } from '../model/source.ts';
import { CUES } from './cue-rows.ts';
import { type Mark, RANK } from './mark.ts';
import { NUMBERS } from './number-rows.ts';
import { isSalutation } from './salutations.ts';
import { headingTitle, isAdverbial } from './section-title.ts';
import { isByline } from './title-rows.ts';
import { readingOf, type Unit } from './units.ts';

/** A heading without a number, believed only where others of the same shape stand beside it. */
export interface RunInRow {
  id: string;
  language: Language;
  rank: number;
  place: 'block' | 'sentence';
  /** How many of them it takes: in one report, or, where `inRun`, one paragraph after the other. */
  atLeast: number;
  inRun: boolean;
  /** On a sentence; group 1 is the heading's words. */
  pattern: RegExp;
  /** Characters that must follow it in its paragraph; 0 where it may stand alone. */
  followedBy: number;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

export const RUN_INS: readonly RunInRow[] = [
  {
    id: 'zh-dash',
    language: 'zh',
    rank: RANK.dash,
    place: 'block',
    atLeast: 2,
    inRun: false,
    pattern: /^(?:——|--|—|——)\s?([^—。；\s][^。；]{1,38})[。；：]?$/,
    followedBy: 0,
    yes: ['——抓统筹，强保障。', '——文旅融合迈出新步子。', '—— 民生保障有力'],
    no: ['抓统筹——强保障。', '——', '一是抓统筹。'],
    because: 'government reports list results after dashes',
  },
  {
    id: 'zh-topic',
    language: 'zh',
    rank: RANK.topic,
    place: 'sentence',
    atLeast: 2,
    inRun: false,
    pattern: /^(?:在)?([^。，；：]{2,24})方面[。：]$/,
    followedBy: 0,
    yes: ['防汛抗旱方面。', '道路交通及公园绿地方面。', '在产业发展方面：'],
    no: ['疫情防控方面，成效明显。', '各方面', '成效体现在多方面'],
    because: 'a topic is named before what was done for it',
  },
  {
    id: 'zh-colon',
    language: 'zh',
    rank: RANK.topic,
    place: 'block',
    atLeast: 3,
    inRun: true,
    pattern: /^([^，。；：:“”（）\d]{2,14})(?<!是|为|如下|看到)[：:](?=\S)/,
    followedBy: 0,
    yes: ['经济发展：全年产值增长7%。', '基础设施建设:新建公路32公里。'],
    no: ['各位代表：', '主要做法是：一抓项目', '2026年：开局'],
    because: 'paragraphs that each begin with a word and a colon have it for a heading',
  },
  {
    id: 'zh-lead',
    language: 'zh',
    rank: RANK.lead,
    place: 'block',
    atLeast: 3,
    inRun: true,
    pattern: /^([^。！？；：…]{4,24})[。！]$/,
    followedBy: 40,
    yes: ['园区建设全面提速。', '营商环境持续优化。', '要坚持先易后难、先急后缓。'],
    no: ['好。', '完成了：', '这一年里，我们在十分困难的条件下仍然完成了全部的年度任务和目标。'],
    because: 'paragraphs that each begin with a short sentence have it for a heading',
  },
  {
    id: 'en-colon',
    language: 'en',
    rank: RANK.topic,
    place: 'block',
    atLeast: 3,
    inRun: true,
    pattern: /^((?!(?:Mr|Mrs|Ms|Dr|Q|A|Note|Source|Figure|Table)\b)[A-Z][a-z][^.:;!?]{1,36}):\s(?=\S)/,
    followedBy: 0,
    yes: ['Road safety: deaths fell to 12.', 'Libraries and museums: two reopened.'],
    no: ['MR. MOSS: Good morning.', 'Q: What comes next?', 'Note: figures are rounded.', 'At 9:30 we met.'],
    because: 'paragraphs that each begin with a word and a colon have it for a heading',
  },
  {
    id: 'en-lead',
    language: 'en',
    rank: RANK.lead,
    place: 'block',
    atLeast: 3,
    inRun: true,
    pattern: /^([A-Z][A-Za-z’'&,/-]{2,}(?: [A-Za-z’'&,/-]+){0,4})\.$/,
    followedBy: 80,
    yes: ['Water supply.', 'Parks, trees and playgrounds.'],
    no: ['We fixed the roads before winter came in.', 'In 2026.', 'J. Moss.'],
    because: 'paragraphs that each begin with a few words and a full stop have them for a heading',
  },
];

const FIGURE = /\d\s?(?:%|％|[万亿千百]|元|个|家|人|户|项|件|次|吨|亩|公里)/;

/** Headings that run into their paragraph: ——抓统筹。 防汛抗旱方面。 园区建设全面提速。 */
export function runInMarks(source: Source, units: readonly Unit[], language: Language): Mark[] {
  return RUN_INS.filter((row) => row.language === language).flatMap((row) => {
    const found = units.flatMap((_, index) => (isRunIn(source, units, index, row) ? [index] : []));
    return believed(row, units, found).map((index) => markOf(source, units[index], index, row, language));
  });
}

function isRunIn(source: Source, units: readonly Unit[], index: number, row: RunInRow): boolean {
  const unit = units[index];
  const block = source.blocks[unit.block];
  if (block.kind !== 'paragraph' || (row.place === 'block' && !unit.opens)) return false;
  const words = row.pattern.exec(unit.text)?.[1];
  if (words === undefined) return false;
  if (textAfter(source, units, index) < row.followedBy) return false;
  if (row.rank === RANK.lead && isKnownOtherwise(source, unit, row.language)) return false;
  return !isSalutation(unit.text) && !isByline(unit.text) && !FIGURE.test(words);
}

/** Characters of a sentence that makes a paragraph by itself. */
const LONG_SENTENCE = 80;

/** Characters that follow in the same paragraph; of a lead on a line of its own, in the next, where that is a full one. */
function textAfter({ blocks }: Source, units: readonly Unit[], index: number): number {
  const { block, to, isLast } = units[index];
  const next = units[index + 1];
  if (!isLast) return blocks[block].reading.text.length - to;
  if (!next || blocks[next.block].kind !== 'paragraph') return 0;
  const { length } = blocks[next.block].reading.text;
  return next.isLast && length < LONG_SENTENCE ? 0 : length;
}

/** A short first sentence with a number, a dash, a topic or a cue is what these make of it. */
function isKnownOtherwise(source: Source, { block, text, to }: Unit, spoken: Language): boolean {
  const rest = source.blocks[block].reading.text.slice(to, to + 40);
  const isCue = CUES.some(({ language, pattern }) => language === spoken && (pattern.test(text) || pattern.test(rest)));
  if (text.includes('，') && isAdverbial(text.slice(0, text.indexOf('，')))) return true;
  const isOther = RUN_INS.some(
    ({ language, rank, pattern }) => language === spoken && rank !== RANK.lead && pattern.test(text),
  );
  return isCue || isOther || NUMBERS.some(({ pattern }) => pattern.test(text));
}

/** Leads of paragraphs must follow one another; a pair is believed once three have shown that the report is written so. */
function believed(row: RunInRow, units: readonly Unit[], found: readonly number[]): readonly number[] {
  if (!row.inRun) return found.length >= row.atLeast ? found : [];
  const runs: number[][] = [];
  for (const index of found) {
    const run = runs.at(-1);
    if (run && units[index].block <= units[run[run.length - 1]].block + reachOf(units[run[run.length - 1]]))
      run.push(index);
    else runs.push([index]);
  }
  const isUsual = runs.some((run) => run.length >= row.atLeast);
  return isUsual ? runs.filter((run) => run.length > 1).flat() : [];
}

/** How many paragraphs on the next lead may stand: a lead on a line of its own may head several. */
function reachOf({ isLast }: Unit): number {
  return isLast ? 4 : 1;
}

function markOf(source: Source, unit: Unit, index: number, row: RunInRow, language: Language): Mark {
  const [heading, words] = row.pattern.exec(unit.text) ?? [unit.text, unit.text];
  const from = unit.text.indexOf(words);
  const title = headingTitle(readingOf(source, unit), from, from + words.length, language);
  const { id: rule, rank } = row;
  return { unit: index, rank, rule, number: null, ordinal: null, headingLength: heading.length, title, kind: null };
}
