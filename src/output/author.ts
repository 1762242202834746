import type { Deck } from '../model/deck.ts';

/** An office and after it a name, by which a Chinese report's byline ends: ……会议上　县长 李明. */
const OFFICE_AND_NAME =
  /(?:^|上|[，,：:—\s])([^，。：:—\s]{0,22}(?:长|主席|主任|书记|总理|总裁|经理|代表|委员)[ \u3000][\p{Script=Han}·]{2,12})$/u;
/** Of an English one: every part of the name begins large. */
const BY =
  /^(?:[Bb]y|[Pp]resented by|[Ss]peaker:) (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4}(?:, \p{L}[^\d]{1,60})?)$/u;
/** What head matter says. */
const HEAD_MATTER = /^\s*(?:author|作者)\s*[:：][ \t]*["']?([^"'\n]{1,80}?)["']?[ \t]*$/imu;

/**
 * Who a report is by, where it says so in so many words: in its head matter, or in the lines under its title.
 * @example 自治区人民政府主席 张三 → the same; “——2026年3月5日在大会上 县长 李四” → '县长 李四'; “State Dining Room” → null
 */
export function authorOf({ byline, dropped }: Pick<Deck, 'byline' | 'dropped'>): string | null {
  for (const { text, reason } of dropped) {
    const name = reason === 'head matter' && HEAD_MATTER.exec(text)?.[1];
    if (name) return name;
  }
  for (const { text } of byline) {
    const name = (OFFICE_AND_NAME.exec(text) ?? BY.exec(text))?.[1];
    if (name) return name.replace('\u3000', ' ');
  }
  return null;
}
