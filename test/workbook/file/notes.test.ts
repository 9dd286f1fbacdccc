import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { writePlan } from '../../../src/workbook/file';
import type { NotePlan, SheetPlan } from '../../../src/workbook/plan';
import { cell, sheetPlan, workbookPlan } from '../excel/planBuilder';
import { packageFaults } from './packageFaults';

const LONG = 'Cost of the project by the announcement of 18 Feb 2026, before interest during construction & fees. '.repeat(4).trim();
const NOTES: readonly NotePlan[] = [
  { cell: 'B2', text: 'Power price, US$ per MWh.\nSource: <Our assumption>; confidence: illustrative' },
  { cell: 'D9', text: '期首の拠出額。出所：経済産業省、2026年2月18日' },
  { cell: 'E1', text: LONG },
];

async function written(sheet: Partial<SheetPlan> = {}) {
  const planned = sheetPlan({ name: 'First', cells: [cell(1, 1, 110)], notes: NOTES, columnWidths: [9, 30, 4], ...sheet });
  const bytes = await writePlan(workbookPlan([sheetPlan({ name: 'Without', cells: [cell(0, 0, 1)] }), planned]), () => '');
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  return { bytes, parts };
}

/** The boxes of the second sheet's notes by the position of their cell. */
async function boxes(sheet: Partial<SheetPlan> = {}) {
  const drawing = (await written(sheet)).parts.get('xl/drawings/vmlDrawing2.vml') ?? '';
  return [...drawing.matchAll(/<v:shape .*?<\/v:shape>/gs)].map(([shape]) => {
    const numbers = (pattern: RegExp) => (pattern.exec(shape)?.slice(1) ?? []).flatMap((text) => text.split(',').map(Number));
    const [row = NaN, column = NaN] = numbers(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>/);
    const [width = NaN, height = NaN] = numbers(/width:([\d.]+)pt;height:([\d.]+)pt/);
    const [left = NaN, leftOffset = NaN, top = NaN, topOffset = NaN, right = NaN, rightOffset = NaN, bottom = NaN, bottomOffset = NaN] =
      numbers(/<x:Anchor>([\d,]+)<\/x:Anchor>/);
    return { row, column, width, height, left, leftOffset, top, topOffset, right, rightOffset, bottom, bottomOffset };
  });
}

const boxOf = async (row: number, column: number, sheet: Partial<SheetPlan> = {}) => {
  const box = (await boxes(sheet)).find((one) => one.row === row && one.column === column);
  if (box === undefined) throw new Error(`There is no note in ${row},${column}.`);
  return box;
};

describe('the notes of the written workbook', () => {
  it('are in a sound package', async () => {
    expect(await packageFaults((await written()).bytes)).toEqual([]);
  });

  it('are read back with their author, also on cells that hold nothing', async () => {
    const [without, first] = (await readXlsx((await written()).bytes, { readStyles: true })).sheets;
    const read = [...(first?.cells ?? [])].flatMap(([key, { comment }]) =>
      comment ? [{ key, text: comment.text, author: comment.author }] : [],
    );
    expect(read.sort((a, b) => a.key.localeCompare(b.key))).toEqual([
      { key: '0,4', text: LONG, author: 'PACT' },
      { key: '1,1', text: NOTES[0]?.text, author: 'PACT' },
      { key: '8,3', text: NOTES[1]?.text, author: 'PACT' },
    ]);
    expect([...(without?.cells?.values() ?? [])].some(({ comment }) => comment)).toBe(false);
  });

  it("are in the font of Excel's own notes and keep their line breaks", async () => {
    const comments = (await written()).parts.get('xl/comments2.xml') ?? '';
    expect(comments.match(/<r><rPr><sz val="9"\/><color indexed="81"\/><rFont val="Tahoma"\/>/g)).toHaveLength(NOTES.length);
    expect(comments).toContain('MWh.\nSource: &lt;Our assumption&gt;');
  });

  it('leave no part behind on a sheet without them', async () => {
    expect([...(await written()).parts.keys()].filter((path) => /comments1|vmlDrawing1/.test(path))).toEqual([]);
  });

  it.each([
    { name: 'two short lines', where: [1, 1], lines: 2 },
    { name: 'Japanese in one line', where: [8, 3], lines: 1 },
    { name: 'a text of 400 letters', where: [0, 4], lines: 8 },
  ] as const)('are in a box that holds $name', async ({ where: [row, column], lines }) => {
    const { width, height } = await boxOf(row, column);
    // Nine points of Tahoma take about 11 points a line.
    expect(height).toBeGreaterThanOrEqual(lines * 11);
    expect(height).toBeLessThan(lines * 11 * 2 + 12);
    expect(width).toBeGreaterThan(180);
  });

  it.each([
    { name: 'across wide and narrow columns', where: [1, 1], heights: [] },
    { name: 'beyond the planned columns', where: [0, 4], heights: [] },
    { name: 'down high rows', where: [8, 3], heights: [{ row: 7, points: 60 }] },
  ] as const)('end where their size says, $name', async ({ where: [row, column], heights }) => {
    const box = await boxOf(row, column, { rowHeights: heights });
    const pixels = (from: number, to: number, sizeAt: (line: number) => number) =>
      Array.from({ length: to - from }, (_, index) => sizeAt(from + index)).reduce((sum, size) => sum + size, 0);
    // 7 pixels a character and 5 between columns; 64 where none is planned.
    const columnAt = (line: number) => [68, 215, 33][line] ?? 64;
    const rowAt = (line: number) => (heights.some((high) => high.row === line) ? 80 : 20);
    expect(box.left).toBe(column + 1);
    expect(pixels(box.left, box.right, columnAt) - box.leftOffset + box.rightOffset).toBeCloseTo(box.width / 0.75, 6);
    expect(pixels(box.top, box.bottom, rowAt) - box.topOffset + box.bottomOffset).toBeCloseTo(box.height / 0.75, 6);
    expect(box.rightOffset).toBeLessThanOrEqual(columnAt(box.right));
  });
});
