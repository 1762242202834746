/** What a word does in its clause. Nouns and adjectives are not told apart: both belong to a noun phrase. */
export type WordKind =
  | 'noun'
  | 'determiner'
  | 'preposition'
  | 'auxiliary'
  | 'verb'
  | 'past'
  | 'ing'
  | 'conjunction'
  | 'clause'
  | 'pronoun'
  | 'adverb'
  | 'amount'
  | 'date'
  | 'mark';

const lists: Partial<Record<WordKind, string>> = {
  determiner:
    'the a an this that these those each every all both any no our their its his her my your some such another other more less fewer many much few several most what',
  preposition:
    'of in on at by for from to with within without into onto over under above below between among across through during after before since until till against about around toward towards via per than as like near despite including excluding amid throughout along beyond upon off behind versus vs worth following because compared according due except amongst',
  auxiliary:
    'is are was were be been being am has have had having do does did will would shall should can could may might must cannot isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t won’t wouldn’t can’t couldn’t don’t doesn’t didn’t',
  conjunction: 'and or but nor plus &',
  clause: 'which who whom whose while whereas when where although though if whether so why how',
  pronoun:
    'i you he she it we they me him us them there it’s we’re we’ve we’ll they’re they’ve they’ll i’m i’ve i’ll you’re he’s she’s that’s there’s let’s who’s everyone everybody nobody someone anyone ourselves themselves itself none nothing',
  adverb:
    'now also already still only just even again ago yet too very well almost nearly about roughly approximately up down back out away together alone else instead then here today yesterday tomorrow so-called otherwise ahead short therefore year-on-year year-over-year quarter-on-quarter month-on-month y/y however meanwhile perhaps maybe never always often not n’t rather once twice ever overall far likewise least worldwide nationwide hence thus soon later earlier abroad altogether long yoy sometimes particularly aside nevertheless nonetheless',
};

/** Verbs that reports use, as bases: their regular forms are made below. Those that are nouns as well stand in the second list. */
const verbs =
  'maintain retain sustain assess examine inspect protect preserve renew refurbish resurface administer rescue educate investigate inform consult engage recycle conserve emit evaluate upgrade modernise modernize deploy migrate proceed succeed burn cancel admit accept achieve add affect agree allocate allow announce apply approve arrive attend avoid become begin believe belong bring carry choose cite climb collect commit compare complete comprise consider consist contain continue contribute create decide decline deliver depend describe develop discover distribute earn employ enable encourage enroll enrol ensure exceed expand expect extend feel find generate get give go grow handle help identify impose improve include indicate invest join keep know learn live lower lose make manage meet narrow negotiate obtain occupy offer open operate own participate pass pay persuade pledge prefer prepare prevent process produce provide publish qualify raise reach realise realize receive recommend recover recruit reduce relate remain remove replace represent require resolve respond say secure see seem sell send serve settle solve speak spend stand stay submit surpass take teach tell tend think treat try understand utilise utilize vary want widen win wish employ accompany restore install complain vaccinate attract retire graduate rely prove acquire repurchase appreciate depreciate weaken strengthen save have lend ride eat drink wear sing swim write sit sleep seek fight';
const nounsToo =
  'account aim amount approach attempt attract award benefit budget build buy call capture cause change charge claim cost cover cut deal debate demand dip double download drive drop edge end estimate face fall feed fill finance focus follow forecast fund gain guide hire hit hold host house increase influence issue jump land launch link list look market measure move name need note number outpace pace peak place plan plant plunge poll process profit project rank rate record release rent report request rest result return review rise rule run score set share shift show sign slide slip slow soar spread stand start state step store study supply support surge total survey swing target test tick top trade train transfer travel treat trend triple turn average work award purchase commission use repair lead deposit value view visit vote wait walk watch work worry respond decrease decline reply';
const irregular =
  'rose fell grew went came became made led held stood met paid sent said told spent sold bought built fed gave took won lost saw got ran began kept left put set hit cut cost let shut spread brought thought felt found knew drew drove wrote chose broke spoke rode swam flew shrank shrunk sank sunk slid dealt meant understood undertook taught caught sought lent fought read hurt';
const participles =
  'risen fallen grown gone become driven given taken seen gotten run begun known drawn written chosen broken spoken shown done held won lost sold built spent paid sent left kept met fed told made put set hit cut forgotten beaten borne worn';
/** End in -ed or -ing and are nouns or adjectives wherever they stand. */
const nouns =
  'weed deed creed greed steed need speed seed breed feed hundred indeed shed bed red media funding billing housing building training planning spending lending parking meeting hearing ceiling evening morning king spring string thing something anything everything wing pricing manufacturing engineering banking shipping mining farming financing savings earnings holding standing rating ranking offering opening clothing pricing advertising marketing refunding pending wellbeing dwelling proceeding outstanding leading remaining limited united advanced mixed fixed skilled';
const notAdverbs =
  'family supply early daily weekly monthly quarterly yearly hourly assembly reply ally italy july fly only friendly elderly likely costly lovely lively anomaly monopoly butterfly bully jelly belly holy rely apply multiply comply imply';

const kinds = new Map<string, WordKind>();
const wordsIn = (list: string) => list.split(' ');
const third = (base: string) =>
  /(?:s|x|ch|sh|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

for (const word of wordsIn(verbs)) kinds.set(word, 'verb').set(third(word), 'verb');
for (const word of [...wordsIn(irregular), ...wordsIn(participles)]) kinds.set(word, 'past');
for (const word of [...wordsIn(nouns), ...wordsIn(notAdverbs)]) kinds.set(word, 'noun');
for (const [kind, list] of Object.entries(lists)) for (const word of wordsIn(list)) kinds.set(word, kind as WordKind);

const ambiguous = new Set(wordsIn(nounsToo).flatMap((base) => [base, third(base)]));

/** Whether a word is a noun in one clause and a verb in another: increase, plans, report. */
export const isNounOrVerb = (word: string): boolean => ambiguous.has(word);

/**
 * The kind of a word in small letters, from the list of closed classes, common verbs and its ending.
 * @example kindOf('between') → 'preposition', kindOf('installed') → 'past', kindOf('sharply') → 'adverb', kindOf('tunnels') → 'noun'
 */
export function kindOf(word: string): WordKind {
  const known = kinds.get(word);
  if (known) return known;
  if (/^[a-z]{2,}ed$/.test(word)) return 'past';
  if (/^[a-z]{2,}ing$/.test(word)) return 'ing';
  return /^[a-z]{3,}ly$/.test(word) ? 'adverb' : 'noun';
}
