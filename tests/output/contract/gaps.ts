import type { Slide } from '../../../src/model/deck.ts';
import type { OutputName } from './outputs.ts';
import type { PieceKind } from './piece.ts';

/** What an output has not, or not in the order of reading, and why. */
export interface Gap {
  outputs: OutputName[];
  kinds: PieceKind[];
  /** Left out: on slides of every layout. */
  layout?: Slide['layout'];
  is: 'missing' | 'elsewhere on the slide';
  because: string;
}

/** Every difference between the outputs. A new one needs a reason here. */
export const GAPS: Gap[] = [
  {
    outputs: ['pdf'],
    kinds: ['note'],
    is: 'missing',
    because: 'It is the slides alone; the handout has their text, and `lectern pdf --notes` prints the speech.',
  },
  {
    outputs: ['pdf'],
    kinds: ['chart amount'],
    is: 'missing',
    because: 'A number that has no room beside its mark is not drawn; it stands in the table, which the speech has.',
  },
  {
    outputs: ['markdown'],
    kinds: ['byline', 'ordinal'],
    is: 'elsewhere on the slide',
    because: 'A draft begins with the heading of a slide, and that of an item has its number behind it.',
  },
  {
    outputs: ['markdown'],
    kinds: ['where'],
    is: 'missing',
    because: 'A draft names a part where it begins; the slides after that one are under it.',
  },
  {
    outputs: ['markdown'],
    kinds: ['figure'],
    is: 'missing',
    because:
      'The index of a draft has whole sentences with their slides; its figures are found in them when it is read.',
  },
  {
    outputs: ['markdown'],
    kinds: ['byline'],
    layout: 'closing',
    is: 'missing',
    because: 'The report’s name under the last words is furniture, which the reader of the draft puts there.',
  },
];

/** Characters that are not looked for, by output. */
export const UNDRAWN: { outputs: OutputName[]; characters: RegExp; because: string } = {
  outputs: ['pdf', 'handout'],
  characters: /\p{Extended_Pictographic}/gu,
  because:
    'The deck’s typefaces have no pictographs, and a machine that prints may have none either; `lectern pdf` names them.',
};
