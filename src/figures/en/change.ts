import type { FigureKind } from '../../model/key-figure.ts';
import type { Change } from '../recogniser.ts';
import { FALL, FALL_AFTER, RISE, RISE_AFTER } from './words.ts';

/** Between the verb and the amount: “rose by another 3%”, “saved households an average of $80”. */
const GAP =
  '(?: (?:by|an?|another|further|the|some|of|average|total|only|just|to|additional|extra|almost|in|over|year|on|slightly|sharply|significantly|steadily|modestly|strongly|about|or|another|of|full|number))*';
const rise = new RegExp(`\\b${RISE}${GAP} ?$`, 'i');
const fall = new RegExp(`\\b${FALL}${GAP} ?$`, 'i');
const fallObject =
  /\b(?:sav(?:e|ed|es|ing)|cut|cuts|cutting|reduc(?:e|ed|es|ing)|lower(?:ed|s|ing)?|trimmed|slashed)\b[^.;]{1,60}\b(?:by|an average of|of|down)\s$/i;
const riseObject =
  /\b(?:rais(?:e|ed|es|ing)|increas(?:e|ed|es|ing)|boost(?:ed|s|ing)?|grew|expanded|exceed(?:ed|ing|s)?)\b[^.;]{1,60}\bby\s(?:an? )?$/i;
const arriveAt =
  /\b(?:to(?: (?:a|an|the|our|about|nearly|over|record|total|new|historic|average|reach|have|stand|hit|size|of|just)){0,4}|reach(?:ed|es|ing)?|hit|hits|totall?ed|totall?ing|stands? at|stood at|now (?:at|stands at)|exceeded|surpass(?:ed|es)|topped|as (?:high|low) as)\s(?:an? )?$/i;
const riseAfter = new RegExp(`^(?:,? (?:year[- ]on[- ]year|annual|annually|yearly))? ?(?:\\w+ )?${RISE_AFTER}\\b`, 'i');
const fallAfter = new RegExp(`^(?:,? (?:year[- ]on[- ]year|annual|annually))? ?(?:\\w+ )?${FALL_AFTER}\\b`, 'i');
const downAhead = /\b(?:drop|declin(?:e|es)|reduction|decrease|fall|cut)\b[^.;]{0,60}\bof\s$/i;
const upAhead = /\b(?:rise|growth|increase|gain|jump)\b(?: rate)?[^.;]{0,60}\bof\s$/i;
const additional = /\b(?:new|additional|extra|added|hired|adding|net)\s$/i;

/**
 * Which way an amount goes, from what stands before and after it in its clause.
 * @example changeOf('prices rose ', ' in May', 'percent') → 'increase', changeOf('fell to ', '', 'percent') → 'to'
 */
export function changeOf(lead: string, trail: string, kind: FigureKind): Change {
  const before = ` ${lead.slice(-90)}`;
  if (kind === 'duration' && !fall.test(before) && !fallObject.test(before))
    return arriveAt.test(before) && /\b(?:to|reached)\s/i.test(before.slice(-8)) ? 'to' : null;
  const isRate =
    kind === 'percent' || kind === 'percentage-point' || kind === 'multiple' || kind === 'ratio' || kind === 'range';
  if (isRate && riseAfter.test(trail.slice(0, 40)) && !/^ of\b/.test(trail)) return 'increase';
  if (isRate && fallAfter.test(trail.slice(0, 40)) && !/^ of\b/.test(trail)) return 'decrease';
  if (arriveAt.test(before)) return 'to';
  if (rise.test(before) || riseObject.test(before)) return 'increase';
  if (fall.test(before) || fallObject.test(before)) return 'decrease';
  if (isRate && downAhead.test(before)) return 'decrease';
  if (isRate && upAhead.test(before)) return 'increase';
  if (
    kind === 'count' &&
    (additional.test(before) ||
      /^ (?:new|additional|more)\b[^.;]{0,30}\b(?:members|staff|employees|recruits|hires|jobs)\b/.test(trail))
  )
    return 'increase';
  if (kind === 'count' && /^ (?:jobs? )?(?:have been |were |was )?(?:added|created)\b/.test(trail)) return 'increase';
  return null;
}
