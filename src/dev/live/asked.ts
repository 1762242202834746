import { reportAt } from './addresses.ts';
import { isReport } from './list-reports.ts';
import type { LiveSpec } from './live-spec.ts';

/** What an address wants of the live server. */
export type Asked = { kind: 'list' } | { kind: 'deck'; name: string } | { kind: 'missing'; address: string };

/** What a request says of itself. */
export interface Request {
  /** Decoded: '/app/slides/may.html'. */
  path: string;
  /** A person opens it. */
  isPage: boolean;
}

/**
 * Null for all that is the server's own business: other folders, pictures, and reports that a program reads as they are.
 * @param base of the server, with a slash at both ends: '/app/'
 * @example { path: '/app/slides/may.html', … } → { kind: 'deck', name: 'may.md' }
 */
export function askedFor(
  { path, isPage }: Request,
  base: string,
  { at, hasIndex }: Pick<LiveSpec, 'at' | 'hasIndex'>,
  isHome: boolean,
  names: readonly string[],
): Asked | null {
  if (path === base) return isHome ? { kind: 'list' } : null;
  if (path !== base + at && !path.startsWith(`${base}${at}/`)) return null;
  const address = path.slice(base.length + at.length + 1);
  if (hasIndex && (address === '' || address === 'index.html')) return { kind: 'list' };
  const name = reportAt(address, names, isPage);
  if (name !== null) return { kind: 'deck', name };
  return isMissing(address, isPage) ? { kind: 'missing', address } : null;
}

/** Where a person looks for a deck, and where nobody has to look. */
function isMissing(address: string, isPage: boolean): boolean {
  if (address.split('/').includes('..')) return true;
  return isPage && address !== '' && (isReport(address) || !/\.\w+$/.test(address));
}
