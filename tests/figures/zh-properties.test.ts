import { expect, test } from 'vitest';
import { scan } from '../../src/figures/scan.ts';
import fc from '../property.ts';

/** A quantity as it is written, with what is to be found in it. */
interface Written {
  text: string;
  value: number | [number, number] | null;
  kind: string;
  bound: string | null;
}

const HAN = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1…99999 as it is said. @example 20305 → 二万零三百零五 */
function inHan(n: number): string {
  const places = ['', '十', '百', '千'];
  const section = (m: number) =>
    [...String(m)]
      .map((digit, i, all) => (digit === '0' ? '零' : HAN[Number(digit)] + places[all.length - 1 - i]))
      .join('')
      .replace(/零+/g, '零')
      .replace(/零$/, '');
  const [high, low] = [Math.floor(n / 10_000), n % 10_000];
  const gap = high > 0 && low > 0 && low < 1000 ? '零' : '';
  return ((high > 0 ? `${section(high)}万${gap}` : '') + (low > 0 ? section(low) : '')).replace(/^一十/, '十');
}

const fullWidth = (text: string) => text.replace(/[0-9.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

const units = fc.constantFrom(
  ...([
    ['亿元', 'money', 1e8],
    ['万元', 'money', 1e4],
    ['元', 'money', 1],
    ['万人', 'count', 1e4],
    ['家', 'count', 1],
    ['个', 'count', 1],
    ['户', 'count', 1],
    ['件', 'count', 1],
    ['公里', 'length', 1],
    ['万平方米', 'area', 1e4],
    ['亩', 'area', 1],
    ['万吨', 'weight', 1e4],
    ['个百分点', 'percentage-point', 1],
  ] as const),
);
const arabic = fc
  .oneof(
    fc.integer({ min: 2, max: 9999 }).map(String),
    fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 9 })).map(([a, b]) => `${a}.${b}`),
    fc.integer({ min: 1000, max: 999_999 }).map((n) => n.toLocaleString('en-US')),
  )
  .map((text) => ({ text, amount: Number(text.replaceAll(',', '')) }));
const before = fc.constantFrom(
  ...(['', '近', '约', '超过', '不足', '至少', '超'] as const).map((word) => [word, word] as const),
);
const boundBefore: Record<string, string | null> = {
  '': null,
  近: '≈',
  约: '≈',
  超过: '>',
  不足: '<',
  至少: '>',
  超: '>',
};
const boundAfter: Record<string, string | null> = { '': null, 左右: '≈', 以上: '>', 以内: '<' };

const round = (n: number) => Number(n.toPrecision(12));

const plain: fc.Arbitrary<Written> = fc
  .tuple(arabic, units, before, fc.boolean())
  .map(([{ text, amount }, [unit, kind, scale], [word], isWide]) => ({
    text: word + (isWide && !text.includes(',') ? fullWidth(text) : text) + unit,
    value: round(amount * scale),
    kind,
    bound: boundBefore[word],
  }));
const aroundAfter: fc.Arbitrary<Written> = fc
  .tuple(arabic, units, fc.constantFrom('左右', '以上', '以内'))
  .map(([{ text, amount }, [unit, kind, scale], word]) => ({
    text: text + unit + word,
    value: round(amount * scale),
    kind,
    bound: boundAfter[word],
  }));
const han: fc.Arbitrary<Written> = fc
  .tuple(fc.integer({ min: 11, max: 99_999 }), fc.constantFrom('元', '家', '户', '亩', '件'))
  .map(([n, unit]) => ({
    text: inHan(n) + unit,
    value: n,
    kind: unit === '元' ? 'money' : unit === '亩' ? 'area' : 'count',
    bound: null,
  }));
const more: fc.Arbitrary<Written> = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('多', '余'), fc.constantFrom('家', '户', '件', '亩'))
  .map(([n, word, unit]) => ({
    text: `${n * 10}${word}${unit}`,
    value: n * 10,
    kind: unit === '亩' ? 'area' : 'count',
    bound: '>',
  }));
/** 十亿元 alone names a size, as in 十亿元产业. */
const hanLarge: fc.Arbitrary<Written> = fc
  .tuple(
    fc.integer({ min: 2, max: 9999 }).filter((n) => n !== 10),
    fc.constantFrom('万', '亿'),
    fc.constantFrom('元', '人', '吨', '亩'),
  )
  .map(([n, scale, unit]) => ({
    text: inHan(n) + scale + unit,
    value: n * (scale === '万' ? 1e4 : 1e8),
    kind: { 元: 'money', 人: 'count', 吨: 'weight', 亩: 'area' }[unit] as string,
    bound: null,
  }));
