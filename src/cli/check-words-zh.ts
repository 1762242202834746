import type { Words } from './words.ts';

/** What `lectern check` says about each kind of finding, in Chinese. */
export const checkKinds: Words['check']['kinds'] = {
  outside: {
    what: ({ words, found }) => `“${words}”超出页面 ${found} 像素`,
    toDo: '请在报告里缩短这一句，或给这一部分加小标题，分成几页。',
  },
  footer: {
    what: ({ words, found }) => `“${words}”压到页脚 ${found} 像素`,
    toDo: '请在报告里缩短这一句，或给这一部分加小标题，分成几页。',
  },
  clipped: {
    what: ({ words, found }) => `“${words}”超出所在的框 ${found} 像素`,
    toDo: '请在报告里缩短这一句，或用 --aspect 换一种比例。',
  },
  overlap: {
    what: ({ words, other, found }) => `“${words}”与“${other}”重叠 ${found} 像素`,
    toDo: '请在报告里缩短其中一句，或用 --theme 换一个主题。',
  },
  small: {
    what: ({ words, found, allowed }) => `“${words}”字高 ${found} 像素，至少应为 ${allowed}`,
    toDo: '主题把它设得太小：请在 theme.css 里改大，或用 --theme 换一个主题。',
  },
  quantity: {
    what: ({ words, other }) => `数字被拆成两行：“${words}”${other ? `／“${other}”` : ''}`,
    toDo: '数字与单位之间请不要留空格，或缩短前面的文字。',
  },
  'line-start': {
    what: ({ words, other }) => `行首是后半标点：“${other}”／“${words}”`,
    toDo: '请检查报告里这个标点前面有没有空格。',
  },
  'line-end': {
    what: ({ words, other }) => `行尾是前半标点：“${words}”／“${other}”`,
    toDo: '请检查报告里这个标点后面有没有空格。',
  },
  'lone-character': {
    what: ({ words }) => `“${words}”的最后一行只有一个字`,
    toDo: '请增减一两个字。',
  },
  contrast: {
    what: ({ words, found, allowed }) => `“${words}”与底色的对比度为 ${found}:1，至少应为 ${allowed}:1`,
    toDo: '请在 theme.css 里把颜色调深或调浅，或用 --theme 换一个主题。',
  },
  points: {
    what: ({ words, found, allowed }) => `“${words}”有 ${found} 条要点，最多 ${allowed} 条`,
    toDo: '请给这一部分加小标题，分成几页。',
  },
  callouts: {
    what: ({ words, found, allowed }) => `“${words}”有 ${found} 个大数字，最多 ${allowed} 个`,
    toDo: '请给这一部分加小标题，分成几页。',
  },
  empty: {
    what: ({ words }) => `“${words}”下面没有内容`,
    toDo: '请在标题下写一句话，或去掉这个标题。',
  },
};
