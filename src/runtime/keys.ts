import type { Language } from '../model/outline.ts';

/** What a key, a button or the speaker view can ask for. */
export type Action =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'readOn'
  | 'readBack'
  | 'pace'
  | 'jump'
  | 'speakerView'
  | 'notesHere'
  | 'black'
  | 'white'
  | 'pointer'
  | 'pen'
  | 'clearInk'
  | 'printInk'
  | 'zoom'
  | 'overview'
  | 'fullScreen'
  | 'startShow'
  | 'timer'
  | 'questions'
  | 'slot'
  | 'larger'
  | 'smaller'
  | 'sentence'
  | 'practise'
  | 'endRun'
  | 'record'
  | 'hideMore'
  | 'reveal'
  | 'help';

/** What has the keyboard: the deck, the deck with the notes below its slide, the speaker view, a run of a rehearsal. */
export type Place = 'deck' | 'notes' | 'speaker' | 'practise';

/** One row of the table of keys: the key handlers and the help are both made from it. */
export interface KeyRow {
  action: Action;
  /** Values of `KeyboardEvent.key`, letters in lower case. What Chinese keyboards send with full-width punctuation is here too. */
  keys: string[];
  /** Those of the keys that the help shows, as they stand on a keyboard. */
  shown: string[];
  does: Record<Language, string>;
  places: Place[];
  /** reveal.js answers it in the deck, with its fragments, overview and right-to-left rules. */
  isReveals: boolean;
}

const EVERYWHERE: Place[] = ['deck', 'notes', 'speaker', 'practise'];
const DECK: Place[] = ['deck', 'notes'];
const DECK_AND_SPEAKER: Place[] = [...DECK, 'speaker'];
const WITH_NOTES: Place[] = ['notes', 'speaker', 'practise'];

