/** XML that is ready to stand in a part; only `xml` and `rawXml` make it. */
export interface Xml {
  readonly xml: string;
}

type Content = Xml | string | number | null | undefined | false | readonly Content[];

/**
 * A template whose values are escaped unless they are XML themselves; null, undefined and false leave nothing, lists are joined.
 * @example xml`<a:t>${'a < b'}</a:t>`.xml → '<a:t>a &lt; b</a:t>'
 */
export function xml(strings: TemplateStringsArray, ...values: Content[]): Xml {
  return rawXml(strings.reduce((text, string, i) => text + toText(values[i - 1]) + string));
}

/** Text that is XML already. */
export function rawXml(text: string): Xml {
  return { xml: text };
}

function toText(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (Array.isArray(content)) return content.map(toText).join('');
  return typeof content === 'object' ? (content as Xml).xml : escapeXml(String(content));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 can't hold at all: control characters but tab and line ends, halves of surrogate pairs, U+FFFE and U+FFFF. */
const IMPOSSIBLE = /(?![\t\n\r])\p{Cc}(?<![\u007f-\u009f])|\p{Cs}|[\ufffe\uffff]/gu;

function escapeXml(text: string): string {
  return text.replace(IMPOSSIBLE, '').replace(/[&<>"]/g, (character) => ENTITIES[character]);
}
