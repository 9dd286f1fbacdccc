import { describe, expect, it } from 'vitest';
import { readWorkbook, writeWorkbook, type FileCell, type FileWorkbook } from '../../../src/workbook/file';
import { RECORD_NAMESPACE, type ModelRecord } from '../../../src/workbook/provenance';
import { cellAddress } from '../../../src/workbook/a1';
import { hasPactCall, readFormulaList, shareWorkbook, type ShareMode, type ShareOptions } from '../../../src/workbook/sharing';
import { EMPTY } from '../file/fullWorkbook';
import { packageFaults } from '../file/packageFaults';
import { OWN, OWN_PACT } from './ownWorkbook';
import { formulasOf } from './restoring';

const MODES: readonly ShareMode[] = ['shareable', 'frozen', 'live'];
const share = (mode: ShareMode, more: Partial<ShareOptions> = {}, source = OWN) =>
  shareWorkbook(source, { mode, language: 'en', day: '2026-11-28', ...more });

const RECORD: ModelRecord = {
  schemaVersion: 1,
  pact: '0.1.0',
  engine: 'decimal.js 10.6.0',
  day: '2026-11-27',
  models: [],
  terms: { share_before: '0.5', share_after: '0.1', hurdle: 'cumulative' },
  inputs: {},
  outputs: {},
  inputsHash: 'ab12',
};

function at({ sheets }: FileWorkbook, sheet: string, address: string): FileCell | undefined {
  return sheets.find(({ name }) => name === sheet)?.cells.find(({ row, column }) => cellAddress(row, column) === address);
}

const valueAt = (book: FileWorkbook, sheet: string, address: string) => at(book, sheet, address)?.value;
const textsOf = ({ sheets }: FileWorkbook) =>
  (sheets.at(-1)?.cells ?? []).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
const DEAL = "It's mine";

describe.each(MODES)('a %s copy', (mode) => {
  it('leaves the workbook as it is and is the same each time', () => {
    const before = structuredClone(OWN);
    expect(share(mode)).toEqual(share(mode));
    expect(OWN).toEqual(before);
  });

  it('accounts for every cell that needs PACT', () => {
    const { frozen, translated, kept } = share(mode);
    expect(frozen + translated + kept).toBe(OWN_PACT.length);
    expect(kept).toBe(mode === 'live' ? OWN_PACT.length : 0);
    expect(mode === 'shareable' || translated === 0).toBe(true);
  });

  it('keeps what the add-in stores for itself only for people who have it', () => {
    expect(share(mode).workbook.settings).toEqual(mode === 'live' ? OWN.settings : {});
  });

  it('lists every formula that needs PACT, with the size of its result', () => {
    const list = readFormulaList(share(mode).workbook);
    const listed = new Map(list.map(({ sheet, cell, formula, spill }) => [`${sheet}!${cell}`, [formula, spill]]));
    for (const place of OWN_PACT) {
      const [sheet = '', cell = ''] = place.split('!');
      const { formula, spill } = at(OWN, sheet, cell) ?? {};
      expect([place, ...(listed.get(place) ?? [])]).toEqual([place, formula, spill && { rows: spill.rows, columns: spill.columns }]);
    }
    expect(list.every(({ now, sheet, cell }) => now?.sheet === sheet && now.cell === cell)).toBe(true);
  });

  it('keeps what has nothing to do with PACT', () => {
    const { workbook } = share(mode);
    expect(workbook.sheets.slice(0, 3).map(({ name }) => name)).toEqual(OWN.sheets.map(({ name }) => name));
    expect(workbook.sheets[2]).toEqual(OWN.sheets[2]);
    expect(workbook.activeSheet).toBe(1);
    expect(workbook.properties).toEqual(OWN.properties);
    expect(workbook.customXml).toEqual(OWN.customXml);
    expect([at(workbook, DEAL, 'A1'), at(workbook, DEAL, 'C13')]).toEqual([at(OWN, DEAL, 'A1'), at(OWN, DEAL, 'C13')]);
    expect(at(workbook, DEAL, 'B3')?.style).toEqual(at(OWN, DEAL, 'B3')?.style);
    expect(at(workbook, DEAL, 'C3')?.style).toEqual(at(OWN, DEAL, 'C3')?.style);
  });

  it('comes back from a file as it was', async () => {
    const { workbook } = share(mode);
    const bytes = await writeWorkbook(workbook);
    expect(await packageFaults(bytes)).toEqual([]);
    expect(readFormulaList(readWorkbook(bytes))).toEqual(readFormulaList(workbook));
  });

  it('does not name the add-in', () => {
    expect(share(mode).workbook.namesAddIn).toBeFalsy();
  });

  it('has a list that can be read on screen and on paper', () => {
    const sheet = share(mode).workbook.sheets.at(-1);
    const headings = sheet?.cells.filter(
      ({ row }) => row === (sheet.frozen.rows > 1 ? sheet.frozen.rows : Number(sheet.print.titleRows?.split(':')[0])) - 1,
    );
    expect(headings?.map(({ value }) => value)).toEqual([
      'Sheet',
      'Cell',
      'Formula',
      'Result size',
      'What stands there now',
      'Now',
      'Fingerprint',
      'References',
    ]);
    expect(sheet?.print).toMatchObject({ orientation: 'landscape', fit: { wide: 1, tall: 0 } });
    expect(sheet?.frozen.rows).toBeGreaterThan(0);
    // Each text of the block above is as high as its lines: 112 and some characters fit into one.
    const long = sheet?.cells.filter(
      ({ column, value }) => column === 2 && typeof value === 'string' && value.length > 130 && !value.startsWith('='),
    );
    for (const { row } of long ?? []) expect(sheet?.rows.find((one) => one.row === row)?.points).toBeGreaterThan(20);
  });

  it('is in Japanese for a Japanese reader', () => {
    const sheet = share(mode, { language: 'ja' }).workbook.sheets.at(-1);
    expect(sheet?.name).toBe('PACT数式一覧');
    const about = sheet?.cells.filter(
      ({ column, value, style }) => (column === 0 || style?.bold) && typeof value === 'string' && value !== DEAL && value !== 'Flows',
    );
    expect(about?.filter(({ value }) => !/[\u3040-\u9fff]/.test(String(value)))).toEqual([]);
  });
});

