import type { Result } from '../model/message.ts';
import type { Language, Outline } from '../model/outline.ts';
import type { Dropped, Source, Span } from '../model/source.ts';
import { languageOf } from '../text/language.ts';
import { buildSections } from './build-sections.ts';
import { findBoilerplate } from './find-boilerplate.ts';
import { findMarks } from './find-marks.ts';
import { findTitle } from './find-title.ts';
import { isSalutation } from './salutations.ts';
import { sentencesOf } from './sentences.ts';
import { type Unit, unitsOf } from './units.ts';

/**
 * The parts of a report: its title, who speaks, its sections in a tree, its sentences with what each is for, and what is no part of it.
 * @param language decides the recognisers; told from the text where it is not given
 * @param filled stretches that a person has filled in by hand; a line with one is part of the report, whatever it looks like
 * @returns never an error: a text without any division is one section
 * @example 一、回顾⏎上半年，…⏎二、打算⏎下半年，… → two sections of level 1, 回顾 (review) and 打算 (plan)
 */
export function recogniseOutline(
  source: Source,
  language: Language = languageOf(source.text),
  filled: readonly Span[] = [],
): Result<Outline> {
  const boilerplate = findBoilerplate(source, filled);
  const kept = source.blocks.flatMap((_, index) => (boilerplate.has(index) ? [] : [index]));
  const head = findTitle(source, kept);
  for (const copy of head.copies) boilerplate.set(copy, 'page title');
  const all = unitsOf(source, new Set(boilerplate.keys()));
  const units = all.filter(({ block }) => !head.blocks.has(block));
  const marks = findMarks(source, units, language, head.title);
  const placed = buildSections(source, units, marks, opens(units, marks[0]?.unit ?? units.length));
  const value: Outline = {
    source,
    language,
    title: head.title,
    byline: head.byline,
    dropped: allDropped(source, boilerplate),
    sections: placed.map(({ section }) => section),
    sentences: sentencesOf(
      source,
      all.filter(({ block }) => head.blocks.has(block)),
      units,
      placed,
    ),
  };
  return { value, messages: [] };
}

/** Something is said before the first part; a mere address is no opening. */
function opens(units: readonly Unit[], first: number): boolean {
  return units.slice(0, first).some(({ text }) => !isSalutation(text));
}

function allDropped(source: Source, boilerplate: ReadonlyMap<number, string>): Dropped[] {
  const lines = [...boilerplate].map(([index, reason]) => {
    const { start, end } = source.blocks[index];
    return { start, end, text: source.text.slice(start, end), reason };
  });
  return [...source.dropped, ...lines].sort((a, b) => a.start - b.start);
}
