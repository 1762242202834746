import type { RecordedPart } from './recording.ts';

/** A slide that was only flipped through has nothing to hear. */
const SHORTEST_MS = 500;
/** What a crash may lose. */
const PART_MS = 1000;
/** Enough for speech: twenty minutes are five megabytes. */
const BITS_PER_SECOND = 32_000;

/** Gets what was recorded, second by second. */
type Keep = (part: Omit<RecordedPart, 'run'>) => Promise<void>;

/** Asks for the microphone; null where the speaker, or the browser, says no. */
export async function openMicrophone(): Promise<MediaStream | null> {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    return null;
  }
}

/** Whether this browser can record at all, here. */
export function canRecord(): boolean {
  return typeof MediaRecorder === 'function' && navigator.mediaDevices !== undefined;
}

/** Records a run, a take for each slide as often as it is shown; pauses with it. */
export class Recorder {
  readonly #stream: MediaStream;
  readonly #keep: Keep;
  #take: number;
  #recorder: MediaRecorder | null = null;
  #slide = -1;
  /** What is being kept. */
  #keeping: Promise<void>[] = [];
  /** When the take that was ended last has given all of it. */
  #ended: Promise<unknown> = Promise.resolve();

  /**
   * @param firstTake number of the first take; a run that is gone on with has some already
   * @param lost is called when the microphone is gone, unasked
   */
  constructor(stream: MediaStream, firstTake: number, keep: Keep, lost: () => void) {
    this.#stream = stream;
    this.#take = firstTake;
    this.#keep = keep;
    for (const track of stream.getTracks()) track.addEventListener('ended', lost);
  }

  /** The run is at a slide, going on or paused. */
  follow(slide: number, isPaused: boolean): void {
    if (slide !== this.#slide) this.#begin(slide);
    if (isPaused && this.#recorder?.state === 'recording') this.#recorder.pause();
    if (!isPaused && this.#recorder?.state === 'paused') this.#recorder.resume();
  }

  /** Ends the last take and lets go of the microphone; all is kept when that is done. */
  async end(): Promise<void> {
    this.#finish();
    for (const track of this.#stream.getTracks()) track.stop();
    await this.#ended;
    await Promise.all(this.#keeping);
  }

  #begin(slide: number): void {
    this.#finish();
    this.#slide = slide;
    const take = this.#take++;
    let part = 0;
    const startedAt = Date.now();
    const recorder = new MediaRecorder(this.#stream, { audioBitsPerSecond: BITS_PER_SECOND });
    recorder.ondataavailable = ({ data }) => {
      if (data.size > 0 && Date.now() - startedAt >= SHORTEST_MS)
        this.#keeping.push(this.#keep({ slide, take, part: part++, audio: data }));
    };
    recorder.start(PART_MS);
    this.#recorder = recorder;
  }

  #finish(): void {
    const recorder = this.#recorder;
    this.#recorder = null;
    if (!recorder || recorder.state === 'inactive') return;
    // Its last part comes before this event.
    this.#ended = new Promise((resolve) => recorder.addEventListener('stop', resolve));
    recorder.stop();
  }
}
