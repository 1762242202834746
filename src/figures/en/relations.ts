import type { RelationWords } from '../interpreter.ts';

const MODEST = '(?:(?:only|just|about|around|nearly|a|an|the|low|high|of|average|previous|earlier|its|some)\\s){0,4}';
const RISE =
  'rose|risen|grew|grown|increased|climbed|jumped|surged|moved|went|gone|expanded|improved|fell|fallen|dropped|declined|decreased|shrank|cut|reduced|slowed|narrowed|changed|raised|lowered|brought|up|down';

/** from 3.1% to 2.4%; to 2.4% from 3.1%; 2.4%, up from only 3.1%; averaged 3.6% and fell to 3.4%. */
export const enRelations: RelationWords = {
  // “ranging from 3% to 5%” is one range.
  fromAhead: new RegExp(`(?<!\\b(?:rang|var|span|stretch)\\w{1,4}\\s)\\bfrom\\s${MODEST}$`, 'i'),
  toBetween: new RegExp(`^[^.;:()0-9]{0,60}\\bto\\s${MODEST}$`, 'i'),
  fromBetween: new RegExp(
    `^[^.;:()0-9]{0,60}(?:\\b(?:up|down|compared (?:to|with)|versus|against)(?:\\s(?:last|the previous|the prior) year['’]s)?(?:\\sfrom)?|(?<=^)\\sfrom)\\s${MODEST}$`,
    'i',
  ),
  limit: /^[^.;:(),]{0,60}\b(?:within|in|under|inside) (?:the )?$/i,
  wholeOf: /^\s(?:out\s)?of\s(?:the\s|our\s|its\s|all\s)?$/i,
  thenTo: new RegExp(
    `^[^.;:()]{0,40}\\b(?:and|then|but|before)\\s(?:has\\s|have\\s|had\\s)?(?:${RISE})\\sto\\s${MODEST}$`,
    'i',
  ),
  baselineAhead: null,
  baselineAfter:
    /^[\s,]{0,2}(?:\w+ ){0,3}?(?:year[- ](?:on|over)[- ]year|yoy\b|(?:from|than|over|compared with|compared to|against|on) (?:a|the|last|its)?\s?(?:same (?:period|quarter|month|half) (?:of |in )?(?:last year|a year (?:ago|earlier)|[0-9]{4})|(?:previous|prior|last|preceding) (?:year|quarter|month|half)|year (?:ago|earlier|before)|year|[0-9]{4}(?: levels?)?)\b)/i,
  period:
    /\b(?:(?:the )?(?:first|second|third|fourth) (?:half|quarter)(?: of (?:the )?(?:fiscal )?(?:year|[0-9]{4}))?|(?:fiscal (?:year )?)?(?:19|20)[0-9]{2}|FY ?[0-9]{2,4}|Q[1-4](?: [0-9]{4})?|(?:last|this) (?:year|quarter|month)|the (?:past|last|previous) (?:\w+ )?(?:year|month|quarter|decade)s?)\b/gi,
};
