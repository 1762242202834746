import { describe, expect, test } from 'vitest';
import { understand } from '../../src/pipeline.ts';

async function figuresOf(text: string, name = 'report.md') {
  const { value } = await understand(new TextEncoder().encode(text), name);
  return value!.figures.figures;
}

/** Each figure of a report as “measure | text | value unit | change”. */
const rowsOf = async (text: string, name?: string) =>
  (await figuresOf(text, name)).map((figure) =>
    [figure.measures?.text ?? '?', figure.text, `${figure.value} ${figure.unit}`.trim(), figure.change ?? '-'].join(
      ' | ',
    ),
  );

const zh = (table: string, before = '') => `# 运行简报\n\n全区运行平稳。\n\n${before}\n\n${table}\n`;

describe('the number of a cell is named by its row and its column', () => {
  test('and takes the unit that the column has in brackets', async () => {
    const table = '| 片区 | 站点（个） | 骑行（万人次） |\n|---|---|---|\n| 东片 | 66 | 16.8 |';
    expect(await rowsOf(zh(table))).toEqual([
      '东片站点（个） | 66 | 66 个 | -',
      '东片骑行（万人次） | 16.8 | 168000 人次 | -',
    ]);
  });
  test('or the one that a line above gives to all, or a column of units to each', async () => {
    const table = '| 指标 | 绝对数 |\n|---|---|\n| 税收 | 3.2 |';
    expect(await rowsOf(zh(table, '表2 收入情况（单位：亿元）'))).toEqual(['税收绝对数 | 3.2 | 320000000 元 | -']);
    expect(await rowsOf(zh(table, '单位：亿元、万户'))).toEqual(['税收绝对数 | 3.2 | 3.2 | -']);
    const units =
      '| 序号 | 项目 | 单位 | 数量 |\n|---|---|---|---|\n| 1 | 候车亭 | 座 | 38 |\n| 2 | 车位 | 万个 | 1.2 |';
    expect(await rowsOf(zh(units))).toEqual(['候车亭数量 | 38 | 38 座 | -', '车位数量 | 1.2 | 12000 个 | -']);
  });
  test('and rises or falls where the column holds rates of change', async () => {
    const table = '| 指标 | 同比增长 | 降幅（%） |\n|---|---|---|\n| 客运量 | -1.6 | 3.1 |\n| 货运量 | 7.2% | 0 |';
    expect(await rowsOf(zh(table))).toEqual([
      '客运量同比增长 | -1.6 | -1.6 % | decrease',
      '客运量降幅（%） | 3.1 | 3.1 % | decrease',
      '货运量同比增长 | 7.2% | 7.2 % | increase',
      '货运量降幅（%） | 0 | 0 % | -',
    ]);
  });
  test('in English with a space that the report has', async () => {
    const table = '| Service | Cost ($ million) | Growth (%) |\n|---|---:|---:|\n| Street lights | 4.1 | 2.5 |';
    expect(await rowsOf(`# Report\n\nAll went well with the budget.\n\n${table}\n`)).toEqual([
      'Street lights Cost ($ million) | 4.1 | 4100000 USD | -',
      'Street lights Growth (%) | 2.5 | 2.5 % | increase',
    ]);
  });
});

test('running numbers, years and the names of rows and columns are no figures', async () => {
  const table = '| 序号 | 年份 | 2023 | 负责人 |\n|---|---|---|---|\n| 1 | 2024 | 2025 | 林某 |';
  expect(await rowsOf(zh(table))).toEqual([]);
});

test('a cell with words is read as words are, and named by its heads only where it names nothing', async () => {
  const table = '| 事项 | 进展 |\n|---|---|\n| 停车 | 建成车位120个 |\n| 绿化 | 约3.5万平方米 |';
  expect(await rowsOf(zh(table))).toEqual([
    '建成车位 | 120个 | 120 个 | -',
    '绿化进展 | 约3.5万平方米 | 35000 平方米 | -',
  ]);
});

test('no cell is a key figure, and a total is worth the most of them', async () => {
  const table = '| 科目 | 金额（万元） |\n|---|---|\n| 税收 | 320 |\n| 合计 | 410 |';
  const [tax, total] = await figuresOf(zh(table));
  expect([tax.isKey, total.isKey]).toEqual([false, false]);
  expect(total.worth).toBeGreaterThan(tax.worth);
});

test('a table whose cells are lines is read by its lines', async () => {
  const lines = ['事项', '本年新增', '现有（公里）', '村道', '3', '41', '县道', '0', '12'].join('\n\n');
  expect(await rowsOf(`运行简报\n\n全区运行平稳。\n\n${lines}\n\n以上是全部情况。\n`, 'report.txt')).toEqual([
    '村道本年新增 | 3 | 3 | -',
    '村道现有（公里） | 41 | 41 公里 | -',
    '县道本年新增 | 0 | 0 | -',
    '县道现有（公里） | 12 | 12 公里 | -',
  ]);
});
