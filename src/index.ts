/** The public API: the stages, one by one or all at once, and the values between them. */
export { composeDeck } from './deck/compose-deck.ts';
export { findFigures } from './figures/find-figures.ts';
export type { InspectReport } from './inspect.ts';
export { inspectReport } from './inspect.ts';
export type { Aspect, Callout, Deck, DeckSection, Item, Note, Point, Slide } from './model/deck.ts';
export type { Blank, FigureKind, Figures, KeyFigure } from './model/key-figure.ts';
export type { Message, Result } from './model/message.ts';
export type { Language, Outline, Phrase, Section, SectionKind, Sentence } from './model/outline.ts';
export type { Block, Dropped, Reading, Source, Span } from './model/source.ts';
export type { FontFile, Theme } from './model/theme.ts';
export { recogniseOutline } from './outline/recognise-outline.ts';
export { charactersOf } from './output/characters.ts';
export { renderHtml } from './output/html/render-html.ts';
export { renderPaged } from './output/html/render-paged.ts';
export type { DeckOptions, Understanding } from './pipeline.ts';
export { buildHtml, makeDeck, understand } from './pipeline.ts';
export { readSource } from './source/read-source.ts';
export { loadTheme, themeNames } from './theme/themes.ts';
