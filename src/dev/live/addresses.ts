/**
 * What each report is called in addresses: its path without the extension, but for those that would share a name, or take that of the list.
 * Systems that tell no capitals apart are minded.
 * @param names paths within the folder, with slashes
 * @example ['may.md', 'june.md', 'june.txt', '2026/may.md', 'index.md'] → may, june.md, june.txt, 2026/may, index.md
 */
export function addressesOf(names: readonly string[]): Map<string, string> {
  const wanted = names.flatMap((name) => [...new Set([name, stemOf(name)])].map((each) => each.toLowerCase()));
  const isFree = (stem: string) => stem !== 'index' && wanted.filter((each) => each === stem).length === 1;
  return new Map(names.map((name) => [name, isFree(stemOf(name).toLowerCase()) ? stemOf(name) : name]));
}

/** An address as it stands in a link. @example '2026/五月' → '2026/%E4%BA%94%E6%9C%88' */
export function encodeAddress(address: string): string {
  return address.split('/').map(encodeURIComponent).join('/');
}

/**
 * The report that an address leads to: with .html as it is built, as a folder, or bare; null where it leads to none.
 * @param address decoded, below the folder's: 'may.html', 'may/', 'may'
 * @param isPage a person opens it: then a report's own name leads to its deck too; to programs it is the file itself
 */
export function reportAt(address: string, names: readonly string[], isPage: boolean): string | null {
  const at = (wanted: string) => [...addressesOf(names)].find(([, each]) => each === wanted)?.[0] ?? null;
  const bare = address.replace(/(?:\/|\/index\.html|\.html)$/, '');
  const built = bare === address ? null : at(bare);
  if (built !== null) return built;
  if (names.includes(address)) return isPage ? address : null;
  return at(address);
}

function stemOf(name: string): string {
  return name.replace(/\.[^./]+$/, '');
}
