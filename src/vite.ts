/** The Vite plugin. Re-exports only; see docs/api.md. */
export type { LecternOptions } from './dev/host/lectern.ts';
export { lectern, lectern as default } from './dev/host/lectern.ts';
