/** Alternative text that says nothing to people who see the picture. */
export interface SilentRow {
  id: string;
  pattern: RegExp;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

export const SILENT_ROWS: readonly SilentRow[] = [
  {
    id: 'file-name',
    pattern: /^[^\s/\\]*[\w\p{Script=Han})-]\.(?:png|jpe?g|gif|bmp|svg|webp|tiff?|emf|wmf|heic)$/iu,
    yes: ['image1.png', '微信图片_20260701.jpg', 'chart-final(2).svg'],
    no: ['总体架构', 'Stations v2.4', 'The svg of the plan'],
    because: 'programs fill in the name of the file',
  },
  {
    id: 'numbered',
    pattern:
      /^(?:image|img|picture|pic|photo|figure|screenshot|screen shot|dsc|图片|图像|图|截图|照片|微信图片|屏幕截图|文本框|对象|graphic|chart)[\s_-]*\d*(?:[\s_.:-]+\d+)*$/i,
    yes: ['图片1', 'image', 'Picture 12', 'Screenshot 2026-07-01', 'IMG_2041', '屏幕截图 2026-07-01'],
    no: ['图1 平台架构', 'Picture of the new dock', '图书馆'],
    because: 'programs number what nobody named',
  },
  {
    id: 'machine-told',
    pattern:
      /(?:描述已自动生成|AI ?生成的内容可能不正确|automatically generated|AI-generated content may be incorrect)[。.]?$/i,
    yes: ['图片包含 桌子, 杯子 描述已自动生成', 'A graph of a number of people Description automatically generated'],
    no: ['自动生成的排班表', 'How schedules are generated'],
    because: 'office programs guess what a picture shows',
  },
];

/** Whether alternative text says something that nobody can see. @example saysSomething('图片1') → false */
export function saysSomething(text: string): boolean {
  return text.length > 1 && !SILENT_ROWS.some(({ pattern }) => pattern.test(text));
}
