import { readFile } from 'node:fs/promises';
import type { Result } from '../model/message.ts';
import { missing } from './missing.ts';

/**
 * The bytes of a report.
 * @param name what messages call it
 * @returns null with E_MISSING or E_READ where they can't be had
 */
export async function readReport(path: string, name = path): Promise<Result<Uint8Array | null>> {
  try {
    return { value: new Uint8Array(await readFile(path)), messages: [] };
  } catch (error) {
    return { value: null, messages: [missing(name, (error as NodeJS.ErrnoException).code)] };
  }
}
