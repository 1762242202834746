import type { Language } from '../../model/outline.ts';

const zh = {
  title: '报告',
  decks: '幻灯片',
  lead: (folder: string) => `${folder} 里的每份报告都已排成幻灯片。保存报告，打开着的幻灯片随即更新，停在原来那一页。`,
  none: (folder: string) => `${folder} 里还没有报告。放一份报告（.docx、.txt、.md）进去，它就会出现在这里。`,
  present: '放映',
  fourToThree: '4:3 版式',
  slides: (count: number) => `${count} 页`,
  minutes: (count: number) => `约 ${count} 分钟`,
  blanks: (count: number) => `${count} 处待填`,
  language: { zh: '中文', en: '英文' },
  failed: '这份报告排不成幻灯片',
  bug: 'Lectern 出错了，请报告这个问题',
  missing: (name: string) => `没有叫“${name}”的报告`,
  back: '全部报告',
};

/** What the live server's own pages say, in one language. */
export type Words = typeof zh;

const en: Words = {
  title: 'Reports',
  decks: 'Decks',
  lead: (folder) =>
    `Every report in ${folder}, as a deck. Save a report, and the deck that is open follows, on the same slide.`,
  none: (folder) => `There is no report in ${folder} yet. Put a report there (.docx, .txt, .md), and it appears here.`,
  present: 'Present',
  fourToThree: 'as 4:3',
  slides: (count) => `${count} slides`,
  minutes: (count) => `about ${count} min`,
  blanks: (count) => `${count} ${count === 1 ? 'blank' : 'blanks'} to fill`,
  language: { zh: 'Chinese', en: 'English' },
  failed: 'This report cannot be made into a deck',
  bug: 'Lectern failed; please report this',
  missing: (name) => `There is no report called “${name}”`,
  back: 'All reports',
};

const WORDS: Record<Language, Words> = { zh, en };

/** A language's words. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}

/**
 * The language of a reader, from the header `Accept-Language`; English where they read neither.
 * @example `languageOf('zh-CN,zh;q=0.9,en;q=0.8')` → 'zh'
 */
export function languageOf(header: string | undefined): Language {
  const tags = (header ?? '').toLowerCase().match(/\b(?:zh|en)\b/g);
  return tags?.[0] === 'zh' ? 'zh' : 'en';
}
