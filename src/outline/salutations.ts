/** Whom the speaker addresses: titles and groups of people, and the commas between. */
const ADDRESSEE =
  /各位|同志|代表|委员|主任|主席|书记|常委会|大会|委员会|政府|党组|女士|先生|大家好|你们好|您好|朋友|来宾|领导|嘉宾|局|公司|办公室/;
const ENGLISH =
  /^(?:Dear|Good (?:morning|afternoon|evening|day)|Ladies and gentlemen|Greetings|Hello|Welcome|(?:Mr\.?|Madam|Mister) (?:Chair\w*|President|Speaker|Mayor)|Chair(?:man|woman|person)? [A-Z]\w+, Ranking|Thank you,? (?:Mr|Ms|Madam|Chair))\b/;

/**
 * Whether a sentence only greets or addresses people: it begins no part and says nothing on a slide.
 * @example isSalutation('各位理事、各位监事，朋友们：') → true; isSalutation('各位代表对报告表示满意。') → false
 */
export function isSalutation(sentence: string): boolean {
  if (sentence.length > 160) return false;
  if (/^[^。？；\d]{2,60}[:：！!]$/.test(sentence)) return isAddress(sentence);
  return ENGLISH.test(sentence) && /[,.!:]$/.test(sentence) && sentence.split(/\s+/).length <= 30;
}

/** Every piece between commas names people: 各位理事、各位监事，朋友们 . */
function isAddress(sentence: string): boolean {
  const pieces = sentence.slice(0, -1).split(/[、，,]/);
  return pieces.every(
    (piece) => piece.length <= 14 && ADDRESSEE.test(piece) && !/[是在将对为把有]|报告|开展|加强/.test(piece),
  );
}

const SIGN_OFF =
  /^(?:特此报告|专此报告|以上报告|以上汇报|特此汇报|(?:述职|报告|汇报|发言)完毕|此致|敬礼|谢谢大家|谢谢|Thank you(?: (?:all|very much))?)[，,]?(?:请.{0,10}|妥否.{0,8})?[。！!.]?$/;

/** Whether a line at the end is a formula of parting: 专此报告。 @example isSignOff('以上报告，请予审议。') → true */
export function isSignOff(line: string): boolean {
  return line.length <= 30 && SIGN_OFF.test(line);
}

/** Whether a line at the end signs the report: who, without a word of what they did. @example isSignature('区人民政府') → true */
export function isSignature(line: string): boolean {
  if (/^(?:述职人|报告人|汇报人|落款|签名)\s?[:：].{0,20}$/.test(line)) return true;
  return (
    line.length <= 24 &&
    /(?:政府|委员会|常委会|董事会|监事会|办公室|局|厅|部|院|公司|集团|学校|大学|中心|协会|支部|党委)(?:办公室)?$/.test(
      line,
    )
  );
}
