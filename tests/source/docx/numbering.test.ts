import { expect, test } from 'vitest';
import { blocksOf } from './shown.ts';
import { p, style, styled } from './word-file.ts';

/** A level of a list. */
function lvl(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/>${format.startsWith('<') ? format : `<w:numFmt w:val="${format}"/>`}<w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

function list(levels: string, uses = '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'): string {
  return `<w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum>${uses}`;
}

const at = (level: number, use = 1) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${use}"/></w:numPr>`;
const LONG =
  '中心新建泊位12座，完成投资3.2亿元，同比增长5.3%，各项任务按期推进，群众反映良好，没有发生一起事故，也没有一处返工。';

test('Chinese numbers of Word stand before their words, as in print', async () => {
  const levels =
    lvl(0, 'chineseCounting', '%1、') +
    lvl(1, 'chineseCountingThousand', '（%2）') +
    lvl(2, 'decimal', '%3.') +
    lvl(3, 'decimalEnclosedCircle', '%4', '<w:suff w:val="nothing"/>');
  const body = [
    p('总体', at(0)),
    p(LONG),
    p('泊位', at(1)),
    p(LONG),
    p('仓储', at(1)),
    p(LONG, at(2)),
    p(LONG, at(3)),
    p('打算', at(0)),
    p('港区', at(1)),
    p(LONG),
  ];
  expect(await blocksOf({ body: body.join(''), numbering: list(levels) })).toEqual([
    '一、总体',
    LONG,
    '（一）泊位',
    LONG,
    '（二）仓储',
    `1. ${LONG}`,
    `①${LONG}`,
    '二、打算',
    '（一）港区',
    LONG,
  ]);
});

test('a heading style carries its number, and the level that is linked to it', async () => {
  const numbered = (id: string) =>
    `<w:pPr>${id === 'h1' ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'}</w:pPr>`;
  const styles = style('h1', 'heading 1', numbered('h1')) + style('h2', 'heading 2', numbered('h2'));
  const levels =
    lvl(0, 'decimal', 'Chapter %1', '<w:pStyle w:val="h1"/>') + lvl(1, 'decimal', '%1.%2', '<w:pStyle w:val="h2"/>');
  const body = ['h1', 'h2', 'h2', 'h1', 'h2'].map((id, i) => p(`Part ${'abcde'[i]}`, styled(id))).join('');
  expect(await blocksOf({ body, styles, numbering: list(levels) })).toEqual([
    'heading 1: Chapter 1 Part a',
    'heading 2: 1.1 Part b',
    'heading 2: 1.2 Part c',
    'heading 1: Chapter 2 Part d',
    'heading 2: 2.1 Part e',
  ]);
});

test('a list begins anew where its use says so, and goes on where another use shares it', async () => {
  const uses =
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>';
  const body = [1, 1, 2, 2, 3].map((use) => p(`Berth`, at(0, use)) + p('Text.')).join('');
  const lines = await blocksOf({ body, numbering: list(lvl(0, 'upperRoman', '%1.'), uses) });
  expect(lines.filter((line) => line.includes('Berth'))).toEqual([
    'I. Berth',
    'II. Berth',
    'V. Berth',
    'VI. Berth',
    'VII. Berth',
  ]);
});

test('a level begins anew after those that it names only', async () => {
  const levels = lvl(0, 'decimal', '%1.') + lvl(1, 'lowerLetter', '%2)', '<w:lvlRestart w:val="0"/>');
  const body = [0, 1, 0, 1].map((level) => p('Berth', at(level)) + p('Text.')).join('');
  const lines = await blocksOf({ body, numbering: list(levels) });
  expect(lines.filter((line) => line.includes('Berth'))).toEqual(['1. Berth', 'a) Berth', '2. Berth', 'b) Berth']);
});

test('numbers of other levels are digits where the level is legal', async () => {
  const levels = lvl(0, 'chineseCounting', '第%1章') + lvl(1, 'decimal', '%1.%2', '<w:isLgl/>');
  const body = [0, 1, 1].map((level) => p('泊位', at(level)) + p(LONG)).join('');
  const lines = await blocksOf({ body, numbering: list(levels) });
  expect(lines.filter((line) => line !== LONG)).toEqual(['第一章 泊位', '1.1 泊位', '1.2 泊位']);
});

test('a format that came later has an older one beside it', async () => {
  const alternative =
    '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002"/></mc:Choice><mc:Fallback><w:numFmt w:val="chineseCountingThousand"/></mc:Fallback></mc:AlternateContent>';
  expect(await blocksOf({ body: p('泊位', at(0)) + p(LONG), numbering: list(lvl(0, alternative, '%1、')) })).toEqual([
    '一、泊位',
    LONG,
  ]);
});

test('a list may take its levels by way of a style', async () => {
  const numbering =
    `<w:abstractNum w:abstractNumId="7"><w:styleLink w:val="L"/>${lvl(0, 'ideographTraditional', '%1、')}</w:abstractNum>` +
    '<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="L"/></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>';
  const styles =
    '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  expect(await blocksOf({ body: p('泊位', at(0, 2)) + p(LONG), numbering, styles })).toEqual(['甲、泊位', LONG]);
});

test('bullets and short numbered lines that follow one another are lists', async () => {
  const levels = lvl(0, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>') + lvl(1, 'bullet', 'o');
  const uses =
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>';
  const numbering = `<w:abstractNum w:abstractNumId="8">${lvl(0, 'decimal', '%1.')}</w:abstractNum>${list(levels, uses)}`;
  const body = [
    p('We will:'),
    p('dredge', at(0)),
    p('at night', at(1)),
    p('build', at(0)),
    p('Then:'),
    p('hire', at(0, 2)),
    p('train', at(0, 2)),
  ];
  expect(await blocksOf({ body: body.join(''), numbering })).toEqual([
    'We will:',
    'item 1 •: dredge',
    'item 2 ◦: at night',
    'item 1 •: build',
    'Then:',
    'item 1 1.: hire',
    'item 1 2.: train',
  ]);
});

test('number 0 takes a paragraph out of the list of its style, and what is not defined has no number', async () => {
  const styles = style('L', 'List', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
  const body =
    p('one', styled('L')) + p('none', `${styled('L')}<w:numPr><w:numId w:val="0"/></w:numPr>`) + p('lost', at(0, 9));
  expect(await blocksOf({ body, styles, numbering: list(lvl(0, 'bullet', '–')) })).toEqual([
    'item 1 –: one',
    'none',
    'lost',
  ]);
});
