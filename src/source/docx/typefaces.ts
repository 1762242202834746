/** A family of Chinese typefaces, as GB/T 9704-2012 gives each a task. */
export interface TypefaceRow {
  id: 'title' | 'black' | 'script' | 'imitation' | 'song';
  pattern: RegExp;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

/** In this order: a 小标宋 is a 宋 too, a 仿宋 as well. */
export const TYPEFACES: readonly TypefaceRow[] = [
  {
    id: 'title',
    pattern: /标宋|XiaoBiaoSong|XBS|BiaoSong/i,
    yes: ['方正小标宋简体', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '文星标宋'],
    no: ['宋体', '方正书宋'],
    because: 'the title of an official document',
  },
  {
    id: 'black',
    pattern: /黑|Hei(?:ti)?\b|SimHei|STHeiti|YaHei|Source ?Han ?Sans|Noto ?Sans ?(?:CJK|SC)/i,
    yes: ['黑体', 'SimHei', '方正黑体_GBK', '华文细黑', '微软雅黑', 'WenQuanYi Zen Hei'],
    no: ['宋体', 'Heidelberg', 'Times New Roman'],
    because: 'level 1, 一、',
  },
  {
    id: 'script',
    pattern: /楷|Kai(?:ti|_GB2312|TC|SC)?\b/i,
    yes: ['楷体', '楷体_GB2312', 'KaiTi', 'STKaiti', '方正楷体简体', 'AR PL UKai CN'.replace('UKai', 'Kai')],
    no: ['Kaiser', '宋体'],
    because: 'level 2, （一）',
  },
  {
    id: 'imitation',
    pattern: /仿|Fang ?Song/i,
    yes: ['仿宋', '仿宋_GB2312', 'FangSong', '方正仿宋_GBK'],
    no: ['宋体'],
    because: 'the text',
  },
  {
    id: 'song',
    pattern: /宋|SimSun|NSimSun|Song(?:ti)?\b|Ming(?:LiU)?\b/i,
    yes: ['宋体', 'SimSun', '新宋体', '华文中宋', 'STSong', 'Songti SC', 'PMingLiU'],
    no: ['Calibri', 'Flamingo'],
    because: 'the text of other reports',
  },
];

const known = new Map<string, string>();

/** The family of a typeface, or its own name where it is none of these. @example familyOf('楷体_GB2312') → 'script'; familyOf('Arial') → 'arial' */
export function familyOf(typeface: string): string {
  let family = known.get(typeface);
  if (family === undefined) {
    family = TYPEFACES.find(({ pattern }) => pattern.test(typeface))?.id ?? typeface.toLowerCase();
    // Files name a dozen; a made-up one may name thousands.
    if (known.size < 1000) known.set(typeface, family);
  }
  return family;
}
