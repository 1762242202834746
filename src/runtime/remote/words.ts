import type { Language } from '../../model/outline.ts';

const zh = {
  title: '遥控',
  pin: '配对码',
  pinWhere: '看放映电脑的终端窗口：二维码下面的六位数字，只能用一次。',
  enter: '连接',
  verdicts: {
    wrong: '配对码不对。',
    wait: '太快了，请稍候再试。',
    shutOut: '错误次数太多，这台设备不能再连接。请在放映电脑上重新开始放映。',
  },
  unreachable: '连不上放映电脑。请看手机是否在同一网络。',
  lost: '连接断开，正在重连……',
  noDeck: '放映页没有打开。',
  place: (place: number, count: number) => `第 ${place} 页，共 ${count} 页`,
  upNext: (title: string) => `下一页：${title}`,
  last: '已是最后一页',
  notes: '讲稿',
  noNotes: '本页没有讲稿。',
  elapsed: '已用',
  left: '剩余',
  over: '超时',
  previous: '上一页',
  next: '下一页',
  black: '黑屏',
  start: '计时',
  pause: '暂停',
  smaller: '缩小讲稿',
  larger: '放大讲稿',
  controls: '遥控',
};

/** Every word of the remote, in one language. */
export type RemoteWords = typeof zh;

const en: RemoteWords = {
  title: 'Remote',
  pin: 'PIN',
  pinWhere: 'On the presenting computer, in the terminal window: six digits under the QR code. They serve once.',
  enter: 'Connect',
  verdicts: {
    wrong: 'That is not the PIN.',
    wait: 'Too soon. Wait a moment, then try again.',
    shutOut: 'Too many wrong PINs: this device is shut out. Start the presentation again on the computer.',
  },
  unreachable: 'The presenting computer does not answer. Is this phone on the same network?',
  lost: 'Connection lost. Trying again …',
  noDeck: 'The deck is not open.',
  place: (place, count) => `Slide ${place} of ${count}`,
  upNext: (title) => `Next: ${title}`,
  last: 'This is the last slide',
  notes: 'Notes',
  noNotes: 'This slide has no notes.',
  elapsed: 'Elapsed',
  left: 'Left',
  over: 'Over',
  previous: 'Back',
  next: 'Next',
  black: 'Black',
  start: 'Timer',
  pause: 'Pause',
  smaller: 'Smaller notes',
  larger: 'Larger notes',
  controls: 'Remote',
};

const WORDS: Record<Language, RemoteWords> = { zh, en };

/** The remote's words in a language. */
export function remoteWords(language: Language): RemoteWords {
  return WORDS[language];
}
