import type { Result } from '../model/message.ts';
import type { ReaderEffects, Source } from '../model/source.ts';

/** A file as a reader gets it: not empty and not too big. */
export interface SourceFile extends ReaderEffects {
  bytes: Uint8Array;
  /** File name without folders: `report.txt`. */
  name: string;
  /** As the person wrote it, for messages. */
  path: string;
}

/** Reads files of one format. Value null with one error where nothing can be read. */
export type Reader = (file: SourceFile) => Promise<Result<Source | null>>;
