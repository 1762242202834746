/** What a page's <title> says when nobody gave it one. */
const NO_TITLE =
  /^(?:untitled.{0,20}|document\s?\d*|无标题.{0,10}|新建.{0,20}|未命名.{0,10}|index|home|首页|新页面.{0,4}|microsoft word.{0,80}|[^\s]{1,60}\.(?:docx?|html?|wps|txt|pdf|mht))$/i;

const SEPARATOR = /\s+[-–—|·»›:]+\s+|\s*[_|｜]+\s*|(?<=[\p{Script=Han}）)])[-–—]+(?=\p{Script=Han})/u;

/** Letters of the shortest thing that a report can be called. */
const SHORTEST = 4;

/** Without white space and case, for comparing. @example folded(' Annual  Report') → 'annualreport' */
export function folded(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

/**
 * A page's own title, without the name of its site, which stands after it; '' where it has none.
 * @example ownTitle('半年工作报告-某县政府网') → '半年工作报告', ownTitle('Half-year report | Harbour Trust') → 'Half-year report', ownTitle('index.html') → ''
 */
export function ownTitle(title: string): string {
  const whole = title.replace(/\s+/g, ' ').trim();
  if (NO_TITLE.test(whole)) return '';
  const first = whole.split(SEPARATOR).find((part) => part.length >= SHORTEST) ?? whole;
  return first.length < SHORTEST || NO_TITLE.test(first) ? '' : first;
}
