import type { Slide } from '../../model/deck.ts';
import type { Language } from '../../model/outline.ts';

/** What Office calls the layouts and slots of a deck, in its menus and its selection pane; none of it is on a slide. */
export interface PptxWords {
  layouts: Record<Slide['layout'], string>;
  slots: {
    title: string;
    where: string;
    points: string;
    footer: string;
    number: string;
    imprint: string;
    block: string;
    notes: string;
    track: string;
  };
  /** Slides before the first part of the report. */
  start: string;
}

const zh: PptxWords = {
  layouts: {
    cover: '封面',
    agenda: '汇报内容',
    section: '要点与数字',
    comparison: '前后对比',
    figures: '数字墙',
    overview: '分项概览',
    steps: '步骤卡片',
    list: '并列事项',
    statement: '一句话',
    quote: '引语',
    table: '表格',
    chart: '图表',
    picture: '图片',
    code: '代码',
    mixed: '图文混排',
    closing: '结束页',
    'figure-index': '数字索引',
  },
  slots: {
    title: '标题',
    where: '所在部分',
    points: '文字',
    footer: '页脚',
    number: '页码',
    imprint: '署名',
    block: '图表',
    notes: '讲稿',
    track: '进度',
  },
  start: '开头',
};

const en: PptxWords = {
  layouts: {
    cover: 'Cover',
    agenda: 'Agenda',
    section: 'Points and figures',
    comparison: 'Comparison',
    figures: 'Wall of figures',
    overview: 'Overview',
    steps: 'Steps',
    list: 'List',
    statement: 'Statement',
    quote: 'Quote',
    table: 'Table',
    chart: 'Chart',
    picture: 'Picture',
    code: 'Code',
    mixed: 'Text and pictures',
    closing: 'Closing',
    'figure-index': 'Index of figures',
  },
  slots: {
    title: 'Title',
    where: 'Part',
    points: 'Text',
    footer: 'Footer',
    number: 'Slide number',
    imprint: 'Imprint',
    block: 'Block',
    notes: 'Notes',
    track: 'Progress',
  },
  start: 'Start',
};

export const pptxWords: Record<Language, PptxWords> = { zh, en };
