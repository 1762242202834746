/** Total of a list. @example sum([40, 2]) → 42 */
export function sum(list: readonly number[]): number {
  return list.reduce((total, each) => total + each, 0);
}
