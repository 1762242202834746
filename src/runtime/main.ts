import type { RevealApi } from 'reveal.js';
import 'reveal.js/reveal.css';
import './runtime.css';
import type { DeckPage } from '../model/page.ts';
import { makeAccessible } from './accessibility.ts';
import { createActions } from './actions.ts';
import { readDeckPage } from './deck-page.ts';
import { followFigures } from './figures.ts';
import { isLeftToReveal, keyListener, placeHere } from './keyboard.ts';
import { followUpdates } from './live-update.ts';
import { nextFrame } from './next-frame.ts';
import { layOverview } from './overview.ts';
import { preparePrint } from './print.ts';
import { quicken } from './quick-slides.ts';
import { isMirror, runMirror } from './speaker/mirror/window-program.ts';
import { createStage, fitExactly, keepAddress, keepNeighbours } from './stage.ts';
import { followSteps, makeSteps } from './steps.ts';
import { Talk } from './talk.ts';
import { createToolbar } from './toolbar.ts';
import { addTypefaces } from './typefaces.ts';
import { keepAwake } from './wake-lock.ts';

/** The program of a built deck: starts reveal.js on the slides of the page; when the first one is seen, what a speaker needs around it. */
async function present(): Promise<void> {
  const page = readDeckPage(document);
  // Before reveal.js takes it for a slide.
  const isToPractise = location.hash === '#practise';
  const stage = await show(page);
  await nextFrame();
  surround(new Talk(stage, page), isToPractise);
}

async function show(page: DeckPage): Promise<RevealApi> {
  await addTypefaces();
  const stage = createStage(page, isLeftToReveal);
  preparePrint(page);
  window.addEventListener('resize', () => fitExactly(stage));
  quicken(document.querySelector('.reveal')!);
  makeSteps(page);
  const started = stage.initialize();
  fitExactly(stage);
  await started;
  keepAddress(stage);
  return stage;
}

function surround(talk: Talk, isToPractise: boolean): void {
  keepNeighbours(talk.reveal);
  makeAccessible(talk);
  talk.reveal.on('slidechanged', () => talk.arrive());
  const actions = createActions(talk);
  document.addEventListener('keydown', keyListener(placeHere, document, actions));
  document.body.append(createToolbar(talk, actions));
  followSteps(talk);
  followUpdates(talk);
  layOverview(talk);
  if (talk.page.hasNotes) followFigures(talk);
  keepAwake();
  // For a program that goes along with this one: remote/deck-link.ts, in a deck that is served.
  document.dispatchEvent(new CustomEvent('lectern:talk', { detail: { talk, actions } }));
  if (isToPractise) actions.practise?.();
}

if (isMirror(document)) runMirror();
else void present();