/** The keys, in the order of the help. Where there are notes the space bar reads on: they are the whole speech, longer than the screen. */
export const KEYS: readonly KeyRow[] = [
  {
    action: 'next',
    keys: ['arrowright', 'pagedown', 'n'],
    shown: ['→', 'Page Down'],
    does: { zh: '下一页', en: 'Next slide' },
    places: EVERYWHERE,
    isReveals: true,
  },
  {
    action: 'previous',
    keys: ['arrowleft', 'pageup'],
    shown: ['←', 'Page Up'],
    does: { zh: '上一页', en: 'Previous slide' },
    places: EVERYWHERE,
    isReveals: true,
  },
  {
    action: 'readOn',
    keys: [' '],
    shown: ['Space'],
    does: { zh: '讲稿往下一句；到底后翻到下一页', en: 'A sentence of the notes on, then the next slide' },
    places: WITH_NOTES,
    isReveals: false,
  },
  {
    action: 'readBack',
    keys: ['shift+ '],
    shown: ['Shift', 'Space'],
    does: { zh: '讲稿往上一句', en: 'A sentence of the notes back' },
    places: WITH_NOTES,
    isReveals: false,
  },
  {
    action: 'pace',
    keys: ['a'],
    shown: ['A'],
    does: {
      zh: '讲稿按计划的速度自动往下走，再按一次停住；到底后等翻页',
      en: 'Notes go on by themselves at the planned pace, and stop again; the page is yours to turn',
    },
    places: WITH_NOTES,
    isReveals: false,
  },
  {
    action: 'first',
    keys: ['home'],
    shown: ['Home'],
    does: { zh: '第一页', en: 'First slide' },
    places: EVERYWHERE,
    isReveals: true,
  },
  {
    action: 'last',
    keys: ['end'],
    shown: ['End'],
    does: { zh: '最后一页', en: 'Last slide' },
    places: EVERYWHERE,
    isReveals: true,
  },
  {
    action: 'jump',
    // What the key of the slash sends while Chinese is typed is here too.
    keys: ['g', '/', '／', '、'],
    shown: ['G', '/'],
    does: {
      zh: '按页码、标题、字词、数字或拼音首字母查找页面',
      en: 'Find a slide by number, title, words or figure',
    },
    places: EVERYWHERE,
    isReveals: false,
  },
  {
    action: 'speakerView',
    keys: ['s'],
    shown: ['S'],
    does: { zh: '演讲者视图：讲稿、下一页、计时', en: 'Speaker view: notes, next slide, timing' },
    places: DECK,
    isReveals: false,
  },
  {
    action: 'notesHere',
    keys: ['m'],
    shown: ['M'],
    does: { zh: '讲稿显示在本屏，再按一次收起', en: 'Notes on this screen, and away again' },
    places: DECK,
    isReveals: false,
  },
  {
    action: 'black',
    keys: ['b', '.', '。'],
    shown: ['B', '.'],
    does: { zh: '黑屏，再按一次恢复', en: 'Black screen, and back again' },
    places: EVERYWHERE,
    isReveals: false,
  },
  {
    action: 'white',
    keys: ['w', ',', '，'],
    shown: ['W', ','],
    does: { zh: '白屏，再按一次恢复', en: 'White screen, and back again' },
    places: EVERYWHERE,
    isReveals: false,
  },
  {
    action: 'pointer',
    keys: ['l'],
    shown: ['L'],
    does: {
      zh: '光点跟着鼠标走；在演讲者视图里指着本页的小图也行，Esc 收起',
      en: 'A spot follows the mouse, over the speaker view’s picture too; Esc puts it away',
    },
    places: EVERYWHERE,
    isReveals: false,
  },
  {
    action: 'pen',
    keys: ['d'],
    shown: ['D'],
    does: {
      zh: '用鼠标或手指在页面上画，笔迹留到清除为止；Esc 收笔',
      en: 'Draw on the slide with mouse or finger; ink stays until it is cleared; Esc puts the pen away',
    },
    places: EVERYWHERE,
    isReveals: false,
  },
  {
    action: 'clearInk',
    keys: ['c'],
    shown: ['C'],
    does: { zh: '清除本页的笔迹', en: 'Clear the ink of this slide' },
    places: EVERYWHERE,
    isReveals: false,
  },
  {
    action: 'printInk',
    keys: ['i'],
    shown: ['I'],
    does: { zh: '打印时带上笔迹，再按一次不带', en: 'Print the ink too, or no longer' },
    places: DECK,
    isReveals: false,
  },
  {
    action: 'zoom',
    keys: ['z'],
    shown: ['Z'],
    does: {
      zh: '把鼠标所在或选中的地方放大一倍，再按一次恢复',
      en: 'Twice as large where the mouse or the focus is, and back',
    },
    places: EVERYWHERE,
    isReveals: false,
  },
  {
    action: 'overview',
    keys: ['o', 'escape'],
    shown: ['O', 'Esc'],
    does: { zh: '所有页一览，回车选定', en: 'All slides at a glance; Enter picks one' },
    places: [...DECK, 'practise'],
    isReveals: true,
  },
  {
    action: 'fullScreen',
    keys: ['f'],
    shown: ['F'],
    does: { zh: '全屏，再按一次退出', en: 'Full screen, and out again' },
    places: EVERYWHERE,
    isReveals: false,
  },
  {
    action: 'startShow',
    // The key by which presenters' remotes start a show; it must not load the deck again.
    keys: ['f5', 'shift+f5'],
    shown: ['F5'],
    does: { zh: '全屏，翻页笔的“开始放映”键', en: 'Full screen, by the start key of a clicker' },
    places: DECK,
    isReveals: false,
  },
  {
    action: 'timer',
    keys: ['t'],
    shown: ['T'],
    does: { zh: '计时开始、暂停、继续', en: 'Start, pause and resume the timer' },
    places: ['speaker', 'practise'],
    isReveals: false,
  },
  {
    action: 'questions',
    keys: ['q'],
    shown: ['Q'],
    does: {
      zh: '停下来答问，时间另计；再按一次回到停下的那一页接着讲',
      en: 'Stops for questions, timed apart; again goes on at the slide where it stopped',
    },
    places: EVERYWHERE,
    isReveals: false,
  },
  {
    action: 'slot',
    keys: ['k'],
    shown: ['K'],
    does: {
      zh: '会议给的时间变了：改讲话时长，各页的计划跟着变',
      en: 'The meeting gives more or less time: the plan of every slide follows',
    },
    places: DECK_AND_SPEAKER,
    isReveals: false,
  },
  {
    action: 'larger',
    keys: ['+', '=', '＋'],
    shown: ['+'],
    does: { zh: '放大讲稿', en: 'Larger notes' },
    places: EVERYWHERE,
    isReveals: false,
  },
  {
    action: 'smaller',
    keys: ['-', '－'],
    shown: ['−'],
    does: { zh: '缩小讲稿', en: 'Smaller notes' },
    places: EVERYWHERE,
    isReveals: false,
  },
  {
    action: 'sentence',
    // Enter belongs to the figure that has the focus.
    keys: [],
    shown: ['Tab', 'Enter'],
    does: {
      zh: '选中数字，看它在报告里的原句；点数字也行，Esc 收起',
      en: 'A figure’s sentence in the report; a click shows it too, Esc closes it',
    },
    places: DECK,
    isReveals: false,
  },
  {
    action: 'sentence',
    keys: ['escape'],
    shown: ['Esc'],
    does: { zh: '收起页面上的原句', en: 'Puts away the sentence on the slide' },
    places: ['speaker'],
    isReveals: false,
  },
  {
    action: 'practise',
    keys: ['p'],
    shown: ['P'],
    does: {
      zh: '练习：计时讲一遍，看哪里超时、该删哪几句；练到一半按它先停下',
      en: 'Practise: a timed run, what ran over and what to cut; during a run, leaves it for later',
    },
    places: [...DECK, 'practise'],
    isReveals: false,
  },
  {
    action: 'hideMore',
    keys: ['h'],
    shown: ['H'],
    does: {
      zh: '背诵：讲稿隐去一半、只留句首、只留数字、全部隐去，再回到全文',
      en: 'By heart: half of the notes, first words only, figures only, nothing, all again',
    },
    places: ['practise'],
    isReveals: false,
  },
  {
    action: 'reveal',
    keys: ['r'],
    shown: ['R'],
    does: {
      zh: '看一眼本页隐去的讲稿，再按一次隐去',
      en: 'Shows what is hidden of the notes of this slide, and hides it again',
    },
    places: ['practise'],
    isReveals: false,
  },
  {
    action: 'record',
    keys: ['v'],
    shown: ['V'],
    does: { zh: '这一遍录音，再按一次停止', en: 'Records the run, and stops recording' },
    places: ['practise'],
    isReveals: false,
  },
  {
    action: 'endRun',
    keys: ['e'],
    shown: ['E'],
    does: { zh: '讲完了，看这一遍讲得怎样', en: 'Ends the run and shows how it went' },
    places: ['practise'],
    isReveals: false,
  },
  {
    action: 'help',
    keys: ['?', '？', 'f1'],
    shown: ['?'],
    does: { zh: '这张表', en: 'This list' },
    places: EVERYWHERE,
    isReveals: false,
  },
];

/** The part of a keyboard event that says which key it was. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The row that answers a key in a window, or null. Combinations with Ctrl, Alt and Command belong to the browser. */
export function findKey(press: KeyPress, place: Place): KeyRow | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const key = press.key.toLowerCase();
  const name = press.shiftKey && [' ', 'f5'].includes(key) ? `shift+${key}` : key;
  return KEYS.find((row) => row.places.includes(place) && row.keys.includes(name)) ?? null;
}
