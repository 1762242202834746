import {
  endsBeforeVerb,
  endsInAdjective,
  isBinding,
  losesWorseHalf,
  mayEndBefore,
  turnsAfter,
} from './bound-english.ts';
import type { Clause } from './clauses.ts';
import { clausesOf } from './clauses.ts';
import type { CondenseSpec, Kept } from './condense.ts';
import { modalIn } from './protected-words.ts';

/** How a clause begins that only sets time, place or manner. */
const CIRCUMSTANCE =
  /^(?:In|During|Over|Since|As|With|Despite|At|By|For|From|Under|Following|Given|On|Within|Throughout|However|Meanwhile|Moreover|Also|Today|Overall|Finally|First|Second|Third|Fourth|Last|This|Of course|And|But|So|Now|Therefore|Still|Indeed|Here|To|According|Based|Besides|Like|Having|Between|Until|When)\b/;
/** How a clause begins that leans on another; it never stands alone. */
const SUBORDINATE =
  /^(?:If|Unless|Once|When|Whenever|While|Although|Though|Because|Since|After|Before|As|Until|Where|Whether|Provided that|Assuming|Except|Subject|Despite|According|Besides|Unlike)\b/i;
/** A finite verb that is no plural noun by its looks. */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|do|does|did|fell|rose|grew|took|met|built|ran|held|made|paid|won|lost|came|went|gave|saw|began|kept|left|got|spent|said|told|brought|sent|sold|bought|found|(?:we|they|it|you|I|he|she|there) \w+|\w{3,}ed)\b/;
const OPENING_WORDS =
  /^(?:And|But|So|However|Meanwhile|Moreover|Also|Finally|First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Now|Therefore|Still|Indeed|Today|Overall)\s+(?=\S)/;
/** Where a long clause can end: an aside, a reason or a circumstance begins. Conditions (if, unless, until) are no such place. */
const TAIL =
  /\s(?=(?:which|who|because|so that|as well as|in order to|thanks to|following|followed by|including|such as|through|by \w+ing|with|after|before|during|since|when)\b)/g;
/** A part that only describes the noun before it: “reopened in June”, “which is the oldest”. */
const ASIDE = /^(?:who|which|whose|where|when|\w{3,}(?:ed|ing)|built|held|made|run|led|set|known)\b/i;
/** A predicate whose subject stands before an aside. */
const PREDICATE =
  /^,\s(?:(?:has|have|had|is|are|was|were|will|would|can|could|may|might|should|did|does|do|fell|rose|grew|took|met|built|ran|held|made|paid|won|lost|saw|gave|came|went|cost)\b|(?!\w+ed (?:by|from|in|on|at|to|with|for)\b)\w{3,}ed\b)/;
/** Begins with what points at the sentence before: “of which £3m”, “the oldest are”. */
const POINTS_BACK =
  /^(?:and|or|but|which|who|that|with|including|to|nor|is|are|was|were|has|have|had|will|would|can|could|(?:(?:all |some |most |many |none |half )?(?:of|in|for|by|from|at|on|to|with) (?:which|whom)|of (?:these|those|them))|(?:the|their) (?:\w{3,}est|rest|others?|latter|former|remainder|first|last|second|(?:most|least) \w+) (?:is|are|was|were|has|have|had|will|would|did|does|do|\w{3,}ed)|the same (?:is|was|goes|applies)|(?:one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|few|half|none|others?|another|both|each|all) (?:is|are|was|were|has|have|had|will|would|did|do|does))\b/i;
/** Says how far what stands before it is from something: “…, £2.3 million worse than planned”. */
const DISTANCE =
  /^(?:(?:about|nearly|some|around|just over|just under) )?[£$€]?\d[\d.,]*%?(?: [a-z]{1,12}){0,2} (?:worse|better|more|less|higher|lower|fewer|above|below|ahead|short|over|under|up|down)(?: than| of| on| the| plan\w*| budget| target)\b(?!.*\b(?:was|were|is|are|have|has|had|will)\b)/i;
/** Means by “this” what the sentence before says: “We had promised to bring this to zero”. */
const MEANS_THIS =
  /\b(?:bring|brought|do|did|done|doing|achieve|achieved|meet|met|of|for|on|by|with|from|about|after|before|despite) (?:this|these|those)(?= (?:to|by|in|and|but|on|at|for|we|is|was)\b|[.;,]?$)/i;
