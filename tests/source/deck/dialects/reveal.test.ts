import { describe, expect, it } from 'vitest';
import { leftOut, told } from '../read-dialect.ts';

describe('a deck for reveal.js', () => {
  it('has slides across and down, their notes on the line of the mark or under it', () => {
    const { slides } = told(
      '<!-- .slide: id="a" -->\n# Harbour\n\n---\n\n## Quays\n\nAll four.\n\nNote: Quay 4 first.\n\n----\n\n## Quay 4\n\n- Open\n\nNotes:\n\nSince June.\n\n---\n\n## End\n',
    );
    expect(slides.map(({ title, notes }) => [title, notes])).toEqual([
      ['Harbour', []],
      ['Quays', ['Quay 4 first.']],
      ['Quay 4', ['Since June.']],
      ['End', []],
    ]);
  });

  it('is parted as its head matter says', () => {
    const { slides, messages } = told(
      '---\nseparator: <!--s-->\nverticalSeparator: <!--v-->\n---\n# One\n\nA rule is no end:\n\n---\n\nof it\n\n<!--s-->\n\n# Two\n\n<!--v-->\n\n# Three\n',
    );
    expect(slides.map(({ title, body }) => [title, body])).toEqual([
      ['One', ['A rule is no end:', 'of it']],
      ['Two', []],
      ['Three', []],
    ]);
    expect(messages).toEqual([]);
  });

  it('is parted by empty lines where these are asked for, whatever ends its lines', () => {
    const text = '---\nseparator: "^\\\\n\\\\n\\\\n"\n---\n# One\n\nA line\n\n\n\n# Two\n';
    for (const each of [text, text.replaceAll('\n', '\r\n')])
      expect(told(each).slides.map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  it('says that a pattern is not understood', () => {
    const { slides, messages } = told('---\nseparator: "(a|b)+"\n---\n# One\n\n---\n\n# Two\n');
    expect(slides).toHaveLength(2);
    expect(leftOut(messages)).toEqual({ separator: '2' });
  });

  it('brings what comes step by step, and names other effects and orders', () => {
    const { slides, messages } = told(
      [
        '## Steps',
        '',
        '- First <!-- .element: class="fragment" -->',
        '- Second',
        '- Third <!-- .element: class="fragment fade-up" data-fragment-index="1" -->',
        '',
        'A paragraph',
        '',
        '<!-- .element: class="fragment" -->',
        '',
        '<p class="fragment">And one in HTML</p>',
      ].join('\n'),
    );
    expect(slides[0].body).toEqual(['First', 'Second', 'Third', 'A paragraph', 'And one in HTML']);
    expect(slides[0].steps).toEqual(['First', 'Third', 'A paragraph', 'And one in HTML']);
    expect(leftOut(messages)).toEqual({ animation: '5', 'step-order': '5' });
  });

  it('names backgrounds, transitions, classes and films by their lines, each kind once', () => {
    const { messages } = told(
      [
        '<!-- .slide: data-background="#123456" data-transition="zoom" class="wide" -->',
        '# A',
        '',
        '---',
        '',
        '<!-- .slide: data-background-image="sea.png" -->',
        '# B',
        '',
        '<video src="sea.mp4"></video>',
      ].join('\n'),
    );
    expect(leftOut(messages)).toEqual({ background: '1、6', transition: '1', style: '1', embedded: '9' });
    expect(messages).toHaveLength(4);
    expect(messages.find(({ found }) => found?.[0] === 'background')!.text).toContain('(lines 1, 6)');
  });

  it('has columns that stand in HTML, what stands over them and what follows', () => {
    const { slides } = told(
      '<!-- .slide: id="x" -->\n## Yards\n\nThere are two.\n\n<div class="r-hstack">\n<div>\n\n- North\n\n</div>\n<div>\n\n- South\n\n</div>\n</div>\n\nNo third.\n',
    );
    expect(slides[0].columns).toEqual([['North'], ['South']]);
    expect(slides[0].body).toEqual(['There are two.', 'North', 'South', 'No third.']);
  });

  it('leaves out hidden slides, and reads notes in an aside', () => {
    const { slides, messages } = told(
      '# A\n\n<aside class="notes">Say hello.</aside>\n\n---\n\n<!-- .slide: data-visibility="hidden" -->\n# Secret\n',
    );
    expect(slides.map(({ title, notes }) => [title, notes])).toEqual([['A', ['Say hello.']]]);
    expect(leftOut(messages)).toEqual({ hidden: '7' });
  });

  it('names lines of code that are lit one after the other', () => {
    const { slides, messages } = told('<!-- .slide: id="x" -->\n## Code\n\n```sh [1|2]\nberth\nmoor\n```\n');
    expect(slides[0].body).toEqual(['berth\nmoor']);
    expect(leftOut(messages)).toMatchObject({ 'code-steps': '4' });
  });
});
