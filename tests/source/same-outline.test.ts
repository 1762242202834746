import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { expect, test } from 'vitest';
import { recogniseOutline } from '../../src/outline/recognise-outline.ts';
import { readSource } from '../../src/source/read-source.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';

interface Part {
  depth: number;
  heading: string;
  text: string[];
}

const TITLE = '青石镇2026年上半年工作总结';
const PARTS: Part[] = [
  { depth: 1, heading: '一、上半年工作回顾', text: ['上半年，全镇完成投资3.2亿元，增长7.5%。'] },
  {
    depth: 2,
    heading: '（一）产业发展',
    text: ['新引进项目12个，总投资8.6亿元，带动就业1400人。', '三家企业扩建投产。'],
  },
  { depth: 2, heading: '（二）乡村建设', text: ['改造农房320户，新建垃圾分拣站8座，群众满意度达到96%。'] },
  { depth: 1, heading: '二、存在的问题', text: ['项目储备不够多，要素保障不够强，干部能力还有差距。'] },
  { depth: 1, heading: '三、下半年打算', text: ['下半年力争开工项目9个，新建公园2个，让群众出门见绿。'] },
];

const encode = (text: string) => new TextEncoder().encode(text);
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2];

/** One report in every format, as people's programs write it. */
const FILES: Record<string, () => Promise<Uint8Array>> = {
  'report.txt': async () =>
    encode(
      [TITLE, ...PARTS.flatMap(({ heading, text }) => [heading, ...text.map((line) => `　　${line}`)])].join('\r\n'),
    ),
  'report.md': async () =>
    encode(
      [
        `# ${TITLE}`,
        ...PARTS.flatMap(({ depth, heading, text }) => [`${'#'.repeat(depth + 1)} ${heading}`, ...text]),
      ].join('\n\n'),
    ),
  'report.html': async () =>
    encode(
      `<!doctype html><title>${TITLE} - 青石镇政府网</title><nav><a href="/">首页</a> <a href="/b">政务公开</a></nav><main><h1>${TITLE}</h1>${PARTS.map(
        ({ depth, heading, text }) =>
          `<h${depth + 1}>${heading}</h${depth + 1}>${text.map((line) => `<p>${line}</p>`).join('\n')}`,
      ).join('\n')}</main><footer>版权所有 青石镇政府</footer>`,
    ),
  'report.docx': async () => {
    const children = [
      new Paragraph({ text: TITLE, heading: HeadingLevel.TITLE }),
      ...PARTS.flatMap(({ depth, heading, text }) => [
        new Paragraph({ text: heading, heading: HEADINGS[depth - 1] }),
        ...text.map((line) => new Paragraph(line)),
      ]),
    ];
    return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  },
};

const OUTLINE = {
  title: TITLE,
  sections: PARTS.map(({ depth, heading }) => [depth, heading.replace(/^(?:.、|（.）)/, '')]),
};

test.each(Object.keys(FILES))('%s gives the same outline', async (name) => {
  const { value, messages } = await readSource(await FILES[name](), name);
  expect(messages).toEqual([]);
  expectNothingLost(value!);
  const { title, sections } = recogniseOutline(value!).value;
  expect({ title: title?.text, sections: sections.map((section) => [section.level, section.title?.text]) }).toEqual(
    OUTLINE,
  );
});

test('an old Word document is read as the plain text in it', async () => {
  const text = new TextDecoder().decode(await FILES['report.txt']());
  const { value } = await readSource(
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    'report.doc',
    {
      extractDoc: async () => text,
    },
  );
  expect(recogniseOutline(value!).value.sections.map(({ level, title }) => [level, title?.text])).toEqual(
    OUTLINE.sections,
  );
});
