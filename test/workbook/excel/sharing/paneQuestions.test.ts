/** What the pane asks beside sharing itself: the state of the workbook, its record against what it shows now, a schedule, a cell. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phaseOne } from '../../../../src/templates';
import { insertPlan, showCell } from '../../../../src/workbook/excel';
import {
  compareWithRecord,
  exportSchedule,
  keepRecordOfNow,
  readRecord,
  readSharingState,
  removePact,
  setStartup,
} from '../../../../src/workbook/excel/sharing';
import { recordXml, RECORD_NAMESPACE } from '../../../../src/workbook/provenance';
import { openGrid, type GridInFront } from './openGrid';

const PATIENCE = 240_000;
const DAY = '2026-11-28';

let grid: GridInFront;
afterAll(() => grid.close());

const at = (name: string) => grid.book.names().find((one) => one.name === name)?.formula ?? '';

/** Writes into the cell of a name, as a person does. */
async function write(name: string, value: number): Promise<number> {
  const [, sheet = '', address = ''] = /^='?(.+?)'?!\$?([A-Z]+\$?\d+)$/.exec(at(name)) ?? [];
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address.replaceAll('$', '')).load('values');
    await context.sync();
    const before = Number(range.values[0]?.[0]);
    range.values = [[value]];
    await context.sync();
    await grid.book.settled();
    return before;
  });
}

describe('the state that the pane shows', () => {
  beforeAll(() => {
    grid = openGrid({ sheets: ['Mine'] });
  });

  it('is read in one batch of a workbook without anything of PACT', async () => {
    const before = grid.syncs();
    expect(await readSharingState()).toEqual({ formulaList: false, startup: false, coauthored: false });
    expect(grid.syncs() - before).toBe(1);
    await setStartup(true);
    expect((await readSharingState()).startup).toBe(true);
  });

  it('offers to restore what was removed', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Mine').getRange('B2').formulas = [['=PACT.SPLIT(300,120)']];
      await context.sync();
    });
    await grid.book.settled();
    await removePact();
    expect(await readSharingState()).toEqual({ formulaList: true, startup: false, coauthored: false });
    expect(grid.host.unsupported).toEqual([]);
  });

  it('does not ask an older Excel who else is there', async () => {
    grid.close();
    grid = openGrid({ sheets: ['Mine'], excelApi: '1.8' });
    expect((await readSharingState()).coauthored).toBeUndefined();
    expect(grid.host.unsupported).toEqual([]);
  });
});

describe('a cell', () => {
  beforeAll(() => {
    grid.close();
    grid = openGrid({ sheets: ['Mine', 'Other'] });
  });

  it('is selected on its sheet', async () => {
    await showCell('Other', 'C7');
    expect(grid.book.activeSheet().name).toBe('Other');
    expect(grid.book.selection().rect).toEqual({ top: 6, left: 2, bottom: 6, right: 2 });
  });

  it('of a sheet that is not there is refused with its name', async () => {
    await expect(showCell('Gone', 'A1')).rejects.toMatchObject({ code: 'sheet-missing', subjects: ['Gone'] });
  });
});

describe('a workbook with a project', () => {
  beforeAll(async () => {
    grid.close();
    grid = openGrid();
    await insertPlan(phaseOne({ projects: ['diamonds'], case: 'announced', finest: 1 }));
    await grid.book.settled();
  }, PATIENCE);

  it('has no record until it keeps one, and then is as its record says', async () => {
    for (const { id } of grid.book.customXml.all()) grid.book.customXml.remove(id);
    expect(await compareWithRecord(DAY)).toEqual({ kind: 'none' });
    await keepRecordOfNow(DAY);
    expect(await readRecord()).toMatchObject({ day: DAY, models: ['diamonds'] });
    expect(await compareWithRecord(DAY)).toEqual({ kind: 'same' });
  });

  it('tells which input changed with which results, until that is kept', async () => {
    const before = await write('Pact_Benchmark', 0.09);
    const found = await compareWithRecord('2026-12-01');
    expect(found).toMatchObject({ kind: 'changed', comparison: { since: DAY, added: [], removed: [] } });
    if (found.kind !== 'changed') throw new Error(found.kind);
    expect(found.comparison.inputs).toEqual([{ name: 'Pact_Benchmark', before: String(before), now: '0.09' }]);
    expect(found.comparison.outputs.length).toBeGreaterThan(0);
    await keepRecordOfNow('2026-12-01');
    expect(await compareWithRecord('2026-12-01')).toEqual({ kind: 'same' });
  });

  it('leaves the record of a later version of PACT alone', async () => {
    const record = await readRecord();
    if (!record) throw new Error('There is no record.');
    const [part] = grid.book.customXml.all().filter(({ namespaceUri }) => namespaceUri === RECORD_NAMESPACE);
    const newer = recordXml(record).xml.replace('schemaVersion="1"', 'schemaVersion="99"');
    grid.book.customXml.replace(part?.id ?? '', newer);
    expect(await compareWithRecord(DAY)).toEqual({ kind: 'newer' });
    await expect(keepRecordOfNow(DAY)).rejects.toMatchObject({ code: 'newer' });
    grid.book.customXml.replace(part?.id ?? '', '<record/>'.replace('<record', `<record xmlns="${RECORD_NAMESPACE}"`));
    await expect(compareWithRecord(DAY)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('gives its schedule as CSV and JSON, one line for each period, named after the sheet', async () => {
    const csv = await exportSchedule('Dia', 'csv');
    expect(csv.name).toBe('Diamonds.csv');
    const [head, ...periods] = csv.text.trimEnd().split('\r\n');
    expect(head?.split(',').slice(0, 3)).toEqual(['period', 'ends', 'year']);
    const json = await exportSchedule('Dia', 'json');
    expect(json.name).toBe('Diamonds.json');
    const read = JSON.parse(json.text) as { project: string; periods: { period: number; closing: number }[] };
    expect([read.project, read.periods.length]).toEqual(['Diamonds', periods.length]);
    expect(periods.map((line) => Number(line.split(',').at(-1)))).toEqual(read.periods.map(({ closing }) => closing));
  });

  it('has no schedule of a project that is not there', async () => {
    await expect(exportSchedule('Gas', 'csv')).rejects.toMatchObject({ code: 'sheet-missing' });
    expect(grid.host.unsupported).toEqual([]);
  });
});
