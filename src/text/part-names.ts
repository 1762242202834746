import type { Language, SectionKind } from '../model/outline.ts';

/** What a part is called that the report gives no name: on its slides, and where the time is planned that it takes to say. */
export const PART_NAMES: Readonly<Record<Language, Readonly<Record<SectionKind, string>>>> = {
  zh: {
    opening: '开场',
    review: '工作回顾',
    topic: '正文',
    problems: '问题',
    plan: '下一步安排',
    task: '任务',
    closing: '结束语',
    part: '正文',
  },
  en: {
    opening: 'Opening',
    review: 'Review',
    topic: 'Report',
    problems: 'Problems',
    plan: 'What comes next',
    task: 'Task',
    closing: 'Closing',
    part: 'Report',
  },
};