/** Says of what stands before it that it is the first or the most: “…, the lowest since records began”. */
const APPOSED = /^(?:(?:the|an?|its|our|their) )?(?:\w{3,}est|first|most|least|only|best|worst|record)\b/i;
/** An end that leaves something begun: “241 ended with advice and 32”. */
const DANGLING =
  /\b(?:and|or)\s[$£€]?[\d.,]+%?$|\b(?:and|or|of|the|a|an|to|for|than|not|only|both|either|associated|related|compared|due|based|according|combined|together|along|able|such|as|more|less|so)$/i;
const VERB =
  /\b(?:is|are|was|were|has|have|had|be|been|will|can|do|does|did|made|fell|rose|grew|cut|paid|took|met|won|lost|built|ran|sent|held|kept|set|began|left|found|came|went|said|gave|brought|saw|spent|put|\w{3,}ed|\w{3,}s)\b/;

/** See condense.ts. Takes the first clause that says something, with what follows while there is room, and cuts its tail where there is not. */
export function condenseEnglish(text: string, spec: CondenseSpec): Kept | null {
  const clauses = clausesOf(text);
  let best: { kept: Kept; score: number } | null = null;
  let leads = 0;
  for (let first = 0; first < clauses.length; first++) {
    const opening = text.slice(clauses[first].from, clauses[first].to);
    const opensMore = first + 1 < clauses.length && clauses[first].ends === ',';
    const binds = opensMore && isBinding(opening);
    if (opensMore && !binds && isLead(opening)) {
      leads++;
      continue;
    }
    for (let last = first; last < clauses.length; last++) {
      const range: [number, number] = [clauses[first].from, clauses[last].to];
      const kept = last === first ? cutToFit(text, range, spec.limit) : whole(text, range);
      if (!kept || wordsIn(text, kept) > spec.limit * (binds || turnsWithin(text, kept) ? 1.75 : 1.5)) break;
      if (repeats(kept, spec) || losesModal(text, kept) || cutsList(text, kept.at(-1)![1])) continue;
      if (losesTurn(text, kept, clauses[last].to) || losesPredicate(text, clauses.slice(first, last + 1))) continue;
      if (beginsInside(text, clauses, first)) break;
      if (
        endsBeforeVerb(text, clauses, last) ||
        clauses.slice(0, first).some(({ from, to }) => isBound(text, from, to))
      )
        continue;
      if ((binds || SUBORDINATE.test(opening)) && !hasMain(text, clauses.slice(first + 1, last + 1))) continue;
      const score = scoreOf(text, kept, Math.max(0, first - leads), spec.limit);
      if (!best || score > best.score) best = { kept, score };
    }
  }
  return best && best.score > 0 ? best.kept : null;
}

/** Whether what follows a clause of a sentence depends on it. */
function isBound(text: string, from: number, to: number): boolean {
  return text[to] === ',' && isBinding(text.slice(from, to));
}

/** Whether the clause before ended between an adjective and its noun. */
function beginsInside(text: string, clauses: readonly Clause[], first: number): boolean {
  const before = clauses[first - 1];
  return before !== undefined && endsInAdjective(text.slice(before.from, before.to), text.slice(before.to));
}

/** Whether one of the clauses after a subordinate one is the main one. */
function hasMain(text: string, clauses: readonly Clause[]): boolean {
  return clauses.some(({ from, to }) => {
    const words = text.slice(from, to);
    return !isLead(words) && !ASIDE.test(words) && !POINTS_BACK.test(words) && VERB.test(words);
  });
}

/** Whether a contrast, a limit or the worse half follows what is kept, or the clause that it was cut from. */
function losesTurn(text: string, kept: Kept, clauseEnd: number): boolean {
  const [from, to] = [kept[0][0], kept.at(-1)![1]];
  return (
    turnsAfter(text.slice(to)) ||
    turnsAfter(text.slice(clauseEnd)) ||
    endsInAdjective(text.slice(from, to), text.slice(to)) ||
    losesWorseHalf(text.slice(from, to), text.slice(clauseEnd))
  );
}

