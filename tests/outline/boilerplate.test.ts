import { expect, test } from 'vitest';
import { outlined } from './outlined.ts';

const BODY = '上半年，全县完成水利投资3.2亿元，增长7.5%，有关工作平稳推进，群众比较满意，社会反响良好，各方评价积极。';
const dropped = (lines: string[]) => outlined(lines.join('\n')).dropped.map(({ text, reason }) => `${reason}: ${text}`);

test('a web page’s path, facts and tools are no part of the report', () => {
  const page = [
    '当前位置：',
    '首页',
    '>',
    '政务公开',
    '>',
    '年报',
    '全县水利年报',
    '发布时间：',
    '2026-07-30 09:00',
    '来源：',
    '县水利局',
    '阅读量：',
    '【字体：',
    '大',
    '中',
    '小',
    '】',
    BODY,
    '打印',
    '相关报道：',
  ];
  expect(dropped(page)).toHaveLength(page.length - 2);
  expect(outlined(page.join('\n')).title?.text).toBe('全县水利年报');
});

test('short lines between two of advertising are advertising too', () => {
  expect(
    dropped(['仅供学习 禁止外传', '青禾文库', '天天更新', '加入会员享权益', '', '全县水利年报', BODY]),
  ).toHaveLength(4);
});

test('the same words inside the report are kept', () => {
  const kept = `二、会员服务\n加入会员，免费下载，是协会上半年的主要服务方式，共有三千二百人参加，满意度达到九成以上，反响很好。\n来源：县水利局\n${BODY}`;
  expect(dropped([BODY, kept])).toEqual([]);
});
