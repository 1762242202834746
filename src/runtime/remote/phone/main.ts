import './phone.css';
import { chooseLanguage } from '../../words.ts';
import { remoteWords } from '../words.ts';
import { Line } from './line.ts';
import { createPinForm, enter } from './pin-form.ts';
import { createRemote } from './remote-view.ts';

const language = chooseLanguage(navigator.languages, 'en');
const words = remoteWords(language);

/** The remote, from now on; when the server no longer knows this phone, the PIN again. */
function drive(): void {
  const remote = createRemote(words, () => void line.look());
  document.body.replaceChildren(remote.root);
  const line = new Line({ onState: remote.show, onLost: remote.lose, onStranger: askForPin });
}

function askForPin(): void {
  const form = createPinForm(words, drive);
  document.body.replaceChildren(form);
  form.querySelector('input')?.focus();
}

/** The QR code has the PIN behind the address's #, which is sent to nobody. It serves once, so it goes. */
async function enterByCode(): Promise<boolean> {
  const pin = /^#(\d{6})$/.exec(location.hash)?.[1];
  if (!pin) return false;
  history.replaceState(null, '', location.pathname);
  const answer = await enter(pin).catch(() => null);
  return answer?.verdict === 'welcome';
}

/** A phone that is known already stays in, whatever code it scans. */
async function isGuest(): Promise<boolean> {
  return fetch('/guest').then(
    ({ ok }) => ok,
    () => false,
  );
}

async function start(): Promise<void> {
  document.documentElement.lang = language;
  document.title = `${words.title} · Lectern`;
  if ((await isGuest()) || (await enterByCode())) drive();
  else askForPin();
}

void start();
