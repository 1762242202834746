import { sayBlocked } from './blocked.ts';
import { fillScreen, toggleFullScreen } from './full-screen.ts';
import { toggleHelp } from './help.ts';
import { openJump } from './jump/jump-dialog.ts';
import { type Actions, placeHere } from './keyboard.ts';
import { changeNoteSize } from './note-size.ts';
import { createNotesHere } from './notes-here.ts';
import { Practise } from './practise/practise.ts';
import { readOn } from './read-on.ts';
import { toggleBlank } from './screen.ts';
import { SpeakerWindow } from './speaker/speaker-window.ts';
import type { Talk } from './talk.ts';
import { say } from './toast.ts';
import { Zoom } from './tools/zoom.ts';

/** What each action does in the deck's own window. */
export function createActions(talk: Talk): Actions {
  const { reveal } = talk;
  const zoom = new Zoom(talk);
  const notesHere = createNotesHere(talk);
  const resize = (steps: number) => () => {
    changeNoteSize(steps);
    talk.tell();
  };
  const actions: Actions = {
    next: () => reveal.next(),
    previous: () => reveal.prev(),
    first: () => reveal.slide(0),
    last: () => reveal.slide(talk.slides.length - 1),
    readOn: () => readOn(talk, practise.step ?? notesHere.step, 1),
    readBack: () => readOn(talk, practise.step ?? notesHere.step, -1),
    pace: () => talk.pace.toggle(),
    jump: () => openJump(document.body, talk),
    speakerView: () => {
      if (!speaker.open())
        sayBlocked(
          talk,
          () => actions.speakerView?.(),
          () => notesHere.toggle(true),
        );
    },
    notesHere: () => notesHere.toggle(),
    black: () => toggleBlank(talk, 'black'),
    white: () => toggleBlank(talk, 'white'),
    pointer: () => talk.tools.toggle('pointer'),
    pen: () => talk.tools.toggle('pen'),
    clearInk: () => talk.tools.ink.clear(),
    printInk: () => {
      const isPrinted = document.documentElement.classList.toggle('lectern-prints-ink');
      say(talk, isPrinted ? talk.words.inkPrinted : talk.words.inkNotPrinted);
    },
    zoom: () => zoom.toggle(),
    overview: () => reveal.toggleOverview(),
    fullScreen: () => toggleFullScreen(document),
    startShow: () => fillScreen(document),
    timer: () => talk.toggleTimer(),
    questions: () => talk.toggleQuestions(),
    slot: () => practise.openSlot(document.body),
    larger: resize(1),
    smaller: resize(-1),
    sentence: () => {
      if (talk.trace) talk.trace = null;
      else talk.tools.putAway();
    },
    practise: () => practise.open(),
    endRun: () => practise.end(),
    record: () => practise.toggleRecording(),
    hideMore: () => practise.hideMore(),
    reveal: () => practise.reveal(),
    help: () => toggleHelp(document.body, talk, placeHere()),
  };
  const practise = new Practise(talk, actions);
  const speaker = new SpeakerWindow(talk, actions, (host) => practise.openSlot(host));
  return actions;
}
