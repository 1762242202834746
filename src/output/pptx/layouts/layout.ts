import type { Slide } from '../../../model/deck.ts';
import type { SlideOf } from '../../html/layouts/layout.ts';
import type { Box, Shape } from '../shape.ts';
import type { Sheet } from '../sheet.ts';

export type { SlideOf };

/** What stands under a slide's header, in `body`; cover and closing get the whole stage. */
export type LayoutShapes<L extends Slide['layout']> = (slide: SlideOf<L>, body: Box, sheet: Sheet) => Shape[];
