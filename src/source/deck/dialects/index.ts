import type { Dialect } from '../dialect.ts';
import { marp } from './marp.ts';
import { reveal } from './reveal.ts';
import { slidev } from './slidev.ts';

/** The first that suits a file is taken: who says it is told by one key first, reveal.js, which is told by how slides look, last. */
export const dialects: readonly Dialect[] = [marp, slidev, reveal];
