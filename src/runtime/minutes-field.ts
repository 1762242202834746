import { element } from './element.ts';

/** Longer than any meeting. */
export const MOST_MINUTES = 600;

let count = 0;

/** A field for minutes, with tenths; `change` gets null while it is empty or no length of a talk. */
export function minutesField(
  document: Document,
  label: string,
  hint: string,
  minutes: number | null,
  change: (minutes: number | null) => void,
): HTMLElement {
  const id = `lectern-minutes-${++count}`;
  const input = element(document, 'input', {
    id,
    type: 'number',
    min: '0.5',
    max: MOST_MINUTES,
    step: 'any',
    inputmode: 'decimal',
    placeholder: hint,
    value: minutes,
    oninput: () => {
      const value = input.valueAsNumber;
      change(value > 0 && value <= MOST_MINUTES ? value : null);
    },
  });
  return element(document, 'p', { class: 'lectern-field' }, element(document, 'label', { for: id }, label), input);
}
