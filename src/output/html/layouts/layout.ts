import type { Slide } from '../../../model/deck.ts';
import type { Html } from '../html.ts';
import type { Page } from '../page.ts';

/** A slide of one layout. */
export type SlideOf<L extends Slide['layout']> = Extract<Slide, { layout: L }>;

/** Renders what stands under a slide's header; `cover` and `closing`, which have none, render all. */
export type LayoutRenderer<L extends Slide['layout']> = (slide: SlideOf<L>, page: Page) => Html;
