import { Direction, ICommandService, LocaleType } from '@univerjs/core';
import { BaseFunction, IFunctionService, type BaseValueObject } from '@univerjs/engine-formula';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import en from '@univerjs/preset-sheets-node-core/locales/en-US';
import { InsertRowByRangeCommand, MoveRangeCommand, RemoveSheetCommand, SetRangeValuesCommand, SetStyleCommand } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BookChange, Rect, Sheet } from '../../../src/workbench/book/book';
import { estimateText } from '../../../src/workbench/grid/autofit';
import { UniverBook } from '../../../src/workbench/grid/book';
import { firstSheets } from '../../../src/workbench/grid/emptySheets';
import { NO_BOARD } from '../../../src/workbench/grid/chartBoard';
import { createUniver } from '../../../src/workbench/grid/createUniver';
import { GridHost } from '../../../src/workbench/grid/host';
import { LAST_COLUMN, LAST_ROW } from '../../../src/workbench/book/address';
import { toRange } from '../../../src/workbench/grid/rects';
import { at, described, fakeCaller, valueOf } from './support';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A workbook whose grid a person uses: the commands that Univer runs for their keys and clicks. */
function openForPerson() {
  const caller = fakeCaller(({ args }) => ({ ok: false, error: '#NUM!', message: `Not allowed: ${args[0]}.` }));
  const options = {
    name: 'Test',
    sheets: ['One', 'Two'],
    functions: { namespace: 'PACT', metadata: { functions: [described('FAIL', ['value'])] }, caller },
  };
  const univer = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: en },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsConditionalFormattingPlugin],
  });
  const host = new GridHost(univer, firstSheets(options));
  const book = new UniverBook(host, options, { board: NO_BOARD, measureText: estimateText, measureRows: () => undefined });
  closing.push(() => {
    book.close();
    host.dispose();
  });
  const changes: BookChange[] = [];
  book.onChanged((change) => changes.push(change));
  const subUnitId = book.activeSheet().id;
  const does = (id: string, params: object) =>
    host.injector.get(ICommandService).executeCommand(id, { unitId: host.unitId, subUnitId, ...params });
  const types = (rect: Rect, value: object) => does(SetRangeValuesCommand.id, { range: toRange(rect), value });
  return { host, book, sheet: book.activeSheet(), changes, does, types };
}

describe('a person at the grid', () => {
  it('is told apart from the add-in', async () => {
    const { sheet, changes, types } = openForPerson();
    await types(at('B2'), { v: 5 });
    sheet.write(at('B3'), [[6]]);
    expect(changes).toEqual([
      { sheet, rect: at('B2'), origin: 'person' },
      { sheet, rect: at('B3'), origin: 'addin' },
    ]);
  });

  it('changes no content by a format', async () => {
    const { changes, does } = openForPerson();
    await does(SetStyleCommand.id, { range: toRange(at('B2')), style: { type: 'bl', value: 1 } });
    expect(changes).toEqual([]);
  });

  it('does not change cells by the results of formulas', async () => {
    const { book, sheet, changes, types } = openForPerson();
    await types(at('A1'), { f: '=2*3' });
    await book.calculated();
    expect([valueOf(sheet, 'A1'), changes.length]).toEqual([6, 1]);
  });

  it('can undo and redo what they typed', async () => {
    const { book, host, sheet, changes, types } = openForPerson();
    sheet.write(at('A1:B1'), [[1, '=A1*2']]);
    await types(at('A1'), { v: 5 });
    await book.calculated();
    expect(valueOf(sheet, 'B1')).toBe(10);
    expect(await host.undo()).toBe(true);
    await book.calculated();
    expect(valueOf(sheet, 'B1')).toBe(2);
    expect(await host.redo()).toBe(true);
    await book.calculated();
    expect(valueOf(sheet, 'B1')).toBe(10);
    expect(changes.map(({ origin }) => origin)).toEqual(['addin', 'person', 'person', 'person']);
  });

  it('cannot undo over what the add-in wrote', async () => {
    const { host, sheet, types } = openForPerson();
    await types(at('A1'), { v: 5 });
    sheet.write(at('A2'), [[1]]);
    await host.undo();
    expect(sheet.values(at('A1:A2')).flat()).toEqual([5, 1]);
  });

  it('moves formulas and the reasons of their errors by inserting rows', async () => {
    const { book, sheet, changes, does } = openForPerson();
    sheet.write(at('A1:B1'), [[7, '=PACT.FAIL(3)']]);
    await book.settled();
    expect(sheet.errorMessage(0, 1)).toBe('Not allowed: 3.');
    expect(await does(InsertRowByRangeCommand.id, { range: toRange(at('A1:BH2')), direction: Direction.UP })).toBe(true);
    await book.settled();
    expect(changes).toContainEqual({ sheet, rect: { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }, origin: 'person' });
    expect([valueOf(sheet, 'A3'), valueOf(sheet, 'B3')]).toEqual([7, '#NUM!']);
    expect([sheet.errorMessage(0, 1), sheet.errorMessage(2, 1)]).toEqual([undefined, 'Not allowed: 3.']);
  });

  it('changes both places by moving cells', async () => {
    const { book, sheet, changes, does } = openForPerson();
    sheet.write(at('A1:B1'), [[7, '=A1*2']]);
    await book.calculated();
    await does(MoveRangeCommand.id, { fromRange: toRange(at('A1')), toRange: toRange(at('D5')) });
    await book.calculated();
    expect(changes.slice(1, 3).map(({ rect, origin }) => [rect, origin])).toEqual([
      [at('A1'), 'person'],
      [at('D5'), 'person'],
    ]);
    expect([sheet.formulas(at('B1')), valueOf(sheet, 'B1')]).toEqual([[['=D5*2']], 14]);
  });

  it('removes a sheet, and brings it back with its highlights by undoing', async () => {
    const { book, host, sheet, does } = openForPerson();
    const highlight = sheet.addHighlight({ rect: at('A1:A3'), formula: '=A1>2', color: '#9C0006', fill: '', bold: true });
    const seen: unknown[] = [];
    book.onSheetsChanged((change) => seen.push(change));
    book.onActivated((active) => seen.push(active.name));
    await does(RemoveSheetCommand.id, {});
    await expect.poll(() => seen).toEqual(['Two', { kind: 'removed', sheetId: sheet.id }]);
    expect(book.sheets().map(({ name }) => name)).toEqual(['Two']);
    await host.undo();
    expect(book.sheets().map(({ name }) => name)).toEqual(['One', 'Two']);
    expect(book.sheet('One')?.highlights()).toEqual([highlight]);
  });
});

