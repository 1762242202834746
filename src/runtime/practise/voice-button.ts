import { element } from '../element.ts';
import type { VoiceState } from './voice.ts';
import type { PractiseWords } from './words.ts';

/** The button that says whether the run is being recorded, and changes it; hidden until `show` is called first. */
export function createVoiceButton(words: PractiseWords, toggle: () => void) {
  const label = element(document, 'span', {});
  const button = element(
    document,
    'button',
    { type: 'button', class: 'lectern-voice', hidden: true, onclick: toggle },
    element(document, 'span', { class: 'lectern-dot', 'aria-hidden': 'true' }),
    label,
    element(document, 'kbd', { 'aria-hidden': 'true' }, 'V'),
  );
  const status = element(document, 'span', { class: 'lectern-unseen', role: 'status' });
  const show = (state: VoiceState) => {
    button.hidden = false;
    button.dataset.state = state;
    label.textContent = words.voice[state];
    // Who began it knows; who lost it must hear so.
    status.textContent = state === 'stopped' ? words.voice.stopped : '';
  };
  return { parts: [button, status], show };
}
