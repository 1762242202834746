import type { FigureKind } from '../../model/key-figure.ts';
import type { UnitWord } from '../unit.ts';

function rows(kind: FigureKind, words: string): UnitWord[] {
  return words.split(' ').map((word) => ({ word, kind }));
}

/** Units of measure. Values stay in the unit that the text has: 5公里 is 5, not 5000. */
export const measureUnits: readonly UnitWord[] = [
  ...rows('area', '平方米 平方公里 平方千米 平方厘米 平米 亩 公顷 ㎡ km² m² 公亩 亩次'),
  ...rows('length', '公里 千米 厘米 毫米 微米 纳米 海里 延米 车道公里 单轨公里 km cm mm'),
  { word: '米', kind: 'length', notBefore: '饭面粉制价' },
  ...rows('weight', '吨 公斤 千克 毫克 微克 吨标准煤 吨标煤 吨二氧化碳当量 载重吨 总吨 担 kg mg'),
  { word: '克', kind: 'weight', notBefore: '服难拉强' },
  { word: '斤', kind: 'weight', notBefore: '两' },
  ...rows('energy', '千瓦时 千瓦 兆瓦 吉瓦 兆瓦时 吉瓦时 千伏安 兆伏安 kWh MWh GWh TWh kW MW GW 焦耳 吉焦 大卡'),
  { word: '度', kind: 'energy', notBefore: '过假以夏' },
  { word: '瓦', kind: 'energy', notBefore: '斯片解房' },
  ...rows('data', 'TB GB MB PB EB ZB 字节 比特 兆 Gbps Mbps PFLOPS EFLOPS TFLOPS P'),
  ...rows('duration', '个工作日 工作日 个小时 小时 个月 个半月 分钟 秒 毫秒 个星期 星期 昼夜 日内 日历天'),
  { word: '天', kind: 'duration', notBefore: '然津气候际空河文宫下地' },
  { word: '周', kind: 'duration', notBefore: '年边岁期转围' },
  { word: '%', kind: 'percent' },
  { word: '％', kind: 'percent', unit: '%' },
  { word: '‰', kind: 'percent' },
  { word: '个百分点', kind: 'percentage-point' },
  { word: '百分点', kind: 'percentage-point', unit: '个百分点' },
  { word: '个pct', kind: 'percentage-point', unit: '个百分点' },
  { word: '个基点', kind: 'percentage-point' },
  { word: '个BP', kind: 'percentage-point', unit: '个基点' },
  { word: '个千分点', kind: 'percentage-point' },
  { word: '倍', kind: 'multiple', notBefore: '感增加道受' },
  ...rows(
    'other',
    '立方米 摄氏度 ℃ 分贝 毫升 升 年一遇 勒克斯 赫兹 兆赫 马力 桶 兆帕 标方 标准立方米 个标准大气压 MPa dB',
  ),
  { word: '方', kind: 'other', notBefore: '面案式向针法位便能可阵略' },
  { word: '分', kind: 'other', notBefore: '之别类工布析散解为成钟批级区配段局支公享担店别期' },
];
