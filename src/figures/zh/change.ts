import type { FigureKind } from '../../model/key-figure.ts';
import type { Change } from '../recogniser.ts';
import { ARRIVE, FALL, FALL_AHEAD, RISE, RISE_AHEAD } from './words.ts';

const AFTER_VERB = '(?:了|约|近|为|达|率为|率|目标为?|预期目标为?|幅度?为?|幅度?达)?[ ]?$';
const arrive = new RegExp(`(?:${ARRIVE})了?[ ]?$`);
const rise = new RegExp(`(?:${RISE})${AFTER_VERB}`);
const fall = new RegExp(`(?:${FALL})${AFTER_VERB}`);
const riseAhead = new RegExp(`(?:${RISE_AHEAD})[^，。；0-9]{0,16}$`);
const fallAhead = new RegExp(`(?:${FALL_AHEAD})[^，。；0-9]{0,16}$`);
const rate = /(?:增长|增速|涨幅|增幅)[^，。；]{0,8}$/;

/**
 * Which way an amount goes, from the words before it and the words after.
 * @example changeOf('产值增长', '', 'percent') → 'increase', changeOf('审批时限压缩至', '', 'duration') → 'to', changeOf('总产值', '', 'money') → null
 */
export function changeOf(lead: string, trail: string, kind: FigureKind): Change {
  const near = lead.slice(-24);
  if (kind === 'rank') return null;
  if (/(?:增长|增速|涨幅|增幅|降幅)[^，]{0,4}(?:为|达)$/.test(near)) return /降幅/.test(near) ? 'decrease' : 'increase';
  if (arrive.test(near)) return 'to';
  if (rise.test(near)) return 'increase';
  if (fall.test(near)) return 'decrease';
  if (/^的?(?:增长|增幅|增速|涨幅)/.test(trail)) return 'increase';
  if (/^的?(?:降幅|下降|跌幅)/.test(trail)) return 'decrease';
  if (kind === 'percent') return rate.test(near) ? 'increase' : null;
  if (/(?:达|为)$/.test(near)) return null;
  if (riseAhead.test(near)) return 'increase';
  return fallAhead.test(near) ? 'decrease' : null;
}
