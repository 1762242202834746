import type { Span } from './source.ts';

/**
 * How its author sets off some words of a slide: `**strong**`, `*emphasis*`, `` `code` ``, what stands above the line or below it, a link. `href` is an address,
 * or '#s5' for a slide of the deck; in a slide that is only read '#4', the place of a slide from 0.
 */
export type Mark = Span & ({ kind: MarkKind } | { kind: 'link'; href: string });

/** All but links. */
export type MarkKind = 'strong' | 'emphasis' | 'code' | 'raised' | 'lowered';
