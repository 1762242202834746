import { policyOf, sha256 } from './policy.ts';

/** One file of a deck that is a folder. */
export interface SplitFile {
  /** Within the folder: 'index.html', 'font-3f9a0c12.ttf'. */
  name: string;
  bytes: Uint8Array;
}

const EXTENSIONS: Record<string, string> = {
  'font/ttf': 'ttf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};
/** Data in an attribute or a style sheet, where the renderers write it; the report's own words have their quotation marks escaped and can't look like it. */
const DATA = /(src="|src:url\()data:([a-z]+\/[a-z+]+);base64,([A-Za-z0-9+/=]+)/g;
const SCRIPT = /<script>([\s\S]*?)<\/script>/;
const STYLE = /<style>([\s\S]*?)<\/style>/;
const POLICY = /(http-equiv="Content-Security-Policy" content=")[^"]*/;

/**
 * A rendered file as a folder for a web server: fonts, pictures and program beside it, each named by what is in it, so that browsers may keep them for ever.
 * `index.html` comes last: whoever writes the files in order never has one that lacks another. The style stays inside, where the speaker view takes it from.
 */
export async function splitHtml(page: string): Promise<SplitFile[]> {
  const beside = new Map<string, SplitFile>();
  const put = async (kind: string, extension: string, bytes: Uint8Array): Promise<string> => {
    const name = `${kind}-${await shortHash(bytes)}.${extension}`;
    beside.set(name, { name, bytes });
    return name;
  };
  let html = await replaceAll(page, DATA, async (_, before, type, base64) => {
    const name = await put(type.split('/')[0], EXTENSIONS[type] ?? 'bin', bytesOf(base64));
    return before + name;
  });
  const scripts: string[] = [];
  html = await replaceAll(html, SCRIPT, async (_, script) => {
    const program = withOwnText(script);
    const name = await put('deck', 'js', new TextEncoder().encode(program));
    scripts.push("'self'", `'sha256-${await sha256(program)}'`);
    return `<script src="${name}"></script>`;
  });
  const hasSound = scripts.length > 0;
  const policy = await policyOf(STYLE.exec(html)![1], hasSound ? scripts.join(' ') : null, {
    from: "'self' data:",
    hasSound,
  });
  html = html.replace(POLICY, (_, before) => before + policy.replaceAll("'", '&#39;'));
  return [...beside.values(), { name: 'index.html', bytes: new TextEncoder().encode(html) }];
}

/**
 * A program that puts its own text, character for character, where that of a program within the page stands: from `file://` a speaker view that was loaded again may read
 * no file, and gets the program as text.
 */
function withOwnText(script: string): string {
  return `(function program(){const own=document.currentScript;own.textContent||=\`(\${program})()\`;
${script}
})()`;
}

async function replaceAll(
  text: string,
  pattern: RegExp,
  replace: (...groups: string[]) => Promise<string>,
): Promise<string> {
  const found = pattern.global ? [...text.matchAll(pattern)] : [pattern.exec(text)].filter((match) => match !== null);
  const replacements = await Promise.all(found.map((match) => replace(...match)));
  let at = 0;
  const pieces = found.flatMap((match, i) => {
    const before = text.slice(at, match.index);
    at = match.index + match[0].length;
    return [before, replacements[i]];
  });
  return [...pieces, text.slice(at)].join('');
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** The first eight hexadecimal digits of SHA-256. */
async function shortHash(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return [...digest.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
