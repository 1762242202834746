import type { Slide } from '../model/deck.ts';
import type { Language, SectionKind } from '../model/outline.ts';
import { PART_NAMES } from '../text/part-names.ts';

/** Furniture: the few words on a slide that are not the report's. None of them states anything about what is reported. */
export interface Words {
  agenda: string;
  figureIndex: string;
  /** Before the numbers of the slides that a figure of the index is on: set large on them, or said to one. */
  shownOn: string;
  saidOn: string;
  /** In an outlined slot where a number will stand. */
  blank: string;
  closing: string;
  /** Names for parts that the report itself does not name. */
  sections: Record<SectionKind, string>;
  minutes(seconds: number): string;
  counts(sections: number, figures: number): string;
  blanks(count: number): string;
  part(index: number, count: number): string;
  growth: { up: string; down: string };
  /** Between the two ends of a pair, for those who hear it. */
  pairTo: string;
  ends: { old: string; new: string };
  /** In the slot of a picture that can't be shown. */
  picture: string;
  /** Under a table or listing that goes on in the notes; `excerpt` where the slide has none. */
  more: string;
  excerpt: string;
  notes: string;
}

const zh: Words = {
  agenda: '汇报内容',
  figureIndex: '关键数字索引',
  shownOn: '页',
  saidOn: '讲稿',
  blank: '待填',
  closing: '汇报完毕',
  sections: PART_NAMES.zh,
  minutes: (seconds) => `约 ${Math.max(1, Math.round(seconds / 60))} 分钟`,
  counts: (sections, figures) =>
    [sections > 0 && `${sections} 个部分`, figures > 0 && `${figures} 项关键数字`].filter(Boolean).join(' · '),
  blanks: (count) => `${count} 处待填`,
  part: (index, count) => `（${index}/${count}）`,
  growth: { up: '上升', down: '下降' },
  pairTo: '到',
  ends: { old: '原来', new: '现在' },
  picture: '待补图片',
  more: '其余见讲稿',
  excerpt: '此处为节选',
  notes: '讲稿',
};

const en: Words = {
  agenda: 'Agenda',
  figureIndex: 'Index of key figures',
  shownOn: 'slide',
  saidOn: 'notes',
  blank: 'to fill',
  closing: 'End of report',
  sections: PART_NAMES.en,
  minutes: (seconds) => `About ${Math.max(1, Math.round(seconds / 60))} min`,
  counts: (sections, figures) =>
    [sections > 0 && plural(sections, 'part'), figures > 0 && plural(figures, 'key figure')]
      .filter(Boolean)
      .join(' · '),
  blanks: (count) => `${plural(count, 'blank')} to fill`,
  part: (index, count) => ` (${index}/${count})`,
  growth: { up: 'up', down: 'down' },
  pairTo: 'to',
  ends: { old: 'before', new: 'now' },
  picture: 'picture to come',
  more: 'The rest is in the notes',
  excerpt: 'An excerpt',
  notes: 'Speaker notes',
};

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** What to say under a table or listing of which more stands in the notes of its slide, if that has any. */
export function moreWords({ notes }: Pick<Slide, 'notes'>, { more, excerpt }: Words): string {
  return notes.length > 0 ? more : excerpt;
}

/** One table a language. */
export const words: Record<Language, Words> = { zh, en };

/** Minutes and seconds of a length, for the agenda: 450 → '7:30'. */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;
}
