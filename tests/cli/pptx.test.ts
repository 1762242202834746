import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { folderWith, REPORT, run } from './command.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="400"><rect width="9" height="9"/></svg>';
const DRAWN = `# Harbour report\n\n## The quay\n\n![Plan of the quay](plan.svg)\n`;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);

function partsOf(folder: string, path: string): Record<string, string> {
  const files = unzipSync(readFileSync(join(folder, path)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
}

it('has a browser draw the pictures that PowerPoint does not show', async () => {
  const folder = folderWith({ 'report.md': DRAWN, 'plan.svg': SVG });
  const findPainter = async () => ({ value: async () => ({ value: () => PNG, messages: [] }), messages: [] });
  const { code, errors } = await run(['pptx', 'report.md'], folder, { findPainter });
  expect({ code, warned: errors.includes('W_PPTX_PICTURE') }).toEqual({ code: 0, warned: false });
  const names = Object.keys(partsOf(folder, 'out/report.pptx'));
  expect(names).toEqual(expect.arrayContaining(['ppt/media/image1.png', 'ppt/media/image2.svg']));
});

it('says which slide has a frame instead, and what to do, where no browser is at hand', async () => {
  const folder = folderWith({ 'report.md': DRAWN, 'plan.svg': SVG });
  const { code, errors } = await run(['pptx', 'report.md'], folder);
  expect(code).toBe(0);
  expect(errors).toMatch(/slide \d+: .*svg.*frame.*W_PPTX_PICTURE/);
  expect(errors).toContain('Save the picture as PNG or JPEG, or have Chrome');
});

it('looks for no browser where all pictures are shown', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  const findPainter = async () => {
    throw new Error('looked for one');
  };
  expect((await run(['pptx', 'report.txt'], folder, { findPainter })).code).toBe(0);
});

it.each([
  [
    'tells the time of SOURCE_DATE_EPOCH',
    { SOURCE_DATE_EPOCH: '1751328000' },
    ['2025-07-01T00:00:00Z', '2025-07-01T00:00:00Z'],
  ],
  ['tells no time where there is none', {}, []],
  ['tells no time where it is no number', { SOURCE_DATE_EPOCH: 'yesterday' }, []],
])('%s', async (_, env, times) => {
  const folder = folderWith({ 'report.txt': REPORT });
  await run(['pptx', 'report.txt'], folder, { env });
  const core = partsOf(folder, 'out/report.pptx')['docProps/core.xml'];
  expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g) ?? []).toEqual(times);
});
