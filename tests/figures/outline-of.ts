import type { Language, Outline, Sentence } from '../../src/model/outline.ts';
import { readPlain } from '../../src/text/reading.ts';

/** An outline of bare sentences, one after the other, without sections. */
export function outlineOf(sentences: readonly string[], language: Language, role: Sentence['role'] = 'body'): Outline {
  const text = sentences.join('');
  let start = 0;
  const parts = sentences.map((sentence): Sentence => {
    const end = start + sentence.length;
    const part: Sentence = { start, end, reading: readPlain(text, start, end), block: 0, section: null, role };
    start = end;
    return part;
  });
  return {
    source: {
      name: 'report.txt',
      format: 'text',
      encoding: 'utf-8',
      text,
      blocks: [],
      markup: [],
      dropped: [],
      title: null,
    },
    language,
    title: null,
    byline: [],
    dropped: [],
    sections: [],
    sentences: parts,
  };
}