describe('a formula that fails inside the engine', () => {
  it('shows #VALUE! and does not end later calculations', async () => {
    const report = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const { host, book, sheet } = openForPerson();
    class Broken extends BaseFunction {
      override minParams = 0;
      override maxParams = 0;
      override calculate(): never {
        throw new Error('Broken.');
      }
    }
    host.injector.get(IFunctionService).registerExecutors(new Broken('BROKEN'));
    sheet.write(at('A1:A3'), [['=BROKEN()'], ['=1+1'], ['=IFERROR(A1,"caught")']]);
    await book.settled();
    expect(sheet.values(at('A1:A3')).flat()).toEqual(['#VALUE!', 2, 'caught']);
    expect(report).toHaveBeenCalled();
    sheet.write(at('A1'), [['=40+2']]);
    await book.settled();
    expect(sheet.values(at('A1:A3')).flat()).toEqual([42, 2, 42]);
  });
});

describe('a change in the midst of a calculation', () => {
  /** Opens a workbook with a function MEANWHILE, in whose first calculation something else happens. */
  function openWith(happens: (open: ReturnType<typeof openForPerson>) => void) {
    const open = openForPerson();
    let isDue = true;
    class Meanwhile extends BaseFunction {
      override minParams = 1;
      override maxParams = 1;
      override calculate(value: BaseValueObject) {
        if (isDue) {
          isDue = false;
          happens(open);
        }
        return value;
      }
    }
    open.host.injector.get(IFunctionService).registerExecutors(new Meanwhile('MEANWHILE'));
    return open;
  }

  it('leaves a number alone that was typed over a formula', async () => {
    const { book, sheet, host } = openWith(({ types }) => void types(at('A2'), { v: 5, f: null, si: null }));
    sheet.write(at('A1:A3'), [['=MEANWHILE(1)'], ['=A1+1'], ['=A2*10']]);
    await book.settled();
    expect(sheet.values(at('A1:A3')).flat()).toEqual([1, 5, 50]);
    expect(host.worksheet(sheet.id).getCellRaw(1, 0)?.f ?? null).toBeNull();
  });

  it('leaves no spill behind of a formula that was typed over', async () => {
    const { book, sheet } = openWith(({ types }) => void types(at('A2'), { v: 5, f: null, si: null }));
    sheet.write(at('A1:A2'), [['=MEANWHILE(1)'], ['=SEQUENCE(A1*3)']]);
    await book.settled();
    expect(sheet.values(at('A1:A4')).flat()).toEqual([1, 5, '', '']);
    expect(sheet.spill(1, 0)).toBeUndefined();
    sheet.write(at('A3'), [['=SEQUENCE(2)']]);
    await book.settled();
    expect(sheet.values(at('A1:A4')).flat()).toEqual([1, 5, 1, 2]);
  });

  const ROWS_2_AND_3 = { top: 1, bottom: 2, left: 0, right: LAST_COLUMN };
  it.each<[what: string, moves: (sheet: Sheet) => void, now: string]>([
    ['rows inserted', (sheet) => sheet.insertCells(ROWS_2_AND_3, 'Down'), 'A4:A7'],
    ['cells shifted down', (sheet) => sheet.insertCells(at('A2:A3'), 'Down'), 'A4:A7'],
    ['cells moved away', (sheet) => sheet.moveCells(at('A2:A5'), { sheetId: sheet.id, top: 7, left: 3 }), 'D8:D11'],
  ])('puts every result where its formula is now: %s', async (_what, moves, now) => {
    const { book, sheet } = openWith((open) => moves(open.sheet));
    sheet.write(at('A1:A4'), [['=MEANWHILE(1)'], ['=A1+1'], ['=A2*10'], ['=SEQUENCE(2)']]);
    await book.settled();
    expect(sheet.values(at(now)).flat()).toEqual([2, 20, 1, 2]);
    expect(sheet.values(at('A1:A3')).flat()).toEqual([1, '', '']);
    expect(sheet.formulas(at('A2:A3')).flat()).toEqual(['', '']);
  });
});

describe('merged cells', () => {
  it('take smaller ones in, and go when all is cleared', () => {
    const { host, sheet } = openForPerson();
    sheet.merge(at('A1:B1'));
    sheet.merge(at('D1:E1'));
    sheet.merge(at('A1:C1'));
    expect(host.worksheet(sheet.id).getMergeData()).toEqual([
      expect.objectContaining(toRange(at('D1:E1'))),
      expect.objectContaining(toRange(at('A1:C1'))),
    ]);
    sheet.clear(at('A1:C1'), 'All');
    expect(host.worksheet(sheet.id).getMergeData()).toHaveLength(1);
  });
});
