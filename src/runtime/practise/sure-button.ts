import { element } from '../element.ts';

/** What a button says before and after it was asked for the first time: on its face, and to screen readers. */
interface Face {
  text: string;
  label: string;
}

/** A button for what can't be undone: pressed once it asks, pressed again it acts; whoever turns away has not asked. */
export function sureButton(face: Face, sure: Face, act: () => void): HTMLButtonElement {
  const show = ({ text, label }: Face) => {
    button.textContent = text;
    button.setAttribute('aria-label', label);
    button.classList.toggle('lectern-sure', text === sure.text);
  };
  const button = element(document, 'button', {
    type: 'button',
    onclick: () => (button.textContent === sure.text ? act() : show(sure)),
    onblur: () => show(face),
  });
  show(face);
  return button;
}
