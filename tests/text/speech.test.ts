import { describe, expect, it } from 'vitest';
import { chineseSyllables, englishWords, spokenSeconds } from '../../src/text/speech.ts';

describe('how long a text takes to say', () => {
  it('reads numerals as they are said in Chinese', () => {
    expect(chineseSyllables('3.2%')).toBe(6);
    expect(chineseSyllables('1856.3亿元')).toBe(11);
    expect(chineseSyllables('10')).toBe(2);
  });
  it('spells abbreviations', () => expect(chineseSyllables('GDP增长')).toBe(5));
  it('counts an English numeral as the words it is read as', () => expect(englishWords('$2.5 billion')).toBe(5));
  it('is nothing for nothing', () => expect(spokenSeconds('', 'zh')).toBe(0));
  it('adds pauses at commas and stops', () => {
    expect(spokenSeconds('好，好。', 'zh') - spokenSeconds('好好', 'zh')).toBeCloseTo(0.9);
  });
  it('reads 180 syllables of Chinese in a minute', () => expect(spokenSeconds('好'.repeat(180), 'zh')).toBeCloseTo(60));
});
