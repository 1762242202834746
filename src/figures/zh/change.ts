import type { FigureKind } from '../../model/key-figure.ts';
import type { Change } from '../recogniser.ts';
import { ARRIVE, FALL, FALL_AHEAD, RISE, RISE_AHEAD } from './words.ts';

const AFTER_VERB = '(?:了|约|近|为|达|率为|率|目标为?|预期目标为?|幅度?为?|幅度?达)?[ ]?$';
const arrive = new RegExp(`(?:${ARRIVE})了?[ ]?$`);
const rise = new RegExp(`(?:${RISE})${AFTER_VERB}`);
const fall = new RegExp(`(?:${FALL})${AFTER_VERB}`);
const riseAhead = new RegExp(`(?:${RISE_AHEAD})(?!值)[^，。；0-9]{0,16}$`);
const fallAhead = new RegExp(`(?:${FALL_AHEAD})[^，。；、0-9]{0,16}$`);
const rate = /(?:增长|增速|涨幅|增幅)(?:率|速度)?[^，。；率]{0,8}$/;
const reaches = /(?:达到|达|占到)[^，。；]{1,12}的$/;

function besideVerb(near: string, kind: FigureKind): Change {
  if (/(?:增长|增速|涨幅|增幅)[^，]{0,4}(?:为|达)$/.test(near)) return 'increase';
  if (/降幅[^，]{0,4}(?:为|达)$/.test(near)) return 'decrease';
  if (arrive.test(near)) return 'to';
  if (kind === 'percentage-point' && /[同环]比[高低]$/.test(near)) return near.endsWith('高') ? 'increase' : 'decrease';
  // 完善提升6个网络 makes better, it does not add
  if (kind === 'count' && /(?:提升|改善|优化)$/.test(near)) return null;
  return rise.test(near) ? 'increase' : fall.test(near) ? 'decrease' : null;
}

/** 7.5%的增长, 三成的降幅: the noun of change follows; 下降到 would be the verb of the next amount. */
function fromTrail(trail: string): Change {
  if (/^的(?:(?:幅度|速度)(?:增长|递增|上升)|增长|增幅|增速|涨幅|高?增)/.test(trail)) return 'increase';
  return /^的(?:降幅|下降|跌幅|减幅)/.test(trail) ? 'decrease' : null;
}

/**
 * Which way an amount goes, from the words before it and the words after.
 * @example changeOf('产值增长', '', 'percent') → 'increase', changeOf('审批时限压缩至', '', 'duration') → 'to', changeOf('总产值', '', 'money') → null
 */
export function changeOf(lead: string, trail: string, kind: FigureKind): Change {
  const near = lead.slice(-24);
  if (kind === 'rank') return null;
  const beside = besideVerb(near, kind) ?? fromTrail(trail);
  if (beside) return beside;
  if (kind === 'percent') return reaches.test(near) ? 'to' : rate.test(near) ? 'increase' : null;
  if (/(?:达|为)$/.test(near)) return null;
  return riseAhead.test(near) ? 'increase' : fallAhead.test(near) ? 'decrease' : null;
}
