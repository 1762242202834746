import type { FigureKind } from '../../model/key-figure.ts';
import type { Change } from '../recogniser.ts';
import { FALL, FALL_AFTER, RISE, RISE_AFTER } from './words.ts';

/** Between the verb and the amount: “rose by another 3%”, “saved households an average of $80”. */
const GAP =
  '(?: (?:by|an?|another|further|the|some|of|average|total|only|just|to|additional|extra|almost|over|year|on|slightly|sharply|significantly|steadily|modestly|strongly|about|or|full|number|even|more|\\w{3,14}ly|still))*';
const rise = new RegExp(`\\b${RISE}${GAP} ?$`, 'i');
const fall = new RegExp(`\\b${FALL}${GAP} ?$`, 'i');
const fallObject =
  /\b(?:sav(?:e|ed|es|ing)|cut|cuts|cutting|reduc(?:e|ed|es|ing)|lower(?:ed|s|ing)?|trimmed|slashed)\b[^.;]{1,60}\b(?:by|an average of|of|down)\s(?:an? )?(?:further |another |additional )?$/i;
const riseObject =
  /\b(?:rais(?:e|ed|es|ing)|increas(?:e|ed|es|ing)|boost(?:ed|s|ing)?|grew|expanded|exceed(?:ed|ing|s)?)\b[^.;]{1,60}\bby\s(?:an? )?(?:further |another |additional )?$/i;
const MOVES =
  '(?:r[io]se|rises|risen|rising|fell|falls?|fallen|falling|gr[eo]wn?|grows?|growing|increas(?:e|ed|es|ing)|decreas\\w{1,3}|declin\\w{1,3}|dropp?\\w{0,3}|narrowed|widened|went|climb\\w{0,3}|cut|reduc\\w{1,3}|lower\\w{0,3}|rais\\w{1,3}|expand\\w{0,3}|extend\\w{0,3}|mov\\w{1,3}|up|down|bring\\w{0,3}|brought|improv\\w{1,3}|shr[aiu]nk|slowed|eased|edged|slipped|jump\\w{0,2}|surg\\w{1,2}|doubled|tripled|from|goal|aim|target\\w{0,2})';
const arriveTo = new RegExp(
  `\\b${MOVES}\\b(?:[^.;]|\\.(?=[0-9])){0,70}\\b(?:to|toward|towards)(?: (?:an?|the|about|nearly|over|record|total|new|historic|average|reach|have|stand|hit|size|of|just|low|high|full)){0,4} $`,
  'i',
);
const arrive =
  /\b(?:reach(?:ed|es|ing)?|hit|hits|totall?ed|totall?ing|(?:now )?stands? at|stood at|now at|exceeded|surpass(?:ed|es)|topped|as (?:high|low) as)\s(?:an? )?$/i;
const riseAfter = new RegExp(
  `^(?:,? (?:year[- ]on[- ]year|annual|annually|yearly))? ?(?:\\w{1,20} )?${RISE_AFTER}\\b(?!-)`,
  'i',
);
const fallAfter = new RegExp(
  `^(?:,? (?:year[- ]on[- ]year|annual|annually))? ?(?:\\w{1,20} )?${FALL_AFTER}\\b(?!-)`,
  'i',
);
/** “rising above 3%”: a mark that was passed, no amount of change. */
const passes = new RegExp(`\\b${MOVES} (?:back )?$`, 'i');
const nounAfter =
  /^ (?:[a-z-]{3,16} )?(?:(?<up>increase|rise|gain|growth|jump|uplift)|(?<down>decrease|decline|reduction|fall|cut|drop))\b(?!-)/;
const fallOf = /\b(?:drop|declin(?:e|es)|reduction|decrease|fall|cut)\b[^.;]{0,60}\bof\s$/i;
const riseOf = /\b(?:rise|growth|increase|gain|jump)\b(?: rate)?[^.;]{0,60}\bof\s$/i;
const adds = /\b(?:new|additional|extra|added|hired|adding|net)\s$/i;
const newStaff = /^ (?:new|additional|more)\b[^.;]{0,30}\b(?:members|staff|employees|recruits|hires|jobs)\b/;
const areAdded = /^ (?:jobs? )?(?:have been |were |was )?(?:added|created)\b/;
const rates = new Set<FigureKind>(['percent', 'percentage-point', 'multiple', 'ratio', 'range']);

/** Times as much, and halves, say it themselves. */
function fromWording(figure: string, kind: FigureKind): Change {
  if (/\bcut\b|\bhalv/i.test(figure)) return 'decrease';
  return kind === 'multiple' ? 'increase' : null;
}

function rateChange(lead: string, trail: string): Change {
  const near = trail.slice(0, 40);
  if (!/^ (?:of|or)\b/.test(near)) {
    if (riseAfter.test(near)) return 'increase';
    if (fallAfter.test(near)) return 'decrease';
  }
  return fallOf.test(lead) ? 'decrease' : riseOf.test(lead) ? 'increase' : null;
}

