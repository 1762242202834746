const HOURS = String.raw`(?<hours>\d{1,2})\s*(?:hours?|hrs?|h|个?小时|时)`;
const MINUTES = String.raw`(?<minutes>\d{1,3})\s*(?:minutes?|mins?|m|分钟?)`;
const SECONDS = String.raw`(?<seconds>\d{1,5})\s*(?:seconds?|secs?|s|秒钟?)`;

/** How people write the length of a talk; a bare number could be minutes or seconds. */
const WAYS = [
  new RegExp(String.raw`^(?:${HOURS})?\s*(?:${MINUTES})?\s*(?:${SECONDS})?$`, 'i'),
  new RegExp(String.raw`^${HOURS}\s*(?<minutes>\d{1,2})$`, 'i'),
];

/** A talk is no shorter than a minute and no longer than half a day. */
const LEAST_SECONDS = 60;
const MOST_SECONDS = 12 * 3600;

/**
 * The length of a talk in seconds, or null where it is none.
 * @example durationSeconds('20m') → 1200; durationSeconds('1h05') → 3900; durationSeconds('20分钟') → 1200; durationSeconds('20') → null
 */
export function durationSeconds(text: string): number | null {
  const parts = WAYS.map((way) => way.exec(text.trim())?.groups).find((groups) => groups !== undefined);
  const part = (name: string) => Number(parts?.[name] ?? 0);
  const total = part('hours') * 3600 + part('minutes') * 60 + part('seconds');
  return total >= LEAST_SECONDS && total <= MOST_SECONDS ? total : null;
}
