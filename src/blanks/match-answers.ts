import type { Answer, Question } from '../model/blank-form.ts';
import type { Message } from '../model/message.ts';
import { formMessage } from './form-messages.ts';
import { alikeness, folded, groupedBy, neighboursIn, pairsOf } from './likeness.ts';

/** An entry of a form and the blank that it answers. */
export interface Pair {
  question: Question;
  answer: Answer;
}

/** A changed sentence is still the same one where so much of it is (0…1). */
const ALIKE = 0.6;
/** Two that are nearer than this can't be told apart. */
const APART = 0.05;
/** More pairs of changed sentences than this are not compared; no form by hand has as many. */
const MOST_PAIRS = 200_000;

/**
 * Which entry of a form answers which blank, told by what they say: the same words, in order among those that say the same; then the same neighbours in a
 * sentence that has changed a little. What could be meant for two blanks is given to none.
 * @param text the report; an answer that stands there already needs no blank
 * @returns each pair, also of entries that nobody filled in, and a message for each answer that has no place
 */
export function matchAnswers(
  questions: readonly Question[],
  answers: readonly Answer[],
  text: string,
): { pairs: Pair[]; messages: Message[] } {
  const whole = folded(text);
  const same = sameWords(questions, answers, (answer) => standsIn(whole, answer));
  const open = answers.filter((answer) => !same.seen.has(answer) && !standsIn(whole, answer));
  const taken = new Set(same.pairs.map(({ question }) => question));
  const changed = changedWords(
    questions.filter((question) => !taken.has(question)),
    open,
  );
  const placed = new Set(changed.pairs.map(({ answer }) => answer));
  const lost = open.filter((answer) => answer.value !== '' && !placed.has(answer) && !changed.unsure.has(answer));
  return {
    pairs: [...same.pairs, ...changed.pairs],
    messages: [
      ...[...same.unsure, ...changed.unsure].map(({ place, value, at }) =>
        formMessage('W_BLANK_UNSURE', place, value, at),
      ),
      ...lost.map(({ place, value, at }) => formMessage('W_BLANK_GONE', place, value, at)),
      ...changed.pairs.flatMap(({ answer: { place, value, at }, question }) =>
        value === '' ? [] : [formMessage('N_BLANK_MOVED', place, value, at, question.at)],
      ),
    ],
  };
}

function keyOf({ at, sentence }: Question | Answer): string {
  return `${folded(at)}\n${folded(sentence)}`;
}

/** Entries and blanks that say the same, the first with the first. Where there are more of one than of the other, those that stand in the report already are left out. */
function sameWords(questions: readonly Question[], answers: readonly Answer[], isThere: (answer: Answer) => boolean) {
  const asked = groupedBy(questions, keyOf);
  const pairs: Pair[] = [];
  const seen = new Set<Answer>();
  const unsure = new Set<Answer>();
  for (const [key, group] of groupedBy(answers, keyOf)) {
    const own = asked.get(key) ?? [];
    const given =
      own.length === group.length ? group : group.filter((answer) => answer.value === '' || !isThere(answer));
    if (own.length === 0) continue;
    for (const answer of group) seen.add(answer);
    if (own.length === given.length) pairs.push(...given.map((answer, i) => ({ question: own[i], answer })));
    else for (const answer of given) if (answer.value !== '') unsure.add(answer);
  }
  return { pairs, seen, unsure };
}

/** Places that are looked at for an answer which may be in the report already. */
const MOST_PLACES = 50;

/** The answer stands in the report between its neighbours, in a sentence like its own: it has been filled in there. */
function standsIn(whole: string, { at, sentence, value }: Answer): boolean {
  const [before, after] = neighboursIn(at, 6);
  if (value === '' || before + after === '') return false;
  const words = folded(before + value + after);
  const own = folded(sentence);
  const pieces = pairsOf(own);
  const from = Math.max(0, own.indexOf(folded(at).replace(/[«»]/g, '')) + folded(at).indexOf('«') - before.length);
  let place = whole.indexOf(words);
  for (let i = 0; place >= 0 && i < MOST_PLACES; i++, place = whole.indexOf(words, place + 1)) {
    const there = whole.slice(Math.max(0, place - from), place - from + own.length + value.length);
    if (alikeness(pieces, pairsOf(there)) >= ALIKE) return true;
  }
  return false;
}

/** Entries whose sentence has changed, with the one blank between the same neighbours whose sentence is most like it. */
function changedWords(questions: readonly Question[], answers: readonly Answer[]) {
  const unsure = new Set<Answer>();
  const best = { answer: new Map<Answer, Candidate[]>(), question: new Map<Question, Candidate[]>() };
  for (const candidate of candidatesOf(questions, answers)) {
    for (const map of [best.answer.get(candidate.answer) ?? [], best.question.get(candidate.question) ?? []])
      map.push(candidate);
    if (!best.answer.has(candidate.answer)) best.answer.set(candidate.answer, [candidate]);
    if (!best.question.has(candidate.question)) best.question.set(candidate.question, [candidate]);
  }
  const pairs = [...best.answer].flatMap(([answer, [first, second]]) => {
    const [owner, rival] = best.question.get(first.question)!;
    const isClear = owner === first && !isNear(first, second) && !isNear(first, rival);
    if (!isClear && answer.value !== '') unsure.add(answer);
    return isClear ? [{ question: first.question, answer }] : [];
  });
  return { pairs, unsure };
}

interface Candidate extends Pair {
  likeness: number;
}

function isNear(first: Candidate, second: Candidate | undefined): boolean {
  return second !== undefined && first.likeness - second.likeness < APART;
}

/** Pairs that may belong together, the most alike first. */
function candidatesOf(questions: readonly Question[], answers: readonly Answer[]): Candidate[] {
  const between = (at: string) => neighboursIn(at, 2).join('\n');
  const asked = groupedBy(questions, ({ at }) => between(at));
  const given = answers.map((answer) => ({ answer, own: asked.get(between(answer.at)) ?? [] }));
  if (given.reduce((sum, { own }) => sum + own.length, 0) > MOST_PAIRS) return [];
  const pieces = new Map(questions.map((question) => [question, pairsOf(question.sentence + question.at)]));
  return given
    .flatMap(({ answer, own }) => {
      const wanted = own.length > 0 ? pairsOf(answer.sentence + answer.at) : new Set<string>();
      return own.map((question) => ({ answer, question, likeness: alikeness(wanted, pieces.get(question)!) }));
    })
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
}
