/** Verbs and nouns of growth, decline and arriving, as stems in small letters. */
export const RISE =
  '(?:rose|risen|rises|rise|rising|increas(?:e|ed|es|ing)|grew|grown|grows|grow|growing|growth|gain(?:s|ed)?|climb(?:s|ed|ing)?|up|jump(?:s|ed)?|surg(?:e|ed|es)|added|adding|advanced|expand(?:s|ed|ing)?|expansion|improv(?:e|ed|ement)|exceed(?:ed|ing|s)?|additional|extra|soared|higher|uptick|raised)';
export const FALL =
  '(?:fell|fall|falls|fallen|falling|decreas(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|dropp(?:ed|ing)|drops?|down|cut|cuts|cutting|reduc(?:e|ed|es|ing|tion)|lower(?:ed|s|ing)?|shr(?:ank|unk|ink)|sav(?:e|ed|es|ing|ings)|slipped|slid|sank|eased|contracted|contraction|shortfall|loss|lost|trimmed|below|less|fewer|shed|slashed|plunged)';

/** After the amount: “112 percent increase”, “20% below”. */
export const RISE_AFTER =
  '(?:increase|growth|rise|gain|jump|more|higher|faster|above|surge|uplift|improvement|greater|up|larger|longer|expansion)';
export const FALL_AFTER =
  '(?:decrease|decline|drop|fall|reduction|below|lower|less|fewer|down|cut|slower|smaller|shorter|loss|contraction|under|saving)';

/** Verbs before which the subject stands: “unemployment averaged 3.6%”. */
export const VERB =
  '(?:is|are|was|were|be|been|being|has|have|had|will|would|to|should|could|can|may|might|rose|fell|grew|increased|decreased|declined|dropped|averaged|reached|hit|totalled|totaled|stood|stands|remained|remains|climbed|jumped|gained|exceeded|came|went|made|accounted|represented|amounted|occupies|occupied|comprised|comprises|contains|contained|covers|covered|expected|stayed|stay|improved|topped|surpassed|increases|falls|rises|grows|edged|slipped|slid|ticked|edging|dipped|surged|soared|widened|narrowed|doubled|now|up|down|by|at|from|through|since|currently|approximately|of|a|an|the|total|record|only|just|with|for|in|on|than|and|or|but|while|as|that|which|who|about|also|already|still|further|another|almost|our|its|their|average|mean|per|over|under|averaging|totalling|totaling|averages|reaching|compared|stand|set|fallen|risen|grown|increasing|decreasing|including|nearly|some|around|additional|extra|worth|like|likely|again|cut|reduced|lowered|raised|provided|invested|spent|received|driven|led|helped|making|ranked|placed|narrowed|narrowing|estimated|projected|forecast|followed|within|after|until|every|each|first|last|past|next|these|those|this|not|we|they|it|nearing|giving|given|approaching|we’ll|we’ve|i|you)';

/** Words that open a clause and are no part of what is measured. */
export const OPENING =
  '(?:in|on|at|by|over|during|for|since|as|and|but|while|whereas|also|this|these|that|the|a|an|our|we|it|its|i|you|they|he|she|there|however|meanwhile|finally|today|overall|first|second|third|fourth|with|to|of|from|additionally|further|furthermore|moreover|nearly|about|roughly|approximately|more|less|than|of|total|now|has|have|had|is|are|was|were|will|would|who|which|so|then|when|where|or|nor|yet|still|only|just|record|historic|average|mean|some|likely|being|what|if|because|though|although|according|expect|expects|goes|went|thanks|among|within|under)';

/** Prepositions that begin what an amount is of: $10 billion in grants, 90% of respondents. */
export const LINK = '(?:of|in|for|to|from|on|with|at|towards?|into|by|among|across|per|as|than)';
