/** Longest heading, in Chinese characters and in words, its number included. */
const LONGEST = { han: 44, words: 16 };

/** Whether a line is short enough for a heading and says no more than one thing. @example isHeadingSized('一、总体情况') → true */
export function isHeadingSized(line: string): boolean {
  const text = line.trim();
  if (text === '' || /[，；,;：:]$/.test(text) || isSeveralSentences(text)) return false;
  return isHan(text) ? text.length <= LONGEST.han : text.split(/\s+/).length <= LONGEST.words;
}

function isSeveralSentences(text: string): boolean {
  return /[。！？!?]$/.test(text) && /[。！？!?]\s{0,4}[^\s。！？!?]/.test(text);
}

/** Whether a line is full text: long, and it ends as sentences do. */
export function isFullText(line: string): boolean {
  const text = line.trim();
  return text.length >= (isHan(text) ? 40 : 100) && /[。！？；.!?;:：][”’"'）)]*$/.test(text);
}

/** Whether a line is Chinese: a third of it at least. */
export function isHan(line: string): boolean {
  return (line.match(/\p{Script=Han}/gu)?.length ?? 0) * 3 >= line.replace(/\s/g, '').length;
}

/** Words under or over a table or a picture. @example isCaption('表2 主要指标完成情况') → true */
export function isCaption(line: string): boolean {
  return /^(?:附?[图表]|Figure|Fig\.|Table|Chart|Exhibit)\s?[\d一二三四五六七八九十]/.test(line.trim());
}
