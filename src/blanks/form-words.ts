import type { Language } from '../model/outline.ts';

/** What a form says to the person who fills it in. */
interface FormWords {
  /** Lines of the head; `filled` of `count` are filled in. */
  head(report: string, count: number, filled: number): string[];
  none(report: string): string[];
  /** Over answers whose blank is gone. */
  lost: string;
  amount(around: string): string;
  name: string;
}

const zh: FormWords = {
  head: (report, count, filled) => [
    `${report}：${count} 处空白${filled > 0 ? `，已填 ${filled} 处` : ''}`,
    '',
    '填写方法：在每条最后一行的“value:”后面空一格，写上要填的内容，保存即可。',
    '　　　　　暂时不知道的就空着，幻灯片上会留一个虚线框。',
    '只写缺的那几个字：原文是“X亿元”就写 3.2，不写 3.2亿元；“XX村”就写 李家，不写 李家村。',
    "内容里有 : # * % 或引号时，请放在英文单引号里：value: '…'",
    '其余各行用来找到原文的位置，请不要改。« » 之间就是要填的空白。',
    `填好后生成幻灯片：lectern ${report} --blanks 本文件`,
  ],
  none: (report) => [`${report}：没有要填的空白`],
  lost: '以下答案在报告里已经找不到对应的空白，仅供参考：',
  amount: (around) => (around === '…' ? '数字' : `数字（${around}）`),
  name: '文字',
};

const en: FormWords = {
  head: (report, count, filled) => [
    `${report}: ${count} ${count === 1 ? 'blank' : 'blanks'}${filled > 0 ? `, ${filled} filled in` : ''}`,
    '',
    'How to fill it in: write what is missing behind “value:”, with a space between, and save.',
    'Leave empty what you do not know yet: the slide keeps an outlined slot for it.',
    'Write only what is missing: for “£X million” write 3.2, not £3.2 million.',
    "Put a value with : # * % or quotation marks between single quotes: value: '…'",
    'The other lines find the place in the report; please leave them as they are. The blank is the one between « and ».',
    `Then make the slides: lectern ${report} --blanks THIS-FILE`,
  ],
  none: (report) => [`${report}: no blanks to fill`],
  lost: 'Answers whose blank is no longer in the report, for you to see:',
  amount: (around) => (around === '…' ? 'number' : `number (${around})`),
  name: 'words',
};

export const formWords: Record<Language, FormWords> = { zh, en };
