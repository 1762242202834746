import type { Library } from './library.ts';
import { openMicrophone, Recorder } from './recorder.ts';
import type { Run } from './run.ts';

/** Whether a run is being recorded: not wanted, the microphone asked for, going on, or stopped against the speaker's wish. */
export type VoiceState = 'off' | 'asking' | 'on' | 'stopped';

/** The recording of the run that is going on. */
export class Voice {
  readonly #library: Library;
  readonly #changed: () => void;
  #recorder: Recorder | null = null;
  #state: VoiceState = 'off';
  /** Tells askings apart: one that was overtaken comes to nothing. */
  #asked = 0;
  /** When the last recording is kept, whole. */
  kept: Promise<void> = Promise.resolve();

  /** @param changed is called when the state has */
  constructor(library: Library, changed: () => void) {
    this.#library = library;
    this.#changed = changed;
  }

  get state(): VoiceState {
    return this.#state;
  }

  /** Asks for the microphone and records; false where there is none, or the speaker says no. `runNow` gives the run once there is one. */
  async begin(runNow: () => Run): Promise<boolean> {
    const asked = ++this.#asked;
    const isOvertaken = () => asked !== this.#asked;
    this.#be('asking');
    const microphone = await openMicrophone();
    if (!microphone) {
      if (!isOvertaken()) this.#be('stopped');
      return false;
    }
    const run = isOvertaken() ? null : runNow();
    const last = run ? (await this.#library.recordingsOf(run)).at(-1) : undefined;
    if (run && !isOvertaken()) this.#record(microphone, run, last ? last.take + 1 : 0);
    else for (const track of microphone.getTracks()) track.stop();
    return true;
  }

  /** The run is at a slide, going on or paused. */
  follow({ at }: Run, isPaused: boolean): void {
    this.#recorder?.follow(at, isPaused);
  }

  /** Stops recording. */
  end(): void {
    this.#asked++;
    this.#stop('off');
  }

  #record(microphone: MediaStream, run: Run, firstTake: number): void {
    this.#recorder = new Recorder(
      microphone,
      firstTake,
      (part) => this.#library.record({ ...part, run: run.id }),
      () => this.#stop('stopped'),
    );
    this.#be('on');
  }

  #stop(state: VoiceState): void {
    if (this.#recorder) this.kept = this.#recorder.end();
    this.#recorder = null;
    this.#be(state);
  }

  #be(state: VoiceState): void {
    this.#state = state;
    this.#changed();
  }
}
