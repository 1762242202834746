import type { ClaimWords, SumWords } from '../claim-words.ts';

const INDICATOR =
  /(?:revenues?|spending|expenditure|income|rates?|population|budget|turnover|profits?|debt|deficit|surplus|gdp|product|emissions|output|investment|unemployment|inflation|enrolment|enrollment|attendance|membership|exports|imports|sales|consumption|ridership|turnout|reserves?)$/;
const GENERIC =
  /^(?:(?:the|our|total|annual|net|gross|overall|average|new|a|an|all|of|rates?|income|revenues?|budget|investment|sales|spending|output|profits?|debt|rise|fall|increase) ?)+$/;

/** How English reports say what a figure is of. */
export const enClaims: ClaimWords = {
  indicator(measure) {
    const plain = measure
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^(?:the|our|its) /, '');
    if (/^(?:real )?(?:gdp|gross domestic product)$/.test(plain)) return 'gdp';
    return INDICATOR.test(plain) && !GENERIC.test(plain) ? plain : null;
  },
  period:
    /(?<!\b(?:than|than in|from|compared with|compared to|against|over|since) )\b(?:(?:19|20)[0-9]{2}(?:[-–/][0-9]{2,4})?|(?:first|second) half|(?:first|second|third|fourth) quarter|[QH][1-4]|last year|this year|year to date|(?:past|previous|last|next) (?:\w+ ){0,2}(?:years?|months?|quarter)|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
  plainPeriod: (period, ofReport) => (period === 'this year' || period === ofReport ? '' : period),
  scope:
    /\b(?:nation(?:al|wide)|statewide|county|city|district|regional|global|worldwide|federal|local|urban|rural|[Gg]roup|division|segment)\b|\b(?:[Ii]n|[Aa]cross|[Ff]or) (?:the )?(?!January|February|March|April|May|June|July|August|September|October|November|December)[A-Z][a-z]+(?: [A-Z][a-z]+)?/g,
  plainScope: (scope) => scope,
  qualifier:
    /\b(?:average|annual|monthly|daily|net|gross|per capita|real|nominal|core|adjusted|median|constant|cumulative)\b/gi,
  plan: /\b(?:when|before|prior|took office|will|would|should|could|may|might|if|plan\w*|target\w*|aim\w*|expect\w*|forecast\w*|project(?:ed|ion)\w*|goal\w*|budgeted|estimat\w*|propos\w*|request\w*|by 20[0-9]{2}|next)\b/i,
  aside:
    /\b(?:higher|lower|more|less|above|below|of which|including|compared|than|up from|down from|contribut\w*|accounting|respectively|share|percent of|between|or)\b/i,
  isRate: (measure) => /(?:rate|share|unemployment|inflation|turnout)$/i.test(measure),
};

/** How English reports take a sum apart. */
export const enSums: SumWords = {
  isAll:
    /^[^.;]{0,40}\b(?:comprising|comprises|comprised of|made up of|consisting of|consists of|composed of|divided into|split (?:into|between)|namely)[^.;]{0,24}$/i,
  opens: /^(?:of (?:which|this|that|these|them))\b/i,
  isSome: /^[^.;]{0,40}[,:(.] ?(?:of which|of this|of that|of these|of them|including)[^.;]{0,24}$/i,
  joint: /^[^.;:]{1,60}(?:,| and|, and)[^.;:]{0,24}$/,
  apart: [
    [/\bmen|\bmale|\bboys/i, /women|female|girls/i],
    [/imports?/i, /exports?/i],
    [/domestic/i, /foreign|international|overseas/i],
    [/\burban/i, /\brural/i],
    [/capital/i, /running|operating|revenue/i],
  ],
  rest: /\bothers?\b|\brest\b|\bremain/i,
  overlaps: /\bnew\b|\bmore than\b|\bover\b|\bunder\b/i,
};
