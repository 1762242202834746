/** Where things on a page may come from besides the page itself. */
interface PolicySpec {
  /** Of pictures and fonts: 'data:' in the page, "'self'" beside it. */
  from?: string;
  /** What it makes itself may be played: recordings of a rehearsal. */
  hasSound?: boolean;
  /** The page may ask the server that it came from. */
  isServed?: boolean;
}

/**
 * What a page lets through, as `Content-Security-Policy` has it: its style by hash, scripts as given, nothing from elsewhere.
 * @param scripts sources of scripts, `'sha256-…'` or `'self'`; null: the page has none
 */
export async function policyOf(
  style: string,
  scripts: string | null,
  { from = 'data:', isServed = false, hasSound = false }: PolicySpec = {},
): Promise<string> {
  return [
    "default-src 'none'",
    scripts !== null && `script-src ${scripts}`,
    isServed && "connect-src 'self'",
    `style-src 'sha256-${await sha256(style)}'`,
    `img-src ${from}`,
    `font-src ${from}`,
    hasSound && 'media-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ]
    .filter(Boolean)
    .join('; ');
}

/** SHA-256 of a text as UTF-8, base64, as a content security policy wants it. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
