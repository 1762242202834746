import 'reveal.js/reveal.css';
import './runtime.css';
import { makeAccessible } from './accessibility.ts';
import { createActions } from './actions.ts';
import { readDeckPage } from './deck-page.ts';
import { followFigures } from './figures.ts';
import { isLeftToReveal, keyListener, placeHere } from './keyboard.ts';
import { followUpdates } from './live-update.ts';
import { layOverview } from './overview.ts';
import { preparePrint } from './print.ts';
import { quicken } from './quick-slides.ts';
import { isMirror, runMirror } from './speaker/mirror/window-program.ts';
import { createStage, fitExactly, keepAddress } from './stage.ts';
import { followSteps, makeSteps } from './steps.ts';
import { Talk } from './talk.ts';
import { createToolbar } from './toolbar.ts';
import { keepAwake } from './wake-lock.ts';

/** The program of a built deck: starts reveal.js on the slides of the page, then what a speaker needs around it. */
async function present(): Promise<void> {
  const page = readDeckPage(document);
  // Before reveal.js takes it for a slide.
  const isToPractise = location.hash === '#practise';
  const stage = createStage(page, isLeftToReveal);
  preparePrint(page);
  window.addEventListener('resize', () => fitExactly(stage));
  quicken(document.querySelector('.reveal')!);
  makeSteps(page);
  const started = stage.initialize();
  fitExactly(stage);
  await started;
  keepAddress(stage);
  const talk = new Talk(stage, page);
  makeAccessible(talk);
  stage.on('slidechanged', () => talk.arrive());
  const actions = createActions(talk);
  document.addEventListener('keydown', keyListener(placeHere, document, actions));
  document.body.append(createToolbar(talk, actions));
  followSteps(talk);
  followUpdates(talk);
  layOverview(talk);
  if (page.hasNotes) followFigures(talk);
  keepAwake();
  // For a program that goes along with this one: remote/deck-link.ts, in a deck that is served.
  document.dispatchEvent(new CustomEvent('lectern:talk', { detail: { talk, actions } }));
  if (isToPractise) actions.practise?.();
}

if (isMirror(document)) runMirror();
else void present();
