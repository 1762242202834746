/** A sign, a currency, digits, and a unit that is short; or a blank that will be one. */
const NUMBER =
  /^[（(]?[-+−–±△▲▼↑↓<>≥≤约近超]*\s*[¥￥$€£]?\s*(?:\d[\d,，.．]*|[XＸ×*]{1,4}|_{2,})\s*(?:[%％‰]|[\p{Script=Han}\d²³/]{1,4}|pp|[A-Za-z/²³]{1,4})?[）)]?$/u;
/** What stands for a number where there is none. */
const NONE = /^(?:[-–—―/／.…·*]+|n\/?a|nil|无|暂无)$/i;

/** Whether a cell is a number with what belongs to it. @example isNumber('+12.0%') → true; isNumber('12345热线服务') → false */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** Whether a column of these texts is one of numbers: its cells say nothing else, and one at least is a number. */
export function areNumbers(texts: readonly string[]): boolean {
  const said = texts.filter((text) => text !== '' && !NONE.test(text));
  return said.length > 0 && said.every(isNumber);
}

/** Rows that sum up the others, by their name. */
const TOTAL =
  /^(?:合\s*计|总\s*计|共\s*计|小\s*计|总数|全部合计|(?:grand\s+|sub-?)?totals?|sum|all)\s*(?:[（(].*)?[:：]?$/i;

/** Whether a row named so sums up. @example isTotal('合计') → true */
export function isTotal(name: string): boolean {
  return TOTAL.test(name);
}

/** Whether a column only counts the rows: 1, 2, 3, or 一、二、三. */
export function isOrdinal(texts: readonly string[]): boolean {
  const said = texts.filter((text) => text !== '');
  return (
    said.length > 1 &&
    said.every((text, i) => /^[（(]?\d{1,3}[.、）)]?$/.test(text) && Number(text.replace(/\D/g, '')) === i + 1)
  );
}
