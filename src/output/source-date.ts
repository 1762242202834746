/**
 * When a file is to say that it was made, so that the same input gives the same bytes: https://reproducible-builds.org/specs/source-date-epoch/
 * @param epoch seconds since 1970 as text, `SOURCE_DATE_EPOCH`
 * @returns null where there is none, or it is no number
 */
export function timeOf(epoch: string | undefined): Date | null {
  return epoch && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : null;
}
