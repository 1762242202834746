import { type Recogniser, rowPattern, trap } from '../recogniser.ts';
import { eitherCase } from '../unit.ts';
import { BEFORE_DIGITS, DIGITS, WORDS } from './grammar.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const YEAR = "(?:(?:19|20)[0-9]{2}|['’][0-9]{2})";
const DAY = '[0-9]{1,2}(?:st|nd|rd|th)?';
const NOT_AN_AMOUNT =
  '(?![0-9]|,[0-9]{3}|\\.[0-9]| ?%| per ?cent| percentage| (?:thousand|million|billion|trillion)|-[0-9])';
/** Words that number their kind wherever they stand. */
const NUMBERED =
  'section article chapter figure table appendix annex exhibit footnote quarter page pages paragraph clause phase tier grade appendices volume vol. room suite highway route interstate sdg scope fortune ftse nasdaq chapter pool world-war world war schedule basel covid ward precinct terminal verse season episode lesson module top';
/** Words that do so only with a capital: a target of 40 is an amount, Target 4 is a name. */
const NAMED =
  'Part Item Note Stage Step Level Class Type Group Category Zone Unit Building Floor Line Day Week Year Goal Priority Pillar Objective Target Horizon Agenda Vision Windows Boeing Airbus Option Lot Round Area Region District Model Channel Gate Title Form Rule Regulation Directive Act Bill Resolution Number Issue Top Series Street Bus Scenario Theme Question Project Strategy Plan Vision Recommendation Outcome Milestone Sprint Track Priority Apollo Formula Studio Euro Chapter';

