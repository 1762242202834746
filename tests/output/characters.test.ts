import { expect, it } from 'vitest';
import { charactersOf } from '../../src/output/characters.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';

const PROBLEMS = `# 半年报告

## 工作回顾

上半年新建公园12个，惠及居民3.6万人。

## 存在的主要问题

一是人手不足，值班靠志愿者。二是空调老化，夏季室温偏高。三是绘本更新慢，常常借不到。
`;

it('holds every character that a slide shows, the numbers of problems too', async () => {
  const { value } = await understand(new TextEncoder().encode(PROBLEMS), 'report.md');
  const { bold } = charactersOf(makeDeck(value!, { aspect: '16:9' }).value);
  for (const character of '存在的主要问题一二三人手不足') expect(bold).toContain(character);
});
