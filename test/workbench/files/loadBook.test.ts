import { afterEach, describe, expect, it } from 'vitest';
import type { FileCell } from '../../../src/workbook/file';
import { bookToFile, loadBook, openFile, saveBook, type FileWorkbook } from '../../../src/workbench/files';
import type { OpenBook } from '../../../src/workbench/grid';
import { EMPTY, FULL } from '../../workbook/file/fullWorkbook';
import { newBook, valueAt } from './support';

let open: OpenBook | undefined;
afterEach(() => open?.dispose());

async function loaded(file: FileWorkbook): Promise<{ readonly open: OpenBook; readonly lost: readonly string[] }> {
  open = newBook();
  const lost = await loadBook(open.book, file);
  await open.book.settled();
  return { open, lost };
}

/** Everything except what formulas give. */
const described = ({ sheets, ...file }: FileWorkbook) => ({
  ...file,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(({ row, column, formula, style, value }) => ({
      row,
      column,
      formula,
      style,
      ...(formula === undefined && { value }),
    })),
    // Columns of a chart have a width of their lines in the workbench, which nothing shows.
    charts: sheet.charts.map((chart) => ({ ...chart, series: chart.series.map(({ lineWidth: _width, ...series }) => series) })),
  })),
});

describe('a file in the workbench', () => {
  it('has everything that a file can say, and saves it again', async () => {
    const { open: now, lost } = await loaded(FULL);
    expect(lost).toEqual([]);
    const { properties, ...file } = bookToFile(now.book, FULL.settings);
    const { modified } = FULL.properties;
    expect(described({ ...file, properties: { ...properties, ...(modified !== undefined && { modified }) } })).toEqual(described(FULL));
  });

  it('is the same when it is saved and opened again', async () => {
    const { open: now } = await loaded(FULL);
    const saved = openFile((await saveBook(now.book, FULL.settings)).bytes);
    const { properties, ...file } = bookToFile(now.book, FULL.settings);
    expect({ ...saved, properties }).toEqual({ ...file, properties });
    expect(saved.properties).toMatchObject(properties);
  });

  it('shows texts as texts and formulas as what they give now', async () => {
    const { open: now } = await loaded(FULL);
    const [name = ''] = FULL.sheets.map((sheet) => sheet.name);
    expect([0, 1, 2].map((column) => valueAt(now, name, 0, column))).toEqual(['=1+1', '#N/A', '#N/A']);
    const sheet = now.book.sheet(name);
    expect(sheet?.valueTypes({ top: 0, left: 0, bottom: 0, right: 2 })).toEqual([['String', 'Error', 'String']]);
    expect([2, 3].map((column) => valueAt(now, name, 1, column))).toEqual(['#DIV/0!', '#DIV/0!']);
  });

  it('comes to the front with the sheet that was in front, and never with a hidden one', async () => {
    expect((await loaded(FULL)).open.book.activeSheet().name).toBe('四');
    open?.dispose();
    expect((await loaded({ ...FULL, activeSheet: 1 })).open.book.activeSheet().name).toBe(FULL.sheets[0]?.name);
  });

  it('says what it leaves out', async () => {
    const chart = {
      ...(FULL.sheets[0]?.charts[1] ?? never()),
      series: [{ name: 'x', kind: 'line' as const, values: { sheet: 'Gone', range: 'A1' } }],
    };
    const { lost } = await loaded({ ...FULL, sheets: [{ ...EMPTY, name: 'One', charts: [chart] }], names: [], notKept: ['macros'] });
    expect(lost).toEqual(['macros', 'the chart “Plain” on the sheet “One”']);
  });

  it('has a rule for whole columns on the rows that it has', async () => {
    const validation = { ranges: ['B1:B1048576'], rule: { kind: 'list' as const, source: 'yes,no' }, allowBlank: true };
    const highlight = { range: 'A1:XFD1048576', formula: '=A1>1', bold: true };
    const sheet = { ...EMPTY, name: 'One', validations: [validation], highlights: [highlight] };
    const { open: now, lost } = await loaded({ ...FULL, sheets: [sheet], names: [], activeSheet: 0 });
    expect(lost).toEqual([]);
    const [first] = now.book.sheets();
    expect(first?.validation({ top: 500, left: 1, bottom: 500, right: 1 })?.rule).toEqual(validation.rule);
    expect(first?.highlights().map(({ rect }) => [rect.top, rect.left])).toEqual([[0, 0]]);
  });

  it('opens without a rule that would fill a sheet of a million rows', async () => {
    const cells = [{ row: 1_048_575, column: 0, value: 1 }];
    const sheet = { ...EMPTY, name: 'One', cells, merges: ['B1:D1048576'] };
    const { lost } = await loaded({ ...FULL, sheets: [sheet], names: [], activeSheet: 0 });
    expect(lost).toEqual(['the merged cells B1:D1048576 on the sheet “One”']);
  });

  it('opens without custom XML that would bring in other files', async () => {
    const xml = '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>';
    const { lost } = await loaded({
      ...FULL,
      sheets: [{ ...EMPTY, name: 'One' }],
      names: [],
      customXml: [{ xml, id: '', namespaces: [] }],
    });
    expect(lost).toEqual(['a part of custom XML that cannot be read']);
  });

  it('keeps cells at both ends of a sheet apart', async () => {
    const cells = [
      { row: 0, column: 0, value: 1 },
      { row: 0, column: 300, value: 2 },
      { row: 5000, column: 2, formula: '=A1+1' },
    ];
    const { open: now } = await loaded({ ...FULL, sheets: [{ ...EMPTY, name: 'One', cells }], names: [], activeSheet: 0 });
    expect(cells.map(({ row, column }) => valueAt(now, 'One', row, column))).toEqual([1, 2, 2]);
    expect(bookToFile(now.book).sheets[0]?.cells).toMatchObject(cells);
  });

  describe('that is opened without calculating', () => {
    const cells: FileCell[] = [
      { row: 0, column: 0, value: 5 },
      { row: 0, column: 1, formula: '=A1*2', value: 999 },
      { row: 0, column: 2, formula: '=PACT.SPLIT(300,120)', value: 1, spill: { rows: 1, columns: 2, values: [[1, 2]] } },
      { row: 0, column: 4, formula: '=SUM(C1:D1)', value: 7 },
      { row: 0, column: 5, formula: '=1/0', value: { error: '#N/A' } },
      { row: 0, column: 6, formula: '=A1>6', value: true },
      { row: 0, column: 7, formula: '="new"', value: '12' },
      { row: 0, column: 8, formula: '=A1' },
    ];
    const row = { top: 0, left: 0, bottom: 0, right: 8 };
    const SAVED = [5, 999, 1, 2, 7, '#N/A', true, '12', ''];
    const openStale = async () => {
      open = newBook();
      const file = { ...FULL, sheets: [{ ...EMPTY, name: 'One', cells }], names: [], activeSheet: 0 };
      await loadBook(open.book, file, 'none');
      await open.book.settled();
      const sheet = open.book.sheet('One') ?? never();
      return { book: open.book, sheet, values: () => sheet.values(row)[0] };
    };

    it('shows what its formulas gave when it was saved', async () => {
      const { book, sheet, values } = await openStale();
      expect(values()).toEqual(SAVED);
      expect(sheet.valueTypes(row)[0]?.slice(5)).toEqual(['Error', 'Boolean', 'String', 'Empty']);
      expect(sheet.spill(0, 3)).toEqual({ top: 0, left: 2, bottom: 0, right: 3 });
      expect([book.calculationMode, book.calculationState]).toEqual(['Automatic', 'Done']);
    });

    it('is saved with the results that it was opened with', async () => {
      const { book } = await openStale();
      expect(bookToFile(book).sheets[0]?.cells).toMatchObject(cells);
    });

    it('calculates what depends on a change, and nothing else', async () => {
      const { book, sheet, values } = await openStale();
      sheet.write({ top: 0, left: 0, bottom: 0, right: 0 }, [[6]]);
      await book.settled();
      expect(values()).toEqual([6, 12, 1, 2, 7, '#N/A', false, '12', 6]);
    });

    it('calculates everything when it is asked to', async () => {
      const { book, values } = await openStale();
      book.recalculate();
      await book.settled();
      expect(values()).toEqual([5, 10, 126, 174, 300, '#DIV/0!', false, 'new', 5]);
    });

    it('stays in manual mode, with nothing kept back', async () => {
      open = newBook();
      open.book.calculationMode = 'Manual';
      await loadBook(open.book, { ...FULL, sheets: [{ ...EMPTY, name: 'One', cells }], names: [], activeSheet: 0 }, 'none');
      expect([open.book.calculationMode, open.book.calculationState]).toEqual(['Manual', 'Done']);
    });
  });

  it('leaves the workbook calculating as it did before', async () => {
    open = newBook();
    open.book.calculationMode = 'Manual';
    await loadBook(open.book, FULL);
    expect(open.book.calculationMode).toBe('Manual');
  });
});

function never(): never {
  throw new Error('The sample has a second chart.');
}
