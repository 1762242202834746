import { bytesOf } from '../base64.ts';

/** What was said to a slide in a run: `take` tells the pieces of a slide that was shown more than once apart, and orders all of them. */
export interface Recording {
  run: string;
  /** Index of the slide. */
  slide: number;
  take: number;
  audio: Blob;
}

/** A second of one: a crash loses no more. Joined in the order of `part` they are the recording. */
export interface RecordedPart extends Recording {
  part: number;
}

/** A recording as text. */
export interface PackedRecording {
  run: string;
  slide: number;
  take: number;
  /** 'audio/webm;codecs=opus' */
  type: string;
  /** In base64. */
  audio: string;
}

/** The recordings of a run, whole. @param parts in the order of their takes and parts */
export function joinParts(parts: readonly RecordedPart[]): Recording[] {
  const takes = new Map<number, RecordedPart[]>();
  for (const part of parts) takes.set(part.take, [...(takes.get(part.take) ?? []), part]);
  return [...takes.values()].map((own) => {
    const [{ run, slide, take, audio }] = own;
    return {
      run,
      slide,
      take,
      audio: new Blob(
        own.map((part) => part.audio),
        { type: audio.type },
      ),
    };
  });
}

/** A recording as it goes into a file. */
export async function pack({ run, slide, take, audio }: Recording): Promise<PackedRecording> {
  return { run, slide, take, type: audio.type, audio: await base64Of(audio) };
}

/** A recording of a file, as one part. */
export function unpack({ run, slide, take, type, audio }: PackedRecording): RecordedPart {
  return { run, slide, take, part: 0, audio: new Blob([bytesOf(audio)], { type }) };
}

/** A recording from a file, of unknown shape; null for what is none. */
export function readRecording(stored: unknown): PackedRecording | null {
  const { run, slide, take, type, audio } = (stored ?? {}) as PackedRecording;
  const isPlaced = typeof run === 'string' && [slide, take].every((place) => Number.isInteger(place) && place >= 0);
  const isSound = typeof type === 'string' && type.startsWith('audio/') && typeof audio === 'string';
  return isPlaced && isSound && isBase64(audio) ? { run, slide, take, type, audio } : null;
}

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
