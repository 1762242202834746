import type { Dialect } from '../dialect.ts';
import { marp } from './marp.ts';
import { reveal } from './reveal.ts';
import { slidev } from './slidev.ts';

const lectern: Dialect = { ...reveal, id: 'lectern', suits: ({ head }) => head.get('deck')?.value === true };

/** The first that suits a file is taken: those that are told by one key first, reveal.js, which is told by how slides look, last. */
export const dialects: readonly Dialect[] = [lectern, marp, slidev, reveal];
