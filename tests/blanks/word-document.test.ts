import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { expect, it } from 'vitest';
import { questionsOf } from '../../src/blanks/questions.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { whatIsLost } from '../source/what-is-lost.ts';
import { answersOf, formOf, spoken } from './filled.ts';

const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });

/** As Word saves it: a heading, a mark that is half bold, a table. */
async function wordDocument(): Promise<Uint8Array> {
  const children = [
    new Paragraph({ text: 'XX镇半年工作报告', heading: HeadingLevel.TITLE }),
    new Paragraph({ text: '一、XX村的变化', heading: HeadingLevel.HEADING_1 }),
    new Paragraph({
      children: [
        new TextRun('上半年，全镇完成投资X'),
        new TextRun({ text: 'X', bold: true }),
        new TextRun('亿多元，建成公园12个，群众出门见绿。'),
      ],
    }),
    new Table({ rows: [row('指标', '本期'), row('就业', 'X人'), row('税收', 'X亿元')] }),
  ];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

it('is filled in titles, headings, runs and cells', async () => {
  const bytes = await wordDocument();
  const plain = (await understand(bytes, 'report.docx')).value!;
  expect(questionsOf(plain.outline, plain.figures).map(({ at }) => at)).toEqual([
    '«XX»镇半年工作报告',
    '一、«XX»村的变化',
    '全镇完成投资«XX»亿多元',
    '就业 · 本期：«X»人',
    '税收 · 本期：«X»亿元',
  ]);
  const answers = answersOf(formOf(plain, ['青石', '李家', '3.2', '8600', '1.5']));
  const { value, messages } = await understand(bytes, 'report.docx', { answers });
  expect(messages).toEqual([]);
  expect(value!.figures.blanks).toEqual([]);
  expect(whatIsLost(value!.source)).toBeNull();
  expect(value!.outline.title?.text).toBe('青石镇半年工作报告');
  const deck = makeDeck(value!, { aspect: '16:9' }).value;
  expect(deck.sections.map(({ title }) => title?.text)).toEqual(['李家村的变化']);
  expect(spoken(value!)).toContain('全镇完成投资3.2亿多元');
  expect(JSON.stringify(deck.slides)).toContain('8600人');
});
