import type { UnitWord } from '../unit.ts';

/** Currencies after the amount; 元 is the base unit of the renminbi. 万元 and 亿元 are magnitude and unit. */
export const currencies: readonly UnitWord[] = [
  { word: '元', kind: 'money', notBefore: '素旦宵首年月' },
  { word: '元人民币', kind: 'money', unit: '元' },
  { word: '人民币', kind: 'money', unit: '元' },
  { word: '块钱', kind: 'money', unit: '元' },
  { word: '美元', kind: 'money' },
  { word: '美金', kind: 'money', unit: '美元' },
  { word: '欧元', kind: 'money' },
  { word: '英镑', kind: 'money' },
  { word: '日元', kind: 'money' },
  { word: '韩元', kind: 'money' },
  { word: '港元', kind: 'money' },
  { word: '港币', kind: 'money', unit: '港元' },
  { word: '澳元', kind: 'money' },
  { word: '加元', kind: 'money' },
  { word: '新台币', kind: 'money' },
  { word: '新加坡元', kind: 'money' },
  { word: '瑞士法郎', kind: 'money' },
  { word: '卢布', kind: 'money' },
  { word: '卢比', kind: 'money' },
];

/** Currency signs before the amount. */
export const currencySigns: readonly UnitWord[] = [
  { word: '￥', kind: 'money', unit: '元' },
  { word: '¥', kind: 'money', unit: '元' },
  { word: '人民币', kind: 'money', unit: '元' },
  { word: 'RMB', kind: 'money', unit: '元' },
  { word: 'US$', kind: 'money', unit: '美元' },
  { word: 'HK$', kind: 'money', unit: '港元' },
  { word: '$', kind: 'money', unit: '美元' },
  { word: '€', kind: 'money', unit: '欧元' },
  { word: '£', kind: 'money', unit: '英镑' },
];
