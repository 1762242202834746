import type { Run, RunSlide } from './run.ts';

/** A run from storage or from a file, of unknown shape; null for what is none. Fields that do not belong are left out, so that reading twice gives the same. */
export function readRun(stored: unknown): Run | null {
  const { id, deck, sketch, language, startedAt, endedAt, at, isRecorded, sections, slides } = fieldsOf(stored);
  if (!isText(id) || id === '' || !isText(deck) || (language !== 'zh' && language !== 'en')) return null;
  if (!isTime(startedAt) || !(endedAt === null || isTime(endedAt))) return null;
  if (!Array.isArray(sections) || !sections.every(isText) || !Array.isArray(slides) || slides.length === 0) return null;
  const read = slides.map((slide) => readSlide(slide, sections.length));
  if (!isIndex(at, slides.length) || read.includes(null)) return null;
  return {
    id,
    deck,
    sketch: isText(sketch) ? sketch : '',
    language,
    startedAt,
    endedAt,
    at,
    isRecorded: isRecorded === true,
    sections: [...sections],
    slides: read as RunSlide[],
  };
}

function readSlide(stored: unknown, sections: number): RunSlide | null {
  const { title, section, spoken, usualMs, plannedMs, spentMs } = fieldsOf(stored);
  const isPlaced = section === null || isIndex(section, sections);
  if (!isText(title) || !isPlaced || !isTime(spoken) || !isTime(usualMs) || !isTime(plannedMs) || !isTime(spentMs))
    return null;
  return { title, section, spoken, usualMs, plannedMs, spentMs };
}

function fieldsOf(stored: unknown): Record<string, unknown> {
  return stored !== null && typeof stored === 'object' ? (stored as Record<string, unknown>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isIndex(value: unknown, count: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < count;
}
