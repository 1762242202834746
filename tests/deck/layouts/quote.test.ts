import { describe, expect, it } from 'vitest';
import { deckOf, layoutsIn, slidesOf } from '../apart-report.ts';

const HEADING = { heading: '市民怎么说' };
const WORDS = '早上七点半还能借到车，这一条就值了。';
const TEXT = { text: '调查收回问卷2360份，满意率为93.4%，比去年提高2.1个百分点。' };

describe('a quotation', () => {
  it('with a name under it stands large, the name with it', () => {
    const deck = deckOf([HEADING, { quote: WORDS }, { text: '——家住东片的李女士' }, TEXT]);
    expect(layoutsIn(deck)).toEqual(['quote', 'section']);
    expect(slidesOf(deck, 'quote')[0]).toMatchObject({
      words: { text: WORDS },
      attribution: { text: '家住东片的李女士' },
    });
  });
  it('may have the name in its own last line', () => {
    const [slide] = slidesOf(deckOf([HEADING, { quote: `${WORDS}——李女士` }, TEXT]), 'quote');
    expect(slide).toMatchObject({ words: { text: WORDS }, attribution: { text: '李女士' } });
  });
  it('loses the quotation marks around it: a mark is drawn', () => {
    const [slide] = slidesOf(deckOf([HEADING, { quote: `“${WORDS}”` }, TEXT]), 'quote');
    expect(slide).toMatchObject({ words: { text: WORDS }, attribution: null });
  });
  it('stands large where it is all that its section says', () => {
    expect(layoutsIn(deckOf([HEADING, { quote: WORDS }]))).toEqual(['quote']);
  });
  it('stays text where nothing shows that it is somebody’s words', () => {
    expect(layoutsIn(deckOf([HEADING, { quote: WORDS }, TEXT]))).toEqual(['section']);
  });
  it('stays text where it is long', () => {
    expect(layoutsIn(deckOf([HEADING, { quote: WORDS.repeat(6) }, { text: '——李女士' }, TEXT]))).toEqual(['section']);
  });
});
