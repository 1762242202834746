import type { Language } from '../../src/model/outline.ts';
import type { Given } from '../deck/apart-report.ts';

/** Numbers from 0 to 1 that only look like chance: the same for the same seed. */
export type Chance = () => number;

/** mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS: Record<Language, string[]> = {
  zh: '站点 骑行量 调度 换电柜 车辆更新 “十分钟到场”机制 3.2亿元 12.5% 2026年6月30日 遮阳棚、夜间照明 v2.4接口 https://bike.example.org/monthly/2026-06/report?area=east 责任单位：运维中心 （含上年结转） ✅ 增长'.split(
    ' ',
  ),
  en: 'stations rides rebalancing $3.2 million 12.5% 30 June 2026 shade, lamps v2.4-interface https://bike.example.org/monthly/2026-06/report?area=east responsibility incomprehensibilities (including last year’s) ✅ grew'.split(
    ' ',
  ),
};
const CODE = [
  'const station = read(id);',
  'if (station.isOffline) {',
  '}',
  '',
  '// 读取全部站点，忽略离线超过一天的',
  '\treturn `https://bike.example.org/' + '$' + '{station.name}?from=1&to=2&limit=3&format=json`;',
];

/** Blocks of many shapes, each in a section of its own: small and large, wide and long, merged, torn, of prose and of numbers. */
export function manyShapes(language: Language, count: number, chance: Chance): Given[] {
  return Array.from({ length: count }, (_, i) => [
    { heading: `${wordsOf(language, chance, 3)} ${i + 1}` },
    ...shapeOf(i, language, chance),
  ]).flat();
}

function shapeOf(index: number, language: Language, chance: Chance): Given[] {
  const text = chance() < 0.5 ? [{ text: `${wordsOf(language, chance, 12)}${language === 'zh' ? '。' : '.'}` }] : [];
  const source = { text: language === 'zh' ? '数据来源：运行月报' : 'Source: operations log' };
  const caption = {
    text:
      language === 'zh'
        ? `表${index} ${wordsOf(language, chance, 6)}`
        : `Table ${index}: ${wordsOf(language, chance, 6)}`,
  };
  const kind = index % 4;
  if (kind < 2)
    return [
      ...text,
      ...(chance() < 0.4 ? [caption] : []),
      tableOf(language, chance),
      ...(chance() < 0.3 ? [source] : []),
    ];
  if (kind === 2) return [...text, pictureOf(language, chance), ...(chance() < 0.3 ? [source] : [])];
  return [...text, codeOf(chance)];
}

function wordsOf(language: Language, chance: Chance, most: number): string {
  const words = Array.from({ length: 1 + Math.floor(chance() * most) }, () => pick(WORDS[language], chance));
  return words.join(language === 'zh' ? '' : ' ');
}

function tableOf(language: Language, chance: Chance): Given {
  const columns = 1 + Math.floor(chance() ** 2 * 16);
  const rows = 1 + Math.floor(chance() ** 2 * 40);
  const longest = chance() < 0.3 ? 60 : chance() < 0.5 ? 12 : 2;
  const isNumeric = Array.from({ length: columns }, (_, x) => x > 0 && chance() < 0.6);
  const cell = (x: number, y: number) =>
    isNumeric[x] && y > 0
      ? (chance() * 10 ** (chance() * 6)).toFixed(1)
      : wordsOf(language, chance, chance() < 0.2 ? longest : 2);
  const table = Array.from({ length: rows }, (_, y) => {
    const cells: (string | [string, number, number])[] = [];
    for (let x = 0; x < columns; x++) {
      const isMerged = chance() < 0.05;
      const [across, down] = [1 + Math.floor(chance() * 3), 1 + Math.floor(chance() * 5)];
      if (chance() < 0.05) continue;
      cells.push(isMerged ? [cell(x, y), across, down] : chance() < 0.05 ? '' : cell(x, y));
    }
    return cells;
  });
  return { table: [['…', ...table[0].slice(1)], ...table.slice(1)] };
}

function pictureOf(language: Language, chance: Chance): Given {
  const size: [number, number] = [Math.ceil(40 + chance() * 3000), Math.ceil(40 + chance() * 2000)];
  const isMissing = chance() < 0.2;
  return { picture: chance() < 0.8 ? wordsOf(language, chance, 20) : '', ...(isMissing ? {} : { size }) };
}

function codeOf(chance: Chance): Given {
  const lines = Array.from(
    { length: 1 + Math.floor(chance() ** 2 * 90) },
    () => `${' '.repeat(chance() * 24)}${pick(CODE, chance)}`,
  );
  const long = chance() < 0.2 ? ['{"station":416,"name":"东门"},'.repeat(chance() * 300)] : [];
  return { code: [...lines, ...long].join('\n'), ...(chance() < 0.5 ? { language: 'ts' } : {}) };
}

function pick<T>(list: readonly T[], chance: Chance): T {
  return list[Math.floor(chance() * list.length)];
}
