import type { Language } from '../model/outline.ts';
import type { Quantity, Recogniser } from './recogniser.ts';
import { recognisers } from './recognisers.ts';

/** What one row found, in offsets of the scanned text. `quantity` is null for a trap. */
export interface Finding {
  rule: string;
  start: number;
  end: number;
  quantity: Quantity | null;
}

/** Stands for every character that a row has taken. A private-use character, so that no pattern reaches across it. */
const taken = '\uE000';

function findWith(row: Recogniser, text: string): Finding[] {
  const findings: Finding[] = [];
  // matchAll would make a copy of the pattern every time, which takes longer than the search
  row.pattern.lastIndex = 0;
  for (let match = row.pattern.exec(text); match !== null; match = row.pattern.exec(text)) {
    if (match[0] === '') row.pattern.lastIndex += 1;
    const read = match[0] === '' ? null : row.read(match);
    if (read === 'trap')
      findings.push({ rule: row.id, start: match.index, end: match.index + match[0].length, quantity: null });
    else if (read) findings.push({ rule: row.id, start: read.start, end: read.end, quantity: read });
  }
  return findings;
}

function mask(text: string, findings: readonly Finding[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of findings) {
    parts.push(text.slice(at, start), taken.repeat(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Whether a text can hold a quantity at all; most sentences cannot, and are left alone. */
const mayCount = {
  zh: /[0-9０-９一二三四五六七八九十百千万亿两半翻首XxＸ×✕＊*_＿〔【[（(○]/,
  en: /[0-9_[]|\b(?:X+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|\w*hundred|thousand|million|billion|trillion|dozen|half|halved|halving|third|quarter|second|fourth|fifth|\w+fold|doubl\w*|tripl\w*|quadrupl\w*|twice|percentage|percent)\b/i,
};

const rowsOf = (language: Language) => recognisers.filter((row) => row.language === 'any' || row.language === language);
const rows: Record<Language, readonly Recogniser[]> = { zh: rowsOf('zh'), en: rowsOf('en') };

/**
 * Runs all recognisers of a language over a text, traps among them. What a row takes, the rows after it do not see. Findings are in order of place and never overlap.
 * @example scan('2020年投资3.2亿元', 'zh') → [{ rule: 'zh-date', start: 0, end: 5, quantity: null }, { rule: 'zh-quantity', start: 7, end: 12, … }]
 */
export function scan(text: string, language: Language): Finding[] {
  if (!mayCount[language].test(text)) return [];
  const all: Finding[] = [];
  let rest = text;
  for (const row of rows[language]) {
    if (row.cue && !row.cue.test(rest)) continue;
    const found = findWith(row, rest);
    if (found.length === 0) continue;
    rest = mask(rest, found);
    all.push(...found);
  }
  return all.sort((a, b) => a.start - b.start);
}
