/** Verbs and nouns of growth, decline and arriving, as stems in small letters. */
export const RISE =
  '(?:rose|risen|rises|rise|rising|increas(?:e|ed|es|ing)|grew|grown|grows|grow|growing|growth|gain(?:s|ed)?|climb(?:s|ed|ing)?|jump(?:s|ed)?|surg(?:e|ed|es)|added|adding|advanced|expand(?:s|ed|ing)?|expansion|improv(?:e|ed|ement)|exceed(?:ed|ing|s)?|additional|extra|soared|higher|uptick|raised|appreciated|strengthened|accelerated|(?<!made )(?<!makes? )(?<!making )(?<!set )up)';
export const FALL =
  '(?:fell|fall|falls|fallen|falling|decreas(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|dropp(?:ed|ing)|drops?|down|cut|cuts|cutting|reduc(?:e|ed|es|ing|tion)|lower(?:ed|s|ing)?|shr(?:ank|unk|ink)|sav(?:e|ed|es|ing|ings)|slipped|slid|sank|eased|contracted|contraction|shortfall|loss|lost|trimmed|shed|slashed|plunged|depreciated|weakened|plummeted|tumbled)';

/** After the amount: “112 percent increase”, “20% below”. */
export const RISE_AFTER =
  '(?:increase|growth|rise|gain|jump|more|higher|faster|above|surge|uplift|improvement|greater|up|larger|longer|expansion)';
export const FALL_AFTER =
  '(?:decrease|decline|drop|fall|reduction|below|lower|less|fewer|down|cut|slower|smaller|shorter|loss|contraction|under|saving)';