describe('a shareable copy', () => {
  const { workbook } = share('shareable');

  it('holds values where there are no plain formulas, of every kind', () => {
    expect(['B5', 'C5', 'D5', 'E5', 'F5', 'B13'].map((address) => at(workbook, DEAL, address))).toEqual([
      { row: 4, column: 1, value: 4 },
      { row: 4, column: 2, value: { error: '#N/A' } },
      { row: 4, column: 3, value: '=SUM(1)' },
      { row: 4, column: 4, value: true },
      undefined,
      { row: 12, column: 1, value: 301 },
    ]);
  });

  it('holds each value of a result in its cell, with the format that the cell had', () => {
    expect(['B7', 'C7', 'B8', 'C8', 'B9', 'C9'].map((address) => valueAt(workbook, DEAL, address))).toEqual([
      'opening',
      'japan',
      0.1 + 0.2,
      undefined,
      1234567.891234567,
      { error: '#NUM!' },
    ]);
    expect(at(workbook, DEAL, 'C8')?.style).toEqual(at(OWN, DEAL, 'C8')?.style);
  });

  it('holds plain formulas, with their results, where there are some', () => {
    const [first, second] = ['B3', 'C3'].map((address) => at(workbook, DEAL, address));
    expect([first?.value, second?.value]).toEqual([150, 150]);
    expect([first?.formula, second?.formula].every((formula) => formula !== undefined && !hasPactCall(formula))).toBe(true);
  });

  it('calculates the rest, with cells in place of whole results', () => {
    expect(formulasOf(workbook, [DEAL, 'Flows'])).toMatchObject({
      "It's mine!B11": '=SUM(B3:C3)',
      "It's mine!C11": '=SORT($B$7:$C$9) 2x1',
      "It's mine!D11": '=B1*2',
      "It's mine!E11": '="=PACT.SPLIT(1,2)"',
      'Flows!B1': "='It''s mine'!B3:C3 1x2",
    });
    expect(workbook.names.find(({ name }) => name === 'Result')?.formula).toBe("='It''s mine'!$B$7:$C$9");
    expect(workbook.sheets[0]?.validations.map(({ rule }) => rule)).toEqual([{ kind: 'list', source: '=$B$7:$C$9' }]);
  });

  it('has no PACT formula in any cell, rule or conditional format, and says what went', () => {
    const formulas = workbook.sheets.flatMap(({ cells, highlights }) => [
      ...cells.flatMap(({ formula }) => formula ?? []),
      ...highlights.map(({ formula }) => formula),
    ]);
    expect(formulas.filter(hasPactCall)).toEqual([]);
    const texts = textsOf(workbook);
    for (const what of ['rule for entries in E2', 'conditional format of B5', 'name Once', 'name Twice']) {
      expect(texts.some((text) => text.includes(what))).toBe(true);
    }
    expect(texts.some((text) => text.includes('do not follow changes'))).toBe(true);
  });

  it('leaves a sheet of the same name alone', () => {
    expect(workbook.sheets.map(({ name }) => name)).toContain('PACT formulas (2)');
    expect(workbook.names.find(({ name }) => name === 'PACT_Formulas')?.formula).toContain("'PACT formulas (2)'!");
  });
});

