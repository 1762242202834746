import type { Language } from '../../model/outline.ts';

/** Day and time of a run as the reader writes them. @example zh: '11月27日 14:05'; en: 'Nov 27, 14:05' */
export function whenOf(ms: number, language: Language): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en';
  const day = new Date(ms).toLocaleDateString(locale, { month: language === 'zh' ? 'long' : 'short', day: 'numeric' });
  const time = new Date(ms).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return language === 'zh' ? `${day} ${time}` : `${day}, ${time}`;
}