/** Numerals that are no amounts. */
export const enTraps: readonly Recogniser[] = [
  trap({
    id: 'en-list-number',
    language: 'en',
    pattern: rowPattern(
      '^[\\s*_>#-]{0,12}(?:\\(?[0-9]{1,2}(?:\\\\?\\.(?![0-9])|\\))|[0-9]{1,2}\\\\?\\.$|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,3}(?= [A-Z](?!illion|n\\b|ercent)))|\\([0-9]{1,2}\\)(?= [a-z])|\\[[0-9]{1,3}\\]|(?<=[:;] (?:and )?)\\(?(?:one|two|three|four|five)(?=,|\\))|(?<=and )(?:two|three|four|five)(?=, )',
    ),
    yes: [
      '‹3.› Open the doors',
      '‹2.1› Reliability',
      'we must ‹(1)› plan and ‹(2)› build',
      'as shown‹[4]›',
      'two groups: ‹one›, the old',
    ],
    no: ['3.5 million', '3.5 Million homes', 'in total (24%)'],
    because: 'Numbers of list items and footnotes.',
  }),
  trap({
    id: 'en-reference',
    language: 'en',
    pattern: rowPattern(
      `(?<![A-Za-z])(?:${NUMBERED.split(' ').map(eitherCase).join('|')}|${NAMED.split(' ').join('|')}|S&P|No\\.|ISO|#)[ -]?(?:[0-9]{1,5}(?:\\.[0-9]{1,3}){0,3}[a-z]?(?![A-Za-z])${NOT_AN_AMOUNT}|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)\\b(?!-| (?:thousand|million|billion|trillion|percent|per cent)))`,
    ),
    yes: [
      'see ‹Section 3.2›',
      '‹Phase 2› starts',
      'winners of ‹pool three›',
      'the ‹S&P 500›',
      '‹Tier 1› suppliers',
      '‹Top 15› highlights',
    ],
    no: ['a target of 40 homes', 'the top 5 percent', 'Level 4 million', 'pages rose 5%'],
    because: 'A numeral after the name of its kind numbers it.',
  }),
  trap({
    id: 'en-date',
    language: 'en',
    pattern: rowPattern(
      `(?:\\b|(?<=[a-z]))${MONTH} ${DAY}\\b(?:,? ${YEAR})?(?![,.]?[0-9]|%)|\\b${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?|\\b${MONTH},? ${YEAR}|\\b(?:FY|CY|Q[1-4]|H[12])[ -]?${YEAR.replace("['’]", "['’]?")}(?:[-/–][0-9]{2,4})?\\b|\\b[1-4]Q ?[0-9]{2,4}\\b|\\b(?:FY|Q|H)[0-9]{1,4}\\b|\\b(?:fiscal|financial|calendar|academic|tax)(?: year)? ${YEAR}`,
    ),
    yes: [
      'on ‹March 19, 2015›',
      'began on‹August 15›',
      'by ‹July 4th›',
      '‹4 May 2021›',
      'since ‹June 2015›',
      'in ‹Q3 2024›',
      'for ‹FY24›',
    ],
    no: ['May 40%'],
    because: 'Dates.',
  }),
  trap({
    id: 'en-suspended',
    language: 'en',
    pattern: rowPattern('(?<![0-9.,])[0-9]{1,4}-(?=,| (?:and|or|to) )'),
    yes: ['sells ‹13-›, ‹26-›, and 52-week bills', 'both ‹2-› and 3-bedroom homes'],
    no: ['10-15 days', 'fell 12 - and stayed'],
    because: 'The first of several compounds; what it measures is said with the last.',
  }),
  trap({
    id: 'en-year-compared',
    language: 'en',
    cue: /(?:over|on|above|below) (?:19|20)/,
    pattern: rowPattern(
      `(?<=(?:\\b(?:increase|rise|growth|gain|improvement|decrease|decline|drop|fall|reduction|up|down|percent|per cent)|%) )(?:over|on|above|below) (?:19|20)[0-9]{2}\\b${NOT_AN_AMOUNT}(?! [a-z]{2,24}s\\b)`,
    ),
    yes: ['a 4 percent increase ‹over 2005›', 'up 3% ‹on 2019›'],
    no: ['a rise over 2000 homes', 'an increase over 2,005'],
    because: 'After a change “over” compares with a year; it is no approximator.',
  }),
  trap({
    id: 'en-year',
    language: 'en',
    cue: /[0-9]0?s\b|(?:19|20)[0-9]{2}/,
    pattern: rowPattern(
      `(?<![0-9$£€¥.,/-]|[Aa]bout |[Rr]oughly |[Nn]early |[Aa]round |[Oo]ver |[Tt]han |[Aa]pproximately |[Ss]ome |[Aa]lmost )(?:(?:19[0-9]{2}|20[0-3][0-9]|(?<=\\b(?:[Bb]y|[Ii]n|to|of|until|before) )20[4-9][0-9])(?:[-–/](?:(?:19|20)[0-9]{2}|[0-9]{2})\\b|s\\b)?|[0-9]{2}0s\\b|['’]?[0-9]0s\\b)(?!,[0-9]{3}|[0-9A-Za-z]|\\.[0-9]| ?%| percent| (?:people|children|homes|jobs|million|students|households|businesses|hours|members|users|families|patients|tonnes|schools|staff)\\b)`,
    ),
    yes: ['in ‹2021›', 'the ‹2023–24› season', 'since the ‹1990s›', 'in their ‹20s›'],
    no: ['2000 people', '2,021 votes', '$2015', 'roughly 1950 visits'],
    because: 'Years and decades.',
  }),
  trap({
    id: 'en-time',
    language: 'en',
    pattern: rowPattern(
      '\\b[0-9]{1,2}\\.[0-9]{2} ?[ap]\\.?m\\b\\.?|\\b[0-9]{3,6}(?= (?:hotline|helpline|line)\\b)|\\b[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: ?[AaPp]\\.?[Mm]\\b\\.?)?|\\b[0-9]{1,2} ?(?:[AaPp]\\.[Mm]\\.|[ap]m\\b)|\\b24/7(?:/365)?\\b|\\b9/11\\b|\\b50[/-]50\\b',
    ),
    yes: ['at ‹11.40 p.m.›', 'at ‹2:35 p.m.›', 'from ‹9 am›', 'a ‹24/7/365› rota'],
    no: ['5 amps', '3/4 mile'],
    because: 'Times of day.',
  }),
  trap({
    id: 'en-ordinal',
    language: 'en',
    pattern: rowPattern(
      '\\b[0-9]{1,3}(?:st|nd|rd|th)\\b|\\b(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\\b',
    ),
    yes: ['on the ‹15th›', 'the ‹21st› century'],
    no: ['15 thousand'],
    because: 'Ordinals number things; those that rank are found before this row.',
  }),
  trap({
    id: 'en-age',
    language: 'en',
    cue: /[Aa]ge|year|children|kids|adults|people|teens|those|pupils|women|men |[0-9](?:\+| and over| and under| or older)/,
    pattern: rowPattern(
      `\\b[Aa]ge[sd]?(?: of| group| range)?(?: between)? (?:${DIGITS}|${WORDS})(?:(?: ?[-–] ?| to | and | or )(?:${DIGITS}|${WORDS}))?(?: (?:and|or) (?:over|older|above|under|younger))?(?: years)?|(?:\\b(?:[Uu]nder|[Oo]ver|[Bb]etween) )?(?:${BEFORE_DIGITS}[0-9]{1,3}(?: (?:and|to) [0-9]{1,3})?|\\b(?:${WORDS})) years? of age(?: (?:and|or) (?:over|older|above|under|younger))?|${BEFORE_DIGITS}[0-9]{1,2}(?:(?:-| to )[0-9]{1,2})?[- ]year[- ]olds?\\b|\\b(?:${WORDS})-year-olds?\\b|\\b(?:kids|children|adults|people|teens|those|pupils|women|men) (?:between (?:the ages of )?|under |over )[0-9]{1,2}(?: and [0-9]{1,2})?(?![0-9%]|[.,][0-9]| percent)|[0-9]{1,2}(?:\\+| and over| and under| or older)(?= (?:age|year|population|group)|[.,;])`,
    ),
    yes: ['‹ages 12 to 15›', '‹16-year-olds›', '‹under 65 years of age›', '‹children under 5›', '‹aged 65 and over›'],
    no: ['5 years', 'an average of 12', 'over 65 million'],
    because: 'Ages say who is meant.',
  }),
  trap({
    id: 'en-one',
    language: 'en',
    pattern: rowPattern(
      '\\b(?:[Nn]o |[Aa]t least |[Aa]ny |[Ee]very |[Ee]ach |[Tt]he |[Tt]his |[Tt]hat )?[Oo]ne\\b(?!(?: in | out of )(?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|[0-9])|[- ](?:thirds?|quarter|half|fourth|fifth|sixth|eighth|tenth|hundred|thousand|million|billion|trillion|per ?cent|percentage))(?:[- ](?:another|stop|off|time|way|size|day|year|month|week|hour|minute)\\b)?|\\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Tt]en)-(?!thirds?|quarters|fifths|fold|half|year|month|week|day|hour|minute|mile|fourths|sevenths|tenths|eighths|million|billion|point)[a-z]{2,20}|\\b[Zz]ero-[a-z]{2,20}|\\b(?:first|last|next|past|these|those|other) (?:one|two|three|four)\\b(?! (?:years|months|weeks|days|hours|decades))',
    ),
    yes: [
      '‹one› of the best',
      '‹no one› knows',
      'a ‹one-stop› shop',
      'a ‹three-dimensional› map',
      '‹at least one› shot',
    ],
    no: ['one in four', 'one million', 'two-thirds', 'one-third'],
    because: 'One is an article or a pronoun; it counts only in one million, one in four, one-third.',
  }),
];