const hanMore: fc.Arbitrary<Written> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('十', '百', '千'), fc.constantFrom('多', '余'))
  .chain(([n, place, word]) =>
    fc.constantFrom('家', '户', '件').map((unit) => ({
      text: (n === 1 && place === '十' ? '' : HAN[n]) + place + word + unit,
      value: n * { 十: 10, 百: 100, 千: 1000 }[place],
      kind: 'count',
      bound: '>',
    })),
  );
const vague: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom('数十', '数百', '数千', '几十', '几百', '十几', '二十几'), fc.constantFrom('家', '户', '件'))
  .map(([number, unit]) => ({
    text: number + unit,
    value: null,
    kind: 'count',
    bound: number.endsWith('几') ? '>' : '≈',
  }));
const two: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom('两', '两百', '两千', '两万'), fc.constantFrom('家', '户', '件'))
  .map(([number, unit]) => ({
    text: number + unit,
    value: { 两: 2, 两百: 200, 两千: 2000, 两万: 20_000 }[number],
    kind: 'count',
    bound: null,
  }));

const percent: fc.Arbitrary<Written> = fc.oneof(
  arabic.map(({ text, amount }) => ({ text: `${text}%`, value: amount, kind: 'percent', bound: null })),
  fc.integer({ min: 2, max: 99 }).map((n) => ({ text: `百分之${inHan(n)}`, value: n, kind: 'percent', bound: null })),
  fc.integer({ min: 2, max: 9 }).map((n) => ({ text: `${HAN[n]}成`, value: n * 10, kind: 'percent', bound: null })),
);
const range: fc.Arbitrary<Written> = fc
  .tuple(
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 1, max: 400 }),
    fc.constantFrom('—', '-', '~', '～', '至'),
    fc.constantFrom('家', '个', '亿元', '%'),
  )
  .map(([low, more, sign, unit]) => {
    const scale = unit === '亿元' ? 1e8 : 1;
    return {
      text: `${low}${sign}${low + more}${unit}`,
      value: [low * scale, (low + more) * scale],
      kind: 'range',
      bound: null,
    };
  });
const rank: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom('全国', '全省', '全市'), fc.integer({ min: 1, max: 31 }), fc.boolean(), fc.boolean())
  .map(([scope, n, isHan, hasPlace]) => ({
    text: `${scope}第${isHan ? inHan(n) : n}${hasPlace ? '位' : ''}`,
    value: n,
    kind: 'rank',
    bound: null,
  }));
const multiple: fc.Arbitrary<Written> = fc.oneof(
  fc.constantFrom(
    { text: '翻一番', value: 2, kind: 'multiple', bound: null },
    { text: '翻两番', value: 4, kind: 'multiple', bound: null },
  ),
  fc.integer({ min: 2, max: 99 }).map((n) => ({ text: `${n / 10}倍`, value: n / 10, kind: 'multiple', bound: null })),
);
const fraction: fc.Arbitrary<Written> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 2, max: 9 }))
  .filter(([part, whole]) => part < whole)
  .map(([part, whole]) => ({ text: `${HAN[whole]}分之${HAN[part]}`, value: part / whole, kind: 'ratio', bound: null }));
const blank: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom('X', 'XX', '×', '____', '**'), fc.constantFrom('亿元', '个', '%', '公里'))
  .map(([mark, unit]) => ({
    text: mark + unit,
    value: null,
    kind: { 亿元: 'money', 个: 'count', '%': 'percent', 公里: 'length' }[unit] as string,
    bound: null,
  }));

const quantity = fc.oneof(
  plain,
  aroundAfter,
  han,
  hanLarge,
  hanMore,
  vague,
  two,
  more,
  percent,
  range,
  rank,
  multiple,
  fraction,
  blank,
);
const carriers = fc.constantFrom(
  ['全区共完成', '。'],
  ['今年指标为', '，比较稳定。'],
  ['工作有序推进，达到', '；'],
  ['（其中', '）'],
  ['', '，'],
);