describe('a frozen copy', () => {
  it('has no formula except the references of its list', () => {
    const { workbook } = share('frozen');
    expect(formulasOf(workbook, [DEAL, 'Flows', 'PACT formulas'])).toEqual({});
    expect(valueAt(workbook, 'Flows', 'C1')).toBe(150);
    expect(valueAt(workbook, DEAL, 'D11')).toBe(600);
  });
});

describe('a live copy', () => {
  it('has every formula as it was', () => {
    const { workbook } = share('live');
    expect(workbook.sheets.slice(0, 3)).toEqual(OWN.sheets);
    expect(workbook.settings).toEqual(OWN.settings);
  });

  it('names the add-in where it is asked to, as no other copy does', () => {
    expect(MODES.map((mode) => share(mode, { reference: true }).workbook.namesAddIn)).toEqual([false, false, true]);
  });
});

describe('the record', () => {
  const { workbook } = share('shareable', { record: RECORD });

  it('is in the file, in its properties and on the sheet', () => {
    expect(workbook.customXml.flatMap(({ namespaces }) => namespaces)).toEqual(['urn:mine', RECORD_NAMESPACE]);
    expect(workbook.properties).toMatchObject({ title: 'Mine', custom: { Own: 'yes', PactVersion: '0.1.0', PactInputsSha256: 'ab12' } });
    const texts = textsOf(workbook).join('\n');
    for (const said of ['PACT 0.1.0, decimal.js 10.6.0', 'ab12', '50%', '10%', 'hurdle cumulative']) expect(texts).toContain(said);
  });

  it('is there once in a copy of a copy', () => {
    const again = share('frozen', { record: { ...RECORD, inputsHash: 'cd34' } }, workbook).workbook;
    expect(again.customXml.filter(({ namespaces }) => namespaces.includes(RECORD_NAMESPACE))).toHaveLength(1);
    expect(again.properties.custom['PactInputsSha256']).toBe('cd34');
  });

  it('states the day of the copy', () => {
    const days = workbook.sheets.at(-1)?.cells.filter(({ style }) => style?.numberFormat === 'd mmm yyyy');
    expect(days?.map(({ value }) => value)).toEqual([46_354]);
  });
});

describe('a workbook without PACT', () => {
  it('is copied with a list that says so', () => {
    const plain: FileWorkbook = {
      ...OWN,
      sheets: [{ ...EMPTY, name: 'One', cells: [{ row: 0, column: 0, value: 1 }] }],
      activeSheet: 0,
      names: [],
    };
    for (const mode of MODES) {
      const { workbook, ...counts } = share(mode, {}, plain);
      expect(counts).toEqual({ frozen: 0, translated: 0, kept: 0 });
      expect(readFormulaList(workbook)).toEqual([]);
      expect(textsOf(workbook)).toContain('This workbook has no PACT formula.');
    }
  });
});