/** Says nothing but when, where or how: a short circumstance without a verb of its own, or a subordinate clause. */
function isLead(clause: string): boolean {
  const opening = clause.slice(0, 1).toUpperCase() + clause.slice(1);
  return SUBORDINATE.test(clause) || (CIRCUMSTANCE.test(opening) && !FINITE.test(clause));
}

/** Whether a comma at `at` parts the members of a list (“where a trench, a boiler or a wall …”) that belongs together. */
function cutsList(text: string, at: number): boolean {
  return (
    text[at] === ',' &&
    /^,\s(?!and\b|or\b|but\b)(?:[^,]{2,30},\s)*[^,]{2,30}\s(?:and|or)\s\S+/.test(text.slice(at)) &&
    /\b(?:where|when|that|of|for|with|in|to|between|from|by|on|as|a|an)\s(?:(?:a|an|the|our|their|its)\s)?\w+$/.test(
      text.slice(0, at),
    )
  );
}

/** Whether both halves of a contrast are kept; they may take more room than one thing said. */
function turnsWithin(text: string, [[from, to]]: Kept): boolean {
  return /[,;] (?:but|yet|however)\b/i.test(text.slice(from, to));
}

/** Whether what is said of a subject would be cut away, the subject and its aside left: “The mill, reopened in June | , welcomed 40,000 people”. */
function losesPredicate(text: string, run: readonly Clause[]): boolean {
  const isSaid = run.some(
    ({ from, to }, i) => !(i > 0 && ASIDE.test(text.slice(from, to))) && FINITE.test(text.slice(from, to)),
  );
  return !isSaid && PREDICATE.test(text.slice(run[run.length - 1].to));
}

function whole(text: string, [from, to]: [number, number]): Kept {
  return [[from + (OPENING_WORDS.exec(text.slice(from, to))?.[0].length ?? 0), to]];
}

/** The clause whole where it fits, else without its longest tail that carries no negation and no modal word. */
function cutToFit(text: string, range: [number, number], limit: number): Kept {
  const [[from, to]] = whole(text, range);
  if (wordsIn(text, [[from, to]]) <= limit) return [[from, to]];
  const ends = [...text.slice(from, to).matchAll(TAIL)].map((match) => from + match.index);
  const safe = ends.filter((end) => {
    const tail = text.slice(end, to);
    return (
      VERB.test(text.slice(from, end)) &&
      mayEndBefore(text.slice(from, end), tail) &&
      !DANGLING.test(text.slice(from, end)) &&
      end - from > 16
    );
  });
  const fitting = safe.filter((end) => wordsIn(text, [[from, end]]) <= limit);
  return [[from, fitting.at(-1) ?? safe[0] ?? to]];
}

function wordsIn(text: string, kept: Kept): number {
  return kept.reduce((total, [from, to]) => total + (text.slice(from, to).match(/\S+/g)?.length ?? 0), 0);
}

function repeats(kept: Kept, spec: CondenseSpec): boolean {
  return spec.avoid.some(([start, end]) => kept.some(([from, to]) => start < to && from < end));
}

/** A modal word earlier in the same sentence bears on a clause that has lost its subject; such a clause can't stand alone. A condition after it bears on it too. */
function losesModal(text: string, kept: Kept): boolean {
  const before = text.slice(0, kept[0][0]);
  const after = text.slice(kept.at(-1)![1]);
  return (
    modalIn(before, 'en') !== null || /\b(?:if|unless|until|provided|subject to|once|but not|except)\b/i.test(after)
  );
}

function scoreOf(text: string, kept: Kept, first: number, limit: number): number {
  const words = text.slice(kept[0][0], kept.at(-1)![1]);
  const count = wordsIn(text, kept);
  const isFragment = count < 4 || !(first > 0 ? FINITE : VERB).test(words);
  const leansBack =
    POINTS_BACK.test(words) ||
    MEANS_THIS.test(words) ||
    DISTANCE.test(words) ||
    (first > 0 && /^(?:it|they|this|these|that)\b/i.test(words)) ||
    (first > 0 && (APPOSED.test(words) || turnsAfter(`, ${words}`))) ||
    (count < 9 && /\b(?:it|they) (?:is|was|are|were|did)\b/.test(words));
  const tooLong = count > limit ? (count - limit) / limit : 0;
  return Math.min(count, limit) / limit + 1 - (isFragment ? 1.4 : 0) - (leansBack ? 2.1 : 0) - tooLong - 0.45 * first;
}
