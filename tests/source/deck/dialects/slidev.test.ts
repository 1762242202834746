import { describe, expect, it } from 'vitest';
import { leftOut, told } from '../read-dialect.ts';

/** After a first slide of six lines, whose head matter is that of the file. */
function deck(...slides: string[]) {
  const { slides: all, messages } = told(['---\ncolorSchema: light\n---\n\n# First\n', ...slides].join('\n---\n'));
  return { slides: all.slice(1), messages };
}

describe('a deck for Slidev', () => {
  it('has slides with head matter of their own, and notes in the last comment', () => {
    const { slides } = deck(
      '\n# One\n\nWords\n\n<!-- not the last -->\n\nMore\n\n<!--\nSay **hello**.\n-->\n',
      'layout: center\nlevel: 2\n---\n\n# Two\n\n```md\n---\nlayout: x\n---\n```\n',
      '\n# Three\n',
    );
    expect(slides.map(({ title, notes }) => [title, notes])).toEqual([
      ['One', ['Say hello.']],
      ['Two', []],
      ['Three', []],
    ]);
    expect(slides[0].body).toEqual(['Words', 'More']);
  });

  it('has the columns of its slots', () => {
    const { slides } = deck(
      'layout: two-cols\n---\n\n# Yards\n\nNorth\n\n::right::\n\nSouth\n',
      'layout: two-cols-header\n---\n\n# Over both\n\nWords\n\n::left::\n\nNorth\n\n::right::\n\nSouth\n',
    );
    expect(slides.map(({ columns }) => columns)).toEqual([
      [['North'], ['South']],
      [['North'], ['South']],
    ]);
    expect(slides[1].body).toEqual(['Words', 'North', 'South']);
  });

  it('has columns that stand in a grid, by its cells or row by row', () => {
    const { slides } = deck(
      '\n# Cells\n\n<div class="grid grid-cols-2 gap-4">\n<div>\n\nNorth\n\n</div>\n<div>\n\nSouth\n\n</div>\n</div>\n',
      '\n# Rows\n\n<div grid="~ cols-2">\n\nOne\n\nTwo\n\nThree\n\n</div>\n\nAfter\n',
    );
    expect(slides.map(({ columns }) => columns)).toEqual([
      [['North'], ['South']],
      [['One', 'Three'], ['Two']],
    ]);
  });

  it('brings what appears at clicks, and names orders and effects', () => {
    const { slides, messages } = deck(
      [
        '',
        '# Clicks',
        '',
        '<v-clicks>',
        '',
        '- One',
        '- Two',
        '',
        '</v-clicks>',
        '',
        '<v-click> Three </v-click>',
        '',
        '<div v-click="4">Four</div>',
        '',
        '<p v-click.fade>Five</p>',
        '',
        'Six',
        '',
      ].join('\n'),
    );
    expect(slides[0].body).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Six']);
    expect(slides[0].steps).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
    expect(leftOut(messages)).toEqual({ 'step-order': '20', animation: '22' });
  });

  it('names components, values, listings and slides of other files, films, diagrams and lit lines', () => {
    const { slides, messages } = deck(
      [
        '',
        '# All',
        '',
        'Berth {{ count }} <Counter :count="3" /> is free',
        '',
        '<<< @/snippets/berth.ts#moor',
        '',
        '```ts {1|2}',
        'moor()',
        '```',
        '',
        '```mermaid',
        'graph TD',
        '```',
        '',
        '<Youtube id="x" />',
        '',
      ].join('\n'),
      'src: ./more.md\n---\n',
      'hide: true\n---\n\n# Secret\n',
      'background: sea.png\nclass: text-center\ntransition: fade\n---\n\n# Last\n',
    );
    expect(slides.map(({ title }) => title)).toEqual(['All', 'Last']);
    expect(slides[0].body).toEqual(['Berth is free', 'moor()', 'graph TD']);
    expect(leftOut(messages)).toEqual({
      expression: '11',
      component: '11',
      snippet: '13',
      'code-steps': '15',
      diagram: '19',
      embedded: '23',
      include: '26',
      hidden: '30',
      background: '36',
      style: '37',
      transition: '38',
    });
  });

  it('sets the picture of a layout on its side, and shows a changing listing as it ends', () => {
    const { slides } = deck(
      'layout: image-right\nimage: /quay.png\n---\n\n# Quay\n\nOpen\n',
      '\n# Moves\n\n````md magic-move\n```ts\nmoor()\n```\n\n```ts\nmoor(4)\n```\n````\n\nSo it ends.\n',
    );
    expect(slides[0].body.toSorted()).toEqual(['(quay.png)', 'Open']);
    expect(slides[0].columns).toEqual([['Open'], ['']]);
    expect(slides[1].body).toEqual(['moor(4)', 'So it ends.']);
  });
});
