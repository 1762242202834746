/** HTML that is ready to stand in a page; only `html` and `raw` make it. */
export interface Html {
  readonly html: string;
}

type Content = Html | string | number | null | false | readonly Content[];

/**
 * A template whose values are escaped unless they are HTML themselves; null and false leave nothing, lists are joined.
 * @example html`<p>${'a < b'}</p>`.html → '<p>a &lt; b</p>'
 */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  return raw(strings.reduce((text, string, i) => text + toText(values[i - 1] ?? null) + string));
}

/** Text that is HTML already. */
export function raw(text: string): Html {
  return { html: text };
}

function toText(content: Content): string {
  if (content === null || content === false) return '';
  if (Array.isArray(content)) return content.map(toText).join('');
  return typeof content === 'object' ? (content as Html).html : escapeHtml(String(content));
}

/** Text for an element or a quoted attribute. A browser would make one line feed of CR LF, and notes count their characters. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
