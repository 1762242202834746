import type { Words } from './words.ts';

/** What is not taken over from decks of other programs, by its kind, with what to do about it; see source/deck/not-carried.ts. */
const LEFT_OUT: Record<string, readonly [what: string, hint: string]> = {
  theme: ['文件指定的外观', '请用 --theme 选择主题。'],
  style: ['样式表和类名', '颜色和字体由主题决定。'],
  background: ['幻灯片背景', '有内容的图片请直接放在页面上。'],
  transition: ['切换效果', ''],
  animation: ['动画效果', '逐步出现的内容仍会逐步出现。'],
  'step-order': ['与文字顺序不同的出现顺序', '内容按文字顺序出现。'],
  'code-steps': ['代码逐行高亮', '代码整体显示；需要分步时请拆成几段。'],
  margins: ['页眉和页脚', '页脚显示标题和页码。'],
  component: ['组件', '请用文字或图片说明其内容。'],
  expression: ['由程序填入的值', '请直接写出来。'],
  script: ['脚本', ''],
  embedded: ['外部网页、视频和音频', '请在页面上放一张图片。'],
  drawing: ['HTML 中的绘图', '请存为图片。'],
  diagram: ['用文字描述的图，按文字显示', '请存为图片。'],
  snippet: ['其他文件中的代码', '请把代码复制到本文件。'],
  include: ['其他文件中的幻灯片', '请复制到本文件。'],
  hidden: ['隐藏的幻灯片', ''],
  attribute: ['幻灯片和元素的属性', ''],
  'picture-size': ['图片的尺寸和效果', '图片按可用空间显示。'],
  link: ['指向文件或不存在的页面的链接', '请写完整网址，或写 #/ 加页码（从 0 数起）。'],
  layout: [
    '没有这种版式',
    '可选：section、list、steps、overview、comparison、figures、statement、quote、table、chart、picture、code、mixed、cover、closing。',
  ],
  'struck-out': ['划掉的文字', ''],
  separator: ['不是普通文字的分页规则', '请用 --- 分页。'],
};

/** Messages about decks in Markdown. */
export const zhDeck: Words['translations'] = {
  W_NOT_CARRIED: (_, { found: [kind = '', lines = ''] = [] }) => {
    const [what, hint] = LEFT_OUT[kind] ?? [kind, ''];
    return { text: `未带入：${what}${lines.includes('、') ? `（第 ${lines} 行）` : ''}`, hint };
  },
  W_ROOM: (_, { found: [words] = [] }) => ({
    text: `这一页放不下“${words}”`,
    hint: '请用 --- 分成两页，或写短一些。',
  }),
  E_DECK_FORM: (where) => ({
    text: `${where}：这是 Markdown 幻灯片，填空表只用于报告`,
    hint: '请直接在文件里填写。',
  }),
};
