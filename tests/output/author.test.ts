import { expect, it } from 'vitest';
import type { Dropped } from '../../src/model/source.ts';
import { authorOf } from '../../src/output/author.ts';

const phrase = (text: string) => ({ text, parts: [{ start: 0, end: text.length }] });
const byline = (...lines: string[]) => ({ byline: lines.map(phrase), dropped: [] });
const headMatter = (text: string) => ({
  byline: [],
  dropped: [{ text, reason: 'head matter', start: 0, end: text.length } as Dropped],
});

it.each([
  [['——2026年3月5日在南湾市第九届人民代表大会第四次会议上', '市人民政府市长 陆文清'], '市人民政府市长 陆文清'],
  [['——2026年3月5日在第九届人民代表大会第四次会议上县长　陆文清'], '县长 陆文清'],
  [['By Ruth Ashdown, Chief Executive'], 'Ruth Ashdown, Chief Executive'],
])('%j are by %s', (lines, author) => {
  expect(authorOf(byline(...lines))).toBe(author);
});

it.each([
  [['政府工作报告', '——2026年3月5日在第九届人民代表大会第四次会议上']],
  [['Council Chamber']],
  [['全市经济运行情况 摘要']],
  [['By June 2026 everything was done']],
  [[]],
])('%j name nobody', (lines) => {
  expect(authorOf(byline(...lines))).toBe(null);
});

it('takes the author of head matter before all', () => {
  expect(authorOf(headMatter('title: Half-year report\nauthor: "Ash Vale Council"\ndate: 2026-07-30'))).toBe(
    'Ash Vale Council',
  );
  expect(authorOf(headMatter('title: The author: a life'))).toBe(null);
});
