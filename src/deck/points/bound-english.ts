import type { Clause } from './clauses.ts';
import { isNegated, modalIn } from './protected-words.ts';

/** How a clause begins without which what follows it is not true, or not of what it says: a condition, an exception, what is compared, what a part is of. */
const BINDS =
  /^(?:And |But |So |Even )?(?:If|Unless|Provided that|Assuming|Had|Were|Should|In (?:the event|case|that case)|Without|But for|Except|Apart from|Other than|Unlike|Compared|Subject to|Until|Once|As long as|Of|Out of|Among)\b/i;
/** What turns, limits or mends the words before it; cut away, “82% are proud, but only 54% are told in time” would be praise. */
const TURNS =
  /^[,;]?\s(?:(?:and |or )?(?:but|yet|whereas|while|although|though|however|albeit|except|excluding|instead|unless|if|provided|assuming|subject to|depending on|on condition|up to|at most|at the (?:earliest|latest)|apart from|other than|with the exception|if not|or less|or fewer|against|(?:well |far |still |just |even |but )?(?:less than|fewer than|lower than|worse than|short of|below|behind|only|just|down from))\b|and (?:not|never|none|nobody|nothing)\b)/i;
/** What a number of them did, after what others did: “…, and three have not yet been started”. */
const OTHER_PART =
  /[,;]\s(?:and )?(?:the (?:rest|others?|remaining|remainder)|another|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|some|many|most|few|half|none)\b[^,;]*/gi;

/** What is compared, or who is meant, in words that go on to the end: “than in the year | before the closure”, “to replace those | who retire”. */
const OPEN_END =
  /\b(?:than|compared (?:with|to)|relative to|against|versus|as (?:many|much|few|little|high|low|long|large|often|well) \S[^,;]*)\b[^,;]*$|\b(?:those|ones?|people|anyone|everyone|all|any|none|each|both|only|the (?:year|month|week|quarter|season|day|night|period|time))$/i;
/** Verbs that say little without the words after “with”, some words before it. */
const WORDS_BEFORE_WITH = 7;
const WITH_IS_MATTER =
  /\b(?:end(?:s|ed|ing)?|beg[iau]ns?|began|beginning|start(?:s|ed|ing)?|finish(?:es|ed|ing)?|clos(?:es?|ed|ing)|open(?:s|ed|ing)?|left|leav(?:es?|ing)|replac(?:es?|ed|ing)|provid(?:es?|ed|ing)|suppl(?:y|ies|ied)|deal(?:s|t|ing)?|cop(?:es?|ed|ing)|compl(?:y|ies|ied)|agree[sd]?|met|meet|help(?:s|ed)?|shar(?:es?|ed|ing)|merg(?:es?|ed|ing)|link(?:s|ed)?|combin(?:es?|ed|ing)|fill(?:s|ed)?|equip(?:s|ped)?|fit(?:s|ted)?|align(?:s|ed)?|ha(?:s|ve|d|ving)|faced|charged|credited|satisfied|familiar|consistent|in line|along|together)\b|\b(?:is|are|was|were)$/i;
/** A reason ends whatever stands before it. */
const REASON = /^\s(?:because|so that|in order to|thanks to|as well as)\b/i;
/** What may be done under a condition that stands at the end: “must be made | before 1 May”, “lifts stop | when it rains”. */
const BY_RULE = /\b(?:can|could|may|might|must|should|would|only|need|needs|cannot|shall|allowed|entitled|required)\b/i;
const CONDITIONAL_TAIL = /^\s(?:before|after|when|during|since|with|through)\b/i;
const PAST_TAIL = /\b(?:was|were|had|did|came|began|fell|rose|took|went|broke|left|\w{3,}ed)\b/i;

/** Whether a clause can't be left out before what follows it. @example isBinding('If the grant is approved') → true */
export function isBinding(clause: string): boolean {
  return BINDS.test(clause);
}

/** Whether what stands right after some words turns, limits or mends them. @example turnsAfter(', up to a maximum of £600') → true */
export function turnsAfter(after: string): boolean {
  return TURNS.test(after);
}

/** Whether one of two adjectives is left without its noun: “a growing | , thriving town”. */
export function endsInAdjective(kept: string, after: string): boolean {
  return after.startsWith(',') && /\b(?:an?|the)\s\w+(?:ing|ful|ous|ive)$/i.test(kept);
}

/** Whether a sentence says of others what is not so, where the words kept only say what is: two were finished, three not. */
export function losesWorseHalf(kept: string, after: string): boolean {
  if (isNegated(kept, 'en')) return false;
  return [...after.matchAll(OTHER_PART)].some(([part]) => isNegated(part, 'en'));
}

/** An aside that stands between a subject and its verb: “about 6,400 households, most of them in the north, pay more”. */
const INSERTED =
  /^(?:(?:most|all|some|many|half|none|few|both|each|one|two|three|almost all) of (?:them|which|whom|these|those)|including|excluding|especially|mostly|mainly|particularly|not counting)\b|^(?:however|therefore|of course|for (?:example|instance)|in turn|too|as a result|on the other hand)$/i;

/** Whether a run ends at or before an aside that its verb comes after. */
export function endsBeforeVerb(text: string, clauses: readonly Clause[], last: number): boolean {
  const words = (at: number) => text.slice(clauses[at].from, clauses[at].to);
  const aside = [last, last + 1].find((at) => at > 0 && at + 1 < clauses.length && INSERTED.test(words(at)));
  if (aside === undefined || clauses[aside].ends !== ',') return false;
  return !/^(?:and|but|or|so|while|which|who|with|the|a|an|it|they|we|\d)\b/i.test(words(aside + 1));
}

/** Whether a clause may end here, the rest of it being only a reason or a circumstance. */
export function mayEndBefore(head: string, tail: string): boolean {
  if (REASON.test(tail)) return true;
  // A denial or a word of plan at the end bears on what stands before it.
  if (isNegated(tail, 'en') || modalIn(tail, 'en')) return false;
  if (OPEN_END.test(head)) return false;
  if (/^\swith\b/i.test(tail) && WITH_IS_MATTER.test(lastWords(head))) return false;
  if (/^\s(?:with|who|which)\b/i.test(tail) && /\bthe \w+$/i.test(head)) return false;
  if (CONDITIONAL_TAIL.test(tail) && BY_RULE.test(head)) return false;
  return !/^\swhen\b/i.test(tail) || PAST_TAIL.test(tail);
}

function lastWords(head: string): string {
  return head.split(' ').slice(-WORDS_BEFORE_WITH).join(' ');
}
