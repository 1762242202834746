import type { Words } from './words.ts';

/** What `lectern check` says about each kind of finding, in English. */
export const checkKinds: Words['check']['kinds'] = {
  outside: {
    what: ({ words, found }) => `“${words}” stands ${found} px outside the slide`,
    toDo: 'Shorten it in the report, or give its part sub-headings, and it becomes several slides.',
  },
  footer: {
    what: ({ words, found }) => `“${words}” reaches ${found} px into the footer`,
    toDo: 'Shorten it in the report, or give its part sub-headings, and it becomes several slides.',
  },
  clipped: {
    what: ({ words, found }) => `“${words}” reaches ${found} px out of its box`,
    toDo: 'Shorten it in the report, or try the other --aspect.',
  },
  overlap: {
    what: ({ words, other, found }) => `“${words}” lies ${found} px over “${other}”`,
    toDo: 'Shorten either in the report, or try another --theme.',
  },
  small: {
    what: ({ words, found, allowed }) => `“${words}” is ${found} px high; ${allowed} is the least`,
    toDo: 'The theme sets it too small: give it its size in theme.css, or try another --theme.',
  },
  quantity: {
    what: ({ words, other }) => `a number breaks: “${words}”${other ? ` / “${other}”` : ''}`,
    toDo: 'Write the number and its unit without a space, or shorten the words before it.',
  },
  'line-start': {
    what: ({ words, other }) => `a line begins with a closing sign: “${other}” / “${words}”`,
    toDo: 'Look for a space before the sign in the report.',
  },
  'line-end': {
    what: ({ words, other }) => `a line ends with an opening sign: “${words}” / “${other}”`,
    toDo: 'Look for a space after the sign in the report.',
  },
  'lone-character': {
    what: ({ words }) => `one character is left for the last line of “${words}”`,
    toDo: 'Leave a word out, or add one.',
  },
  contrast: {
    what: ({ words, found, allowed }) => `“${words}” has a contrast of ${found}:1; ${allowed}:1 is the least`,
    toDo: 'Make the colour in theme.css darker or lighter, or try another --theme.',
  },
  points: {
    what: ({ words, found, allowed }) => `“${words}” has ${found} points; ${allowed} is the most`,
    toDo: 'Give its part sub-headings, and it becomes several slides.',
  },
  callouts: {
    what: ({ words, found, allowed }) => `“${words}” has ${found} callouts; ${allowed} is the most`,
    toDo: 'Give its part sub-headings, and it becomes several slides.',
  },
  empty: {
    what: ({ words }) => `nothing stands under “${words}”`,
    toDo: 'Write a sentence under the heading, or leave the heading out.',
  },
};
