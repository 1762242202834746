import type { Words } from './words.ts';

/** What is said about a report as it is read and set, in Chinese. */
export const zhRead: Words['translations'] = {
  N_LONG: (_, { found: [slide = '', seconds = ''] = [] }) => ({
    text: `第 ${slide} 页要讲 ${seconds} 秒，内容太多`,
    hint: '请给这一部分加小标题，就会分成几页。',
  }),
  N_SHORT: (_, { found: [slide = '', seconds = ''] = [] }) => ({
    text: `第 ${slide} 页只讲 ${seconds} 秒，几乎没有可讲的内容`,
    hint: '请并入前一部分或后一部分，或补充内容。',
  }),
  N_CUT: (_, { found: [slide = '', layout = ''] = [] }) => ({
    text: `第 ${slide} 页的${layout === 'code' ? '代码' : '表格'}太长，只显示开头，其余只在讲稿里`,
    hint: '请删去没人看的行，或加小标题分开。',
  }),
  N_FILLED_UP: (where) => ({ text: `${where}：文件末尾有多余的空字符，已略去`, hint: '' }),
  N_FRAME: (where) => ({
    text: `${where}：网页里嵌入的其他网页没有读入`,
    hint: '报告如果在其中，请单独打开那个网页再保存。',
  }),
  W_CUT_OFF: (where) => ({
    text: `${where}：文件在一个字的中间断了，这半个字已略去`,
    hint: '如果末尾缺内容，请重新复制文件。',
  }),
  W_DAMAGED: (where) => ({
    text: `${where}：有些字已损坏，显示为 \ufffd`,
    hint: '请在文中查找，或重新保存网页。',
  }),
  W_PRIVATE: (where) => ({
    text: `${where}：有自造字，别的电脑上显示不出来`,
    hint: '请在原来的程序里打开，另存为 UTF-8。',
  }),
  W_TEX: () => ({
    text: '这个公式写得不对，按原样显示',
    hint: '请改正公式；只想写美元符号时请写 \\$。',
  }),
  W_UNFINISHED: (where) => ({
    text: `${where}：网页不完整，缺口之后的内容没有读入`,
    hint: '如果末尾缺内容，请重新保存网页。',
  }),
};
