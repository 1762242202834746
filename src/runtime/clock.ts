import type { Language } from '../model/outline.ts';

/**
 * Milliseconds as minutes and seconds, with hours where there are any; what is over is negative.
 * @example `formatDuration(754_000)` → '12:34'; `formatDuration(-5_000)` → '−0:05'
 */
export function formatDuration(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const tail = `${String(seconds % 60).padStart(2, '0')}`;
  const head = hours ? `${hours}:${String(minutes).padStart(2, '0')}` : `${minutes}`;
  return `${ms <= -1000 ? '−' : ''}${head}:${tail}`;
}

/**
 * The time of day as the reader writes it: always 24 hours in Chinese, otherwise as their locale has it.
 * @example `formatClock(date, 'zh', ['zh-CN'])` → '14:05'; `formatClock(date, 'en', ['en-US'])` → '2:05 PM'
 */
export function formatClock(date: Date, language: Language, locales: readonly string[]): string {
  if (language === 'zh') return date.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });
  const own = locales.filter((tag) => tag.toLowerCase().startsWith(language) && isLocale(tag));
  return date.toLocaleTimeString(own.length ? own : language, { hour: 'numeric', minute: '2-digit' });
}

/** Browsers started in a POSIX locale report tags that they refuse themselves: 'en-US@posix'. */
function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
