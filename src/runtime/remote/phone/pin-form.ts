import type { PinAnswer } from '../../../model/remote.ts';
import { element } from '../../element.ts';
import type { RemoteWords } from '../words.ts';

/** Gives the server a PIN; from `welcome` on it knows this phone. */
export async function enter(pin: string): Promise<PinAnswer> {
  const response = await fetch('/enter', { method: 'POST', body: JSON.stringify({ pin }) });
  return response.json() as Promise<PinAnswer>;
}

/** Asks for the PIN until it is right. While a wrong one has to be waited for, the button says so by being off. */
export function createPinForm(words: RemoteWords, onWelcome: () => void): HTMLElement {
  const { input, button, problem, form } = createFields(words);
  const submit = async () => {
    button.disabled = true;
    problem.textContent = '';
    const answer = await enter(digitsOf(input.value)).catch(() => null);
    if (answer?.verdict === 'welcome') return onWelcome();
    problem.textContent = answer ? words.verdicts[answer.verdict as 'wrong'] : words.unreachable;
    input.select();
    if (answer?.verdict !== 'shutOut') setTimeout(() => (button.disabled = false), answer?.waitMs ?? 0);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!button.disabled) void submit();
  });
  return element(document, 'main', { class: 'enter' }, element(document, 'h1', {}, words.title), form);
}

function createFields(words: RemoteWords) {
  const input = element(document, 'input', {
    id: 'pin',
    inputmode: 'numeric',
    autocomplete: 'one-time-code',
    enterkeyhint: 'go',
    required: true,
    'aria-describedby': 'where problem',
  });
  const button = element(document, 'button', { class: 'go' }, words.enter);
  const problem = element(document, 'p', { id: 'problem', role: 'alert' });
  const form = element(
    document,
    'form',
    {},
    element(document, 'label', { for: 'pin' }, words.pin),
    input,
    element(document, 'p', { id: 'where' }, words.pinWhere),
    problem,
    button,
  );
  return { input, button, problem, form };
}

/** Chinese keyboards may send full-width digits, and people copy the gap between them. @example '０４８ 213' → '048213' */
function digitsOf(typed: string): string {
  return typed.normalize('NFKC').replace(/\D/g, '');
}
