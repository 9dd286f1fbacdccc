import { ICommandService, LocaleType } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import en from '@univerjs/preset-sheets-node-core/locales/en-US';
import {
  ClearSelectionContentCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  MoveRangeCommand,
  SetRangeValuesCommand,
  SetStyleCommand,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { afterEach, describe, expect, it } from 'vitest';
import type { Rect } from '../../../src/workbench/book/book';
import { ALLOWANCES, type Allowance, type ProtectionOptions } from '../../../src/workbench/book/protection';
import { estimateText } from '../../../src/workbench/grid/autofit';
import { UniverBook } from '../../../src/workbench/grid/book';
import { firstSheets } from '../../../src/workbench/grid/emptySheets';
import { NO_BOARD } from '../../../src/workbench/grid/chartBoard';
import { createUniver } from '../../../src/workbench/grid/createUniver';
import { GridHost } from '../../../src/workbench/grid/host';
import { toRange } from '../../../src/workbench/grid/rects';
import { at, valueOf } from './support';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

function options(...allowed: Allowance[]): ProtectionOptions {
  const each = Object.fromEntries(ALLOWANCES.map((name) => [name, allowed.includes(name)])) as Record<Allowance, boolean>;
  return { ...each, selectionMode: 'Normal' };
}

/** A person at a sheet whose B column takes entries: A1 and B1 hold 1 and 2. */
function openForPerson(...allowed: Allowance[]) {
  const given = { name: 'Test', sheets: ['One', 'Two'] };
  const univer = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: en },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsConditionalFormattingPlugin],
  });
  const host = new GridHost(univer, firstSheets(given));
  const book = new UniverBook(host, given, { board: NO_BOARD, measureText: estimateText, measureRows: () => undefined });
  closing.push(() => {
    book.close();
    host.dispose();
  });
  const sheet = book.activeSheet();
  sheet.write(at('A1:B1'), [[1, 2]]);
  sheet.format(at('B1:B20'), { locked: false });
  const refused: string[] = [];
  book.onRefused((by) => refused.push(by));
  const does = (id: string, params: object) =>
    host.injector.get(ICommandService).executeCommand(id, { unitId: host.unitId, subUnitId: sheet.id, ...params });
  const types = (rect: Rect, value: unknown) => does(SetRangeValuesCommand.id, { range: toRange(rect), value: { v: value } });
  const protect = () => book.protection.setSheet(sheet.id, { options: options(...allowed), password: '' });
  return { host, book, sheet, refused, does, types, protect };
}

type Person = ReturnType<typeof openForPerson>;

describe('a person at a protected sheet', () => {
  it.each<[name: string, act: (person: Person) => Promise<unknown>]>([
    ['types into a locked cell', ({ types }) => types(at('A1'), 9)],
    ['types into an empty cell', ({ types }) => types(at('C1'), 9)],
    ['fills a range with one locked cell', ({ types }) => types(at('A1:B1'), 9)],
    ['clears a locked cell', ({ does }) => does(ClearSelectionContentCommand.id, { ranges: [toRange(at('A1'))] })],
    ['paints an unlocked cell', ({ does }) => does(SetStyleCommand.id, { range: toRange(at('B1')), style: { type: 'bl', value: 1 } })],
    ['drags a locked cell', ({ does }) => does(MoveRangeCommand.id, { fromRange: toRange(at('A1')), toRange: toRange(at('B3')) })],
    ['drags onto a locked cell', ({ does }) => does(MoveRangeCommand.id, { fromRange: toRange(at('B1')), toRange: toRange(at('A3')) })],
    ['inserts a row', ({ does }) => does(InsertRowByRangeCommand.id, { range: toRange(at('A1:Z1')), direction: 0 })],
  ])('%s: nothing happens, and they are told', async (_name, act) => {
    const person = openForPerson();
    person.protect();
    await act(person);
    const { sheet, refused } = person;
    expect(sheet.values(at('A1:C3'))).toEqual([
      [1, 2, ''],
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(sheet.formats(at('B1'))[0]?.[0]?.bold).toBe(false);
    expect(new Set(refused)).toEqual(new Set(['sheet']));
  });

  it('types into an unlocked cell, and dependents follow', async () => {
    const { book, sheet, types, protect, refused } = openForPerson();
    sheet.write(at('A1'), [['=B1*10']]);
    await book.settled();
    protect();
    await types(at('B1'), 5);
    await book.settled();
    expect([valueOf(sheet, 'A1'), refused]).toEqual([50, []]);
  });

  it('does not undo what the protection covers since', async () => {
    const { host, sheet, types, protect } = openForPerson();
    await types(at('A1'), 7);
    protect();
    await host.undo();
    expect(valueOf(sheet, 'A1')).toBe(7);
  });

  it('does what the options allow', async () => {
    const { sheet, does, protect, refused } = openForPerson('allowFormatCells', 'allowInsertRows');
    protect();
    await does(SetStyleCommand.id, { range: toRange(at('A1')), style: { type: 'bl', value: 1 } });
    await does(InsertRowByRangeCommand.id, { range: toRange(at('A1:Z1')), direction: 0 });
    expect([sheet.formats(at('A2'))[0]?.[0]?.bold, valueOf(sheet, 'A2'), refused]).toEqual([true, 1, []]);
  });

  it('works on the other sheets', async () => {
    const { book, does, protect, refused } = openForPerson();
    protect();
    const other = book.sheet('Two');
    await does(SetRangeValuesCommand.id, { subUnitId: other?.id, range: toRange(at('A1')), value: { v: 3 } });
    expect([other && valueOf(other, 'A1'), refused]).toEqual([3, []]);
  });

  it('works again without the protection', async () => {
    const { book, sheet, types, protect } = openForPerson();
    protect();
    book.protection.setSheet(sheet.id, undefined);
    await types(at('A1'), 9);
    expect(valueOf(sheet, 'A1')).toBe(9);
  });
});

describe('a person at a protected workbook', () => {
  it('neither adds nor renames a sheet', async () => {
    const { book, does, refused } = openForPerson();
    book.protection.structure = { password: '' };
    await does(InsertSheetCommand.id, {});
    await does(SetWorksheetNameCommand.id, { name: 'Renamed' });
    expect([book.sheets().map(({ name }) => name), refused]).toEqual([
      ['One', 'Two'],
      ['workbook', 'workbook'],
    ]);
  });
});
