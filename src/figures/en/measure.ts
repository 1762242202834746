import type { Interpreter } from '../interpreter.ts';
export const enInterpreter: Interpreter = {
  interpret: (places) => places.map(() => ({ change: null, measures: [], isAside: false })),
  isMinor: (kind) => kind === 'duration',
};
