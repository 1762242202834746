import { describe, expect, it } from 'vitest';
import type { Slide } from '../../src/model/deck.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';

/** The slides of the second part of a report, each as its layout and what it shows. */
async function slidesOf(part: string, name: string, heading: string): Promise<string[][]> {
  const report = `${heading}\n\n${part}\n`;
  const { value } = await understand(new TextEncoder().encode(report), name);
  const { slides } = makeDeck(value!).value;
  return slides.filter(({ layout }) => !['cover', 'agenda', 'closing', 'figure-index'].includes(layout)).map(shown);
}

function shown(slide: Slide): string[] {
  const items = 'items' in slide && slide.layout !== 'agenda' ? slide.items : [];
  const points = 'points' in slide ? slide.points : [];
  return [
    slide.layout,
    ...items.map(({ number, title, lines, callout }) =>
      [number, title?.text, ...lines.map(({ text }) => text), callout && callout.number + callout.unit]
        .filter(Boolean)
        .join(' | '),
    ),
    ...points.map(({ text }) => text),
  ];
}

const zh = (part: string) => slidesOf(part, '汇报.txt', '某区工作汇报\n\n一、请求事项\n');
const en = (part: string) => slidesOf(part, 'report.md', '# Harbour report\n\n## How we got here\n');

describe('things counted in one Chinese sentence', () => {
  it('are cards, every one of them', async () => {
    const [slide] = await zh('一是批准调整预算；二是同意以租代购；三是动用预备费；四是延长监理合同；五是召开座谈会。');
    expect(slide).toEqual([
      'steps',
      '一 | 批准调整预算',
      '二 | 同意以租代购',
      '三 | 动用预备费',
      '四 | 延长监理合同',
      '五 | 召开座谈会',
    ]);
  });
  it('stand under the short clause that they begin with, their figures large', async () => {
    const [slide] = await zh(
      '一是扩大投资，完成投资23亿元；二是优化服务，新登记企业1860户；三是改善民生，新增学位2400个。',
    );
    expect(slide).toEqual(['overview', '一 | 扩大投资 | 23亿元', '二 | 优化服务 | 1860户', '三 | 改善民生 | 2400个']);
  });
  it('may be counted in brackets', async () => {
    const [slide] = await zh('请求如下：（1）资金尽快到位；（2）指标尽快下达；（3）手续尽快办结。');
    expect(slide).toEqual(['steps', '1 | 资金尽快到位', '2 | 指标尽快下达', '3 | 手续尽快办结']);
  });
  it('stay text where two are counted only', async () => {
    const [[layout]] = await zh('一是批准调整后的预算；二是同意以租代购。');
    expect(layout).not.toBe('steps');
  });
});

describe('things counted in one English paragraph', () => {
  it('are cards', async () => {
    const [slide] = await en(
      'Much has changed. First, the timber wharf was replaced. Second, the railway was taken out. Third, the fish market moved to the quay.',
    );
    expect(slide).toEqual([
      'steps',
      '1 | the timber wharf was replaced',
      '2 | the railway was taken out',
      '3 | the fish market moved to the quay',
    ]);
  });
  it('stay text where more is said beside them', async () => {
    const [[layout]] = await en(
      'First, wood. Second, rail. Third, fish. Nobody knows today who built the oldest shed on the quay, or when, for all the papers of the port were lost in the flood. What is certain is that it stood there when the first map of the town was drawn.',
    );
    expect(layout).not.toBe('steps');
  });
});

describe('a list', () => {
  it('whose items open with headings shows them all, with what they say', async () => {
    const [slide] = await en(
      [
        '- **Staff.** The crew lacks riggers.',
        '- **Steel.** Prices may rise again.',
        '- **Weather.** No work is possible in high winds.',
        '- **Permits.** The licence has not yet been granted.',
        '- **Noise.** Residents of the quay have complained.',
      ].join('\n'),
    );
    expect(slide).toEqual([
      'list',
      'Staff | The crew lacks riggers',
      'Steel | Prices may rise again',
      'Weather | No work is possible in high winds',
      'Permits | The licence has not yet been granted',
      'Noise | Residents of the quay have complained',
    ]);
  });
  it('that is numbered goes on on a second slide rather than losing its end', async () => {
    const tasks = [
      'budget',
      'lease',
      'reserve',
      'contract',
      'risks',
      'meeting',
      'audit',
      'survey',
      'calendar',
      'report',
    ];
    const slides = await en(tasks.map((task, i) => `${i + 1}. Approve the ${task}.`).join('\n'));
    expect(slides.map(([layout]) => layout)).toEqual(['list', 'list']);
    expect(slides.flatMap(([, ...items]) => items)).toHaveLength(tasks.length);
  });
});