test('a written quantity is found, whole, with its value, kind and bound', () => {
  fc.assert(
    fc.property(quantity, carriers, ({ text, value, kind, bound }, [head, tail]) => {
      const sentence = head + text + tail;
      const found = scan(sentence, 'zh').flatMap(({ start, end, quantity: read }) =>
        read ? [{ text: sentence.slice(start, end), value: read.value, kind: read.kind, bound: read.bound }] : [],
      );
      expect(found, sentence).toEqual([
        { text, kind, bound, value: typeof value === 'number' ? expect.closeTo(value, 6) : value },
      ]);
    }),
    { numRuns: 3000 },
  );
});

const valuesOf = (sentence: string) =>
  scan(sentence, 'zh').flatMap(({ quantity: read }) => (read ? [[read.value, read.unit]] : []));

test('both ends of a change are found', () => {
  const verbs = fc.constantFrom('压缩到', '缩短至', '减少到', '提高到', '增至', '降至');
  const unit = fc.constantFrom('天', '个', '家', '个工作日', '公里', '%');
  fc.assert(
    fc.property(fc.constantFrom('由', '从'), fc.nat(400), fc.nat(400), verbs, unit, (from, old, now, verb, word) => {
      const sentence = `办理时限${from}${old}${word}${verb}${now}${word}。`;
      expect(valuesOf(sentence), sentence).toEqual([
        [old, word],
        [now, word],
      ]);
    }),
    { numRuns: 500 },
  );
});

test('numbers that share the unit after the last of them each have it', () => {
  const unit = fc.constantFrom('个百分点', '个', '公里', '家');
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 5 }), unit, (numbers, word) => {
      const sentence = `分别为${numbers.slice(0, -1).join('、')}和${numbers.at(-1)}${word}。`;
      expect(valuesOf(sentence), sentence).toEqual(numbers.map((number) => [number, word]));
    }),
    { numRuns: 500 },
  );
});

const n = (min: number, max: number) => fc.integer({ min, max });
const numeral = fc.constantFrom('二', '三', '四', '五', '六', '七', '八', '九', '十');
const trap = fc.oneof(
  n(1949, 2049).map((year) => `${year}年`),
  fc.tuple(n(1949, 2049), n(1, 12), n(1, 28)).map(([y, m, d]) => `${y}年${m}月${d}日`),
  fc.tuple(n(1, 12), n(1, 28)).map(([m, d]) => `${m}月${d}日`),
  fc.tuple(n(2000, 2040), n(1, 12), n(10, 28)).map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${d}`),
  fc.tuple(n(2000, 2040), n(1, 999)).map(([y, k]) => `政发〔${y}〕${k}号`),
  numeral.map((k) => `第${k}届职代会`),
  fc.constantFrom('六稳六保', '“四个一批”', '十大行动', '“1+3+N”体系', '“两个先行”', '八项规定', '一带一路'),
  fc.constantFrom('12345热线', '96110专线', '110报警平台', '120急救'),
  fc.constantFrom('5G网络', 'PM2.5', 'PM10', 'COVID-19', 'C919', 'G20'),
  fc.tuple(n(1, 20), n(0, 20), n(0, 20)).map(([a, b, c]) => `v${a}.${b}.${c}`),
  n(100_000, 999_999).map((id) => `编号：${id}`),
  fc.tuple(n(10, 99), n(1_000_000, 9_999_999)).map(([a, b]) => `05${a}-${b}`),
  n(13_000_000_000, 19_999_999_999).map(String),
  fc
    .tuple(n(0, 23), n(10, 59))
    .map(([h, m]) => `${h}:${m}开会`)
    .filter((text) => !/^(\d+):(\d+)/.test(text) || sum(text) !== 100),
  fc.tuple(n(2000, 2040), n(1, 99)).map(([y, k]) => `https://example.org/${y}/${k}`),
  fc.constantFrom(
    '三级医院',
    'Ⅱ类水质',
    '一等奖',
    '五星级酒店',
    '二期工程',
    '亿元以上项目',
    '第三产业',
    '60岁以上老人',
  ),
);

function sum(time: string): number {
  return time.match(/\d+/g)!.reduce((total, part) => total + Number(part), 0);
}

const around = fc.constantFrom(['我区落实', '。'], ['其中', '，进展顺利。'], ['', '；'], ['按照', '的部署']);

test('what only looks like a quantity is none', () => {
  fc.assert(
    fc.property(trap, around, (text, [head, tail]) => {
      const sentence = head + text + tail;
      const found = scan(sentence, 'zh').filter(({ quantity: read }) => read);
      expect(
        found.map(({ start, end, rule }) => `${rule} ${sentence.slice(start, end)}`),
        sentence,
      ).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
