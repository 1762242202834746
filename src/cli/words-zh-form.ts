import type { FormCode } from '../blanks/form-messages.ts';
import type { Message } from '../model/message.ts';

type Said = (...found: string[]) => { text: string; hint: string };

/** What can be wrong with a form, in Chinese; `place` is its file and line. English: blanks/form-messages.ts. */
const said: Record<FormCode, Said> = {
  E_FORM_SYNTAX: (place, _, line) => ({
    text: `${place}：填空表读不懂${line && `：“${line}”`}`,
    hint: "除“value:”后面的内容外请勿改动；内容里有 : # * % 或引号时，请放在英文单引号里：value: '…'。",
  }),
  E_FORM_SHAPE: (place) => ({
    text: `${place}：这不是填空表`,
    hint: '请先生成一份：lectern blanks 报告.docx -o blanks.yaml。',
  }),
  E_FORM_KEY: (place, key, meant) => ({
    text: `${place}：不认识“${key}”`,
    hint: meant ? `是不是 ${meant}？` : '每条只有 id、slide、kind、sentence、at、value。',
  }),
  E_FORM_TWICE: (place, id, first) => ({ text: `${place}：${id} 重复（${first} 已有）`, hint: '请删去其中一条。' }),
  E_FORM_ENTRY: (place, key) => ({
    text: `${place}：这一条缺少 ${key}`,
    hint: '请重新生成：lectern blanks 报告 --blanks 填空表，已填的内容会保留。',
  }),
  E_FORM_VALUE: (place, key) => ({
    text: `${place}：${key} 不是一行文字`,
    hint: `请放在英文单引号里，写在一行：${key}: '…'。`,
  }),
  E_BLANK_WORD: (place, value, at) => ({
    text: `${place}：${at} 这里要填数字，填的是“${value}”`,
    hint: '请填数字，或者先空着。',
  }),
  E_BLANK_UNIT: (place, value, at, outcome, rest) => ({
    text: `${place}：填“${value}”会变成“${outcome}”：${at}`,
    hint: `请填 ${rest}。`,
  }),
  W_BLANK_TWICE: (place, value, at, outcome, rest) => ({
    text: `${place}：填“${value}”后是“${outcome}”：${at}`,
    hint: `如果重复了，请填 ${rest}。`,
  }),
  W_BLANK_GONE: (place, value, at) => ({
    text: `${place}：“${value}”没有填入，报告里已没有这处空白：${at}`,
    hint: '请用 lectern blanks 报告 --blanks 填空表 看看还有哪些空白，在那里填写。',
  }),
  W_BLANK_UNSURE: (place, value, at) => ({
    text: `${place}：“${value}”没有填入，报告里不止一处可能是它：${at}`,
    hint: '请用 lectern blanks 报告 --blanks 填空表 重新生成，在那里填写。',
  }),
  N_BLANK_MOVED: (place, value, at, now) => ({
    text: `${place}：句子改动过，“${value}”仍填入：${at} 现为 ${now}`,
    hint: '请核对是否仍然合适。',
  }),
};

/** The same, as the commands look messages up. */
export const zhForm = Object.fromEntries(
  Object.entries(said).map(([code, say]) => [code, (_: string, { found = [] }: Message) => say(...found)]),
);
