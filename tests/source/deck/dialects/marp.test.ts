import { describe, expect, it } from 'vitest';
import { readDeck } from '../../../../src/source/deck/read-deck.ts';
import { leftOut, told } from '../read-dialect.ts';

const HEAD = '---\nmarp: true\n---\n\n';

describe('a deck for Marp', () => {
  it('is one though its head matter has a mistake, and none without a slide', () => {
    expect(told('---\nmarp: true\nsize: [\n---\n\n# One\n\n---\n\n# Two\n').slides).toHaveLength(2);
    expect(readDeck('a.md', 'utf-8', HEAD)).toMatchObject({ value: null, messages: [{ code: 'E_EMPTY' }] });
  });

  it('has its slides between rules of any kind; a line under words makes a heading of them', () => {
    const { slides } = told(`${HEAD}# One\n\n---\n\nTwo\n---\n\nWords\n\n***\n\n# Three\n\n- a\n---\n# Four\n`);
    expect(slides.map(({ title }) => title)).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it('takes comments for notes, unless they are directives or meant for other programs', () => {
    const { slides, messages } = told(
      `${HEAD}<!-- _class: lead -->\n# <!-- fit --> One\n\n<!-- Say hello.\n\nThen wait. -->\n\nWords <!-- and go on -->\n\n<!-- prettier-ignore -->\n`,
    );
    expect(slides[0]).toMatchObject({
      title: 'One',
      body: ['Words'],
      notes: ['Say hello.', 'Then wait.', 'and go on'],
    });
    expect(leftOut(messages)).toEqual({ style: '5' });
  });

  it('divides at headings where it is told to', () => {
    const headings = '# A\n\nOne\n\n## B\n\nTwo\n\n### C\n\nThree\n';
    const titles = (value: string) =>
      told(`---\nmarp: true\nheadingDivider: ${value}\n---\n${headings}`).slides.map(({ title }) => title);
    expect(titles('2')).toEqual(['A', 'B']);
    expect(titles('[3]')).toEqual(['A', 'C']);
    expect(told(`${HEAD}<!-- headingDivider: 1 -->\n${headings}# D\n`).slides.at(-1)!.title).toBe('D');
  });

  it('lets stars and brackets come one by one, dashes and points at once', () => {
    const { slides } = told(
      `${HEAD}## Stars\n\n* One\n* Two\n\n---\n\n## Dashes\n\n- One\n\n---\n\n## Counted\n\n1) One\n2) Two\n`,
    );
    expect(slides.map(({ steps }) => steps)).toEqual([['One', 'Two'], [], ['One', 'Two']]);
  });

  it('sets a picture of one half beside the text, on its side', () => {
    const { slides, messages } = told(
      `${HEAD}![bg left:40%](a.png)\n\n## Quay\n\n- Open\n\n---\n\n## Yard\n\n- Full\n\n![bg right](b.png)\n`,
    );
    expect(slides.map(({ body }) => body)).toEqual([
      ['(a.png)', 'Open'],
      ['Full', '(b.png)'],
    ]);
    expect(slides.map(({ columns }) => columns.length)).toEqual([2, 2]);
    expect(messages).toEqual([]);
  });

  it('leaves out what is only a background, and shows a picture that has the slide for itself', () => {
    const { slides, messages } = told(
      `${HEAD}![bg](sea.png)\n\n## Words\n\nover the sea\n\n---\n\n![bg fit](chart.png)\n\n---\n\n![bg](#123456)\n\n## Blue\n`,
    );
    expect(slides.map(({ body }) => body)).toEqual([['over the sea'], ['(chart.png)'], []]);
    expect(leftOut(messages)).toEqual({ background: '5、17' });
  });

  it('keeps the words of a picture without what says how large it is', () => {
    const { value, messages } = readDeck('a.md', 'utf-8', `${HEAD}## Crane\n\n![w:200px The old crane](crane.png)\n`)!;
    expect(value!.written!.slides[0].body).toMatchObject([
      { kind: 'picture', path: 'crane.png', reading: { text: 'The old crane' } },
    ]);
    expect(leftOut(messages)).toEqual({ 'picture-size': '7' });
  });

  it('has shape, language and title as its head matter names them, and names the rest', () => {
    const { value, messages } = readDeck(
      'a.md',
      'utf-8',
      '---\nmarp: true\nsize: 4:3\nlang: zh-CN\ntitle: Hafen\ntheme: gaia\npaginate: true\nheader: Board\nbackgroundColor: navy\n---\n\n# A\n\n<style>h1 { color: red }</style>\n',
    )!;
    expect(value!.written).toMatchObject({ aspect: '4:3', language: 'zh', title: { text: 'Hafen' } });
    expect(leftOut(messages)).toEqual({ theme: '6', margins: '8', background: '9', style: '14' });
  });
});
