/** A slide that was only flipped through has nothing to hear. */
const SHORTEST_MS = 500;

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

/** Records a run, a piece for each slide as often as it is shown; pauses with it. */
export class Recorder {
  readonly #stream: MediaStream;
  readonly #keep: (slide: number, audio: Blob) => Promise<void>;
  #recorder: MediaRecorder | null = null;
  #slide = -1;
  /** Pieces that are being kept. */
  #keeping: Promise<void>[] = [];

  /** @param keep gets each piece when its slide is left */
  constructor(stream: MediaStream, keep: (slide: number, audio: Blob) => Promise<void>) {
    this.#stream = stream;
    this.#keep = keep;
  }

  /** The run is at a slide, going on or paused. */
  follow(slide: number, isPaused: boolean): void {
    if (slide !== this.#slide) this.#begin(slide);
    if (isPaused && this.#recorder?.state === 'recording') this.#recorder.pause();
    if (!isPaused && this.#recorder?.state === 'paused') this.#recorder.resume();
  }

  /** Ends the last piece and lets go of the microphone; all is kept when that is done. */
  async end(): Promise<void> {
    this.#finish();
    for (const track of this.#stream.getTracks()) track.stop();
    await Promise.all(this.#keeping);
  }

  #begin(slide: number): void {
    this.#finish();
    this.#slide = slide;
    const recorder = new MediaRecorder(this.#stream);
    const startedAt = Date.now();
    // It comes once, at the end.
    const piece = new Promise<Blob | null>((resolve) => {
      recorder.ondataavailable = ({ data }) => resolve(Date.now() - startedAt >= SHORTEST_MS ? data : null);
    });
    this.#keeping.push(piece.then((audio) => (audio?.size ? this.#keep(slide, audio) : undefined)));
    recorder.start();
    this.#recorder = recorder;
  }

  #finish(): void {
    if (this.#recorder && this.#recorder.state !== 'inactive') this.#recorder.stop();
    this.#recorder = null;
  }
}
