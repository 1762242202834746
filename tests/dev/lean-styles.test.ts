import { style } from 'virtual:lectern-runtime';
import { expect, test } from 'vitest';
import { leanStyles } from '../../src/dev/lean-styles-plugin.ts';

test('styles of what no deck shows are left out, alone or beside others', () => {
  expect(leanStyles('.reveal .roll{top:0}.reveal .slides{left:0}')).toBe('.reveal .slides{left:0}');
  expect(leanStyles('.reveal.cube .a,.reveal.fade .a{top:0}')).toBe('.reveal.fade .a{top:0}');
  expect(leanStyles('@media print{.reveal .r-overlay-close{top:0}.pdf-page{left:0}}')).toBe(
    '@media print{.pdf-page{left:0}}',
  );
  expect(leanStyles('.reveal .slides{top:0}.reveal .zoomed{left:0}')).toBe(
    '.reveal .slides{top:0}.reveal .zoomed{left:0}',
  );
});

test('a deck has those of overview, fragments and its own controls, and none of reveal.js’s overlays', () => {
  for (const used of ['.reveal.overview', '.fragment', '.lectern-toolbar', '.lectern-speaker'])
    expect(style).toContain(used);
  for (const unused of ['.r-overlay', '.reveal-scroll', '.concave']) expect(style).not.toContain(unused);
});
