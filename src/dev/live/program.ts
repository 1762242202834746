/** What the live server loads when the first page is asked for. Re-exports only. */
export { script as clientScript } from 'virtual:lectern-live-client';
export { renderSplit } from '../../output/html/render-split.ts';
export { builtIndexPage, indexPage, livePage, missingPage, problemPage } from './pages.ts';
export { buildReport, resolveTheme } from './reports.ts';
