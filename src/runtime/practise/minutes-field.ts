import { element } from '../element.ts';

let count = 0;

/** A field for minutes, with tenths; `change` gets null while it is empty or no length of a talk. */
export function minutesField(
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
    max: '600',
    step: 'any',
    inputmode: 'decimal',
    placeholder: hint,
    value: minutes,
    oninput: () => {
      const value = input.valueAsNumber;
      change(Number.isFinite(value) && value > 0 ? value : null);
    },
  });
  return element(document, 'p', { class: 'lectern-field' }, element(document, 'label', { for: id }, label), input);
}
