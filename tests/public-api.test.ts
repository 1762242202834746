import { expect, it } from 'vitest';
import * as lectern from '../src/index.ts';

it('exports the stages by the names that programs rely on', () => {
  expect(Object.keys(lectern).sort()).toEqual([
    'buildHtml',
    'charactersOf',
    'composeDeck',
    'findFigures',
    'inspectReport',
    'loadTheme',
    'makeDeck',
    'readSource',
    'readTheme',
    'recogniseOutline',
    'renderHtml',
    'renderPaged',
    'renderPptx',
    'themeNames',
    'understand',
  ]);
});