function countChange(lead: string, trail: string): Change {
  return adds.test(lead) || newStaff.test(trail) || areAdded.test(trail) ? 'increase' : null;
}

/** Between an amount and the next of the same list: “by 6.8% against the euro, by 3%”, “by $4m, or 7%”. */
const goesOn =
  /^(?: (?:against|in|from|among|for) [\w’' -]{2,40}?)?,?(?: and| or| then)?(?: (?:against|in|among|for|at) [\w’' -]{2,40}?)?(?: (?:by|of))?(?: another)? ?$/;
/** “fell by $2, to $31”: where a move ends. */
const arrivesThen =
  /^(?: (?:on|from|in) [\w’' -]{2,40}?)?, to (?:a |an |about |around |nearly |almost |just |only |over )*$/i;
const date = /\b(?:in )?(?:19|20)[0-9]{2}\b/g;
const isOfRates = (kind: FigureKind) => rates.has(kind) || kind === 'money';

/** An amount that only goes on from the one before takes its direction. */
export function carriedChange(before: Change, kinds: readonly [FigureKind, FigureKind], between: string): Change {
  const [kindBefore, kind] = kinds;
  const isAlike = kind === kindBefore || (/\bor\b/.test(between) && isOfRates(kind) && isOfRates(kindBefore));
  const isMove = before === 'increase' || before === 'decrease';
  if (isMove && arrivesThen.test(between)) return 'to';
  const words = between.replace(date, '').replace(/ {2,}/g, ' ');
  return isMove && isAlike && words.trim() !== '' && goesOn.test(words) ? before : null;
}

/** Growing at 6%, +5.9% on a year before: the rate of a change, said by its verb or its sign. */
const goesAt =
  /\b(?:(?<up>growing|rising|increasing|expanding|climbing|improving)|(?:falling|shrinking|declining|decreasing|dropping)) (?:at|at a rate of) (?:about |around |over |nearly )?$/i;
const sign = /^\(?(?:(?<up>[+＋])|[-−–])\s?[$£€]?\d/;

function ofRate(near: string, figure: string, kind: FigureKind): Change {
  if (kind !== 'percent' && kind !== 'percentage-point') return null;
  const said = sign.exec(figure) ?? goesAt.exec(near);
  return said && (said.groups?.up ? 'increase' : 'decrease');
}

/** “increased revenues $8.7 million”, “to lose $25 million”. */
const gained = /\bincreas(?:e|es|ed|ing) (?:its |our |their )?\w{4,16} (?:by )?$/i;
const lost = /\b(?:los(?:e|es|ing|t)|eliminat(?:e|es|ed|ing)) (?:about |around |over |nearly |more than |another )?$/i;

const collected = /\brais(?:e|ed|es|ing) (?:about |around |over |nearly |almost |more than |some |a further )?$/i;

/** What the words around an amount say of its direction. */
export interface Surroundings {
  /** From the amount before, or the start of the clause. */
  lead: string;
  /** From the start of the clause. */
  clause: string;
  trail: string;
  figure: string;
  kind: FigureKind;
}

/**
 * Which way an amount goes, from what stands before and after it in its clause.
 * @example prices rose ‹3%› → 'increase', fell to ‹3%› → 'to', a budget of ‹$3m› → null
 */
export function changeOf({ lead, clause, trail, figure, kind }: Surroundings): Change {
  const near = ` ${lead.slice(-90)}`;
  const far = ` ${clause.slice(-90)}`;
  if (kind === 'rank') return null;
  if (/^(?:above|below)\b/i.test(figure)) return passes.test(near) ? 'to' : null;
  const worded = fromWording(figure, kind) ?? (rates.has(kind) && kind !== 'range' ? rateChange(near, trail) : null);
  if (worded) return worded;
  const noun = kind === 'duration' ? null : nounAfter.exec(trail)?.groups;
  if (noun) return noun.up ? 'increase' : 'decrease';
  if (arriveTo.test(far) || (kind !== 'duration' && arrive.test(near))) return 'to';
  const rated = ofRate(near, figure, kind);
  if (rated) return rated;
  if (kind === 'money' && gained.test(near)) return 'increase';
  if (kind === 'money' && lost.test(near)) return 'decrease';
  // “raised £740,000 for the lifeboat” is no growth
  if (kind === 'money' && collected.test(near)) return null;
  // “reduce the 121 litres that leak”: what there is, not by how much
  if (/\bthe $/.test(near)) return null;
  const isCount = kind === 'count';
  if (rise.test(near) && !(rates.has(kind) && adds.test(near))) return 'increase';
  if (riseObject.test(far)) return 'increase';
  if (fall.test(near) && !(isCount && /\bsav/i.test(near.slice(-12)))) return 'decrease';
  if (fallObject.test(isCount ? near : far)) return 'decrease';
  return isCount ? countChange(near, trail) : null;
}
