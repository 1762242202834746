import type { Message } from '../../model/message.ts';

/** What decks of other programs have and Lectern's have not, with what to do about it. A row a kind. */
const KINDS = {
  theme: ['the look that the file asks for', 'Choose one with --theme.'],
  style: ['style sheets and classes', 'Colours and type are the theme’s.'],
  background: ['backgrounds of slides', 'Put a picture that says something on the slide itself.'],
  transition: ['transitions between slides', ''],
  animation: ['movements and effects', 'What appears step by step does so.'],
  'step-order': ['an order of steps that is not that of the text', 'Steps come in the order of the text.'],
  'code-steps': ['lines of code lit one after the other', 'All of them are lit; part the listing to show it in steps.'],
  margins: ['headers and footers', 'The footer has the title of the deck and the number of the slide.'],
  component: ['components', 'Say in words, or by a picture, what they show.'],
  expression: ['values that a program fills in', 'Write them out.'],
  script: ['scripts', ''],
  embedded: ['pages, films and sounds from elsewhere', 'Put a picture of them on the slide.'],
  drawing: ['drawings in HTML', 'Save them as pictures.'],
  diagram: ['diagrams written as text, which stand there as text', 'Save them as pictures.'],
  snippet: ['listings that stand in other files', 'Copy their lines into the deck.'],
  include: ['slides that stand in other files', 'Copy them into the deck.'],
  hidden: ['slides that are hidden', ''],
  attribute: ['attributes of slides and elements', ''],
  'picture-size': ['sizes and effects of pictures', 'They are as large as there is room.'],
  link: [
    'links to files, and to places that the deck has not',
    'Write the whole address, or #/ and the number of a slide, counted from 0.',
  ],
  layout: [
    'a layout that there is not',
    'Choose from: section, list, steps, overview, comparison, figures, statement, quote, table, chart, picture, code, mixed, cover, closing.',
  ],
  'struck-out': ['what is struck out', ''],
  separator: ['a pattern that parts slides and is not plain text', 'Part slides with ---.'],
} as const;

/** A kind of thing that is not taken over. */
export type LeftOutKind = keyof typeof KINDS;

/** Something that is not taken over, and where in the file it stands. */
export interface LeftOut {
  kind: LeftOutKind;
  at: number;
}

/**
 * One message for each kind of thing that is not taken over, with all its lines.
 * @example [{ kind: 'transition', at: 10 }, { kind: 'transition', at: 90 }] → one W_NOT_CARRIED: “transitions between slides are not taken over: lines 2, 9”
 */
export function notCarried(leftOut: readonly LeftOut[], text: string): Message[] {
  const lineOf = lineNumbers(text);
  return (Object.keys(KINDS) as LeftOutKind[]).flatMap((kind): Message[] => {
    const places = leftOut.filter((each) => each.kind === kind).map(({ at }) => at);
    if (places.length === 0) return [];
    const start = Math.min(...places);
    const lines = [...new Set(places.map(lineOf))].sort((a, b) => a - b);
    const [what, hint] = KINDS[kind];
    return [
      {
        level: 'warning',
        code: 'W_NOT_CARRIED',
        text: `not taken over: ${what}${lines.length === 1 ? '' : ` (lines ${lines.join(', ')})`}`,
        hint,
        found: [kind, lines.join('、')],
        span: { start, end: start + 1 },
      },
    ];
  });
}

function lineNumbers(text: string): (at: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
  return (at) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
