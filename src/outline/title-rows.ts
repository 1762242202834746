/** A kind of line that stands near the title. */
export interface TitleRow {
  id: string;
  pattern: RegExp;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

const OFFICE =
  '(?:主席|总理|省长|市长|区长|县长|镇长|乡长|州长|局长|厅长|部长|处长|科长|院长|校长|主任|书记|检察长|秘书长|总经理|董事长|会长|理事长|所长|行长)';

/** What a report calls itself. */
export const TITLE_LIKE: readonly TitleRow[] = [
  {
    id: 'zh-genre',
    pattern:
      /(?:报告|讲话|总结|汇报|情况|通报|意见|方案|公报|发言|致辞|致词|说明|要点|述职|建议|实事|计划|安排|简报|年报|综述|分析|草案|答卷|纪实|思路|规划|打算)(?:[（(][^）)]{1,20}[）)])?\d?$/,
    yes: [
      '政府工作报告',
      '在全区半年工作会议上的讲话',
      '全县水利工作半年情况通报',
      '公共自行车运行简报（2026年上半年）',
    ],
    no: ['每日更新、随时下载', '区人民政府', '各位代表：'],
    because: 'official titles end in the name of their genre',
  },
];

/** Who speaks, when and where: lines that stand under the title, or over it. */
export const BYLINES: readonly TitleRow[] = [
  {
    id: 'dash',
    pattern: /^(?:——|—|--)\s?(?=[^\s—-])[^。！？；]{4,80}$/,
    yes: ['——2026年7月28日在全镇工作例会上', '—— 在全县三级干部会议上的讲话'],
    no: ['——', '- 1 -', '——用水总量稳中有降。'],
    because: 'GB/T 9704 sets the occasion under the title after a dash',
  },
  {
    id: 'zh-office-and-name',
    pattern: new RegExp(`^[^。，；：]{0,24}${OFFICE}\\s[\\u4e00-\\u9fff]{1,2}\\s?[\\u4e00-\\u9fff]{1,2}$`),
    yes: ['县财政局局长 林小川', '市水利局副局长 赵一', '某某集团总经理 周 明'],
    no: ['局长接待日 共接待120人', '主任会议 听取汇报。', '区长信箱'],
    because: 'the speaker’s office and name',
  },
  {
    id: 'zh-date',
    pattern:
      /^[（(]?(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\dX×一二三四五六七八九十]{1,3}月(?:[\dX×一二三四五六七八九十]{1,3}日)?[）)]?$/,
    yes: ['2026年7月28日', '（2026年7月）', '二〇二六年七月二十八日', '2026年7月×日'],
    no: ['2026年7月28日，大会开幕', '2026年上半年'],
    because: 'a date alone on a line',
  },
  {
    id: 'zh-office-and-date',
    pattern:
      /^[\u4e00-\u9fff（）()·]{2,24}[ \u3000]{1,8}(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\dX×一二三四五六七八九十]{1,3}月(?:[\dX×一二三四五六七八九十]{1,3}日)?$/,
    yes: ['区水务站 2026年7月8日', '县档案馆　　二〇二六年七月'],
    no: ['截至 2026年7月8日，全部完工', '区水务站2026年7月8日', '2026年7月8日'],
    because: 'who reports and when, on one line under the title',
  },
  {
    id: 'zh-occasion',
    pattern: /^[（(](?:\d{4}年)?[^（()）。]{2,50}(?:会议|大会|会|日)(?:上|通过|批准)?[）)]$/,
    yes: ['（2026年7月28日在全镇工作例会上）', '（街道第三届职工代表大会第二次会议通过）'],
    no: ['（一）召开动员会', '（见附件）'],
    because: 'the occasion in brackets under the title',
  },
  {
    id: 'en-by',
    pattern: /^(?:by|presented by|prepared by|remarks by|from:|to:|date:|delivered by) (?=\S).{2,90}$/i,
    yes: ['by the chair of the trust, 14 May 2026', 'Prepared by the Finance Office', 'From: Ann Lee'],
    no: ['bypass traffic fell', 'By'],
    because: 'who wrote it',
  },
  {
    id: 'en-date',
    pattern:
      /^(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},?)? \d{4}(?: ?(?:to|–|-) ?(?:\d{1,2} )?[A-Z][a-z]{2,8}(?: \d{1,2},?)? \d{4})?$/,
    yes: ['April 2025 to March 2026', '14 May 2026', 'July 30, 2026'],
    no: ['May 2026 saw growth', 'March'],
    because: 'a date or period alone on a line',
  },
];

/** Whether a line is what a report calls itself. @example isTitleLike('政府工作报告') → true */
export function isTitleLike(line: string): boolean {
  return line.length <= 60 && TITLE_LIKE.some(({ pattern }) => pattern.test(line));
}

/** Whether a line says who speaks, when or where. @example isByline('县财政局局长 林小川') → true */
export function isByline(line: string): boolean {
  return line.length <= 100 && BYLINES.some(({ pattern }) => pattern.test(line));
}
