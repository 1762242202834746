import type { Language } from '../model/outline.ts';

const zh = {
  previous: '上一页',
  next: '下一页',
  speakerView: '演讲者视图',
  jump: '查找页面',
  jumpHint: '页码、标题、字词或数字',
  found: '找到的页面',
  foundCount: (count: number) => (count ? `找到 ${count} 页` : '没有找到'),
  practise: '练习',
  help: '按键帮助',
  controls: '放映工具',
  slide: '幻灯片',
  place: (place: number, count: number) => `第 ${place} 页，共 ${count} 页`,
  black: '黑屏',
  slideAgain: '恢复显示',
  close: '关闭',
  inReport: '报告原文',
  blockedTitle: '浏览器拦截了演讲者视图',
  blockedWhat: '演讲者视图要在新窗口里打开，浏览器没有允许。',
  blockedHow: '请在地址栏右侧允许本页弹出窗口，再按一次 S；也可以把讲稿显示在本屏。',
  tryAgain: '再试一次',
  notesHere: '讲稿显示在本屏',
  notes: '讲稿',
  noNotes: '本页没有讲稿。',
  comingUp: '下一页',
  lastSlide: '已是最后一页',
  clock: '时间',
  elapsed: '已用',
  left: '剩余',
  over: '超时',
  thisSlide: '本页',
  thisSection: '本部分',
  ends: '预计结束',
  behind: (time: string) => `慢了 ${time}`,
  ahead: (time: string) => `快了 ${time}`,
  onTime: '正按计划',
  questions: '答问',
  asked: (time: string) => `答问 ${time}`,
  talkAgain: '继续讲',
  planned: (time: string) => `计划 ${time}`,
  timing: '计时',
  start: '开始计时',
  pause: '暂停计时',
  goOn: '继续计时',
  reset: '计时归零',
  paused: '已暂停',
  paceOn: '讲稿自动往下走',
  paceOff: '讲稿停住',
  larger: '放大讲稿',
  smaller: '缩小讲稿',
  size: (px: number) => `讲稿字号 ${px}`,
  deckGone: '放映页已关闭或重新载入。回到放映页按任意键继续。',
  space: '空格',
};

/** Every word that the deck's own controls say, in one language. */
export type Words = typeof zh;

const en: Words = {
  previous: 'Previous slide',
  next: 'Next slide',
  speakerView: 'Speaker view',
  jump: 'Find a slide',
  jumpHint: 'Number, title, words or figure',
  found: 'Slides found',
  foundCount: (count) => (count === 0 ? 'Nothing found' : count === 1 ? '1 slide' : `${count} slides`),
  practise: 'Practise',
  help: 'Keys',
  controls: 'Presenting controls',
  slide: 'slide',
  place: (place, count) => `Slide ${place} of ${count}`,
  black: 'Black screen',
  slideAgain: 'Slide shown again',
  close: 'Close',
  inReport: 'In the report',
  blockedTitle: 'The browser blocked the speaker view',
  blockedWhat: 'The speaker view opens in a window of its own, and the browser did not allow it.',
  blockedHow:
    'Allow pop-ups for this page at the right of the address bar, then press S again. Or show the notes on this screen.',
  tryAgain: 'Try again',
  notesHere: 'Notes on this screen',
  notes: 'Notes',
  noNotes: 'This slide has no notes.',
  comingUp: 'Next',
  lastSlide: 'This is the last slide',
  clock: 'Time',
  elapsed: 'Elapsed',
  left: 'Left',
  over: 'Over',
  thisSlide: 'This slide',
  thisSection: 'This section',
  ends: 'Will end',
  behind: (time) => `${time} behind`,
  ahead: (time) => `${time} ahead`,
  onTime: 'On time',
  questions: 'Questions',
  asked: (time) => `questions ${time}`,
  talkAgain: 'Back to the talk',
  planned: (time) => `planned ${time}`,
  timing: 'Timing',
  start: 'Start the timer',
  pause: 'Pause the timer',
  goOn: 'Resume the timer',
  reset: 'Set the timer to zero',
  paused: 'Paused',
  paceOn: 'Let the notes go on by themselves',
  paceOff: 'Stop the notes',
  larger: 'Larger notes',
  smaller: 'Smaller notes',
  size: (px) => `Notes at ${px} pixels`,
  deckGone: 'The deck was closed or loaded again. Press a key there to go on.',
  space: 'Space',
};

const WORDS: Record<Language, Words> = { zh, en };

/**
 * The language of the controls: the reader's where we speak it, otherwise the deck's.
 * @example `chooseLanguage(['de-DE', 'en-GB'], 'zh')` → 'en'
 */
export function chooseLanguage(readers: readonly string[], deck: Language): Language {
  const spoken = readers.map((tag) => tag.toLowerCase().split('-')[0]);
  return (spoken.find((tag) => tag === 'zh' || tag === 'en') as Language | undefined) ?? deck;
}

/** The words of one language. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}
