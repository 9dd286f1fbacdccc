import { ICommandService, LocaleType } from '@univerjs/core';
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import en from '@univerjs/preset-sheets-node-core/locales/en-US';
import { InsertSheetCommand, RemoveSheetCommand } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { DataValidationCacheService } from '@univerjs/sheets-data-validation';
import { afterEach, describe, expect, it } from 'vitest';
import { LAST_COLUMN } from '../../../src/workbench/book/address';
import { estimateText } from '../../../src/workbench/grid/autofit';
import { UniverBook } from '../../../src/workbench/grid/book';
import { NO_BOARD } from '../../../src/workbench/grid/chartBoard';
import { createUniver } from '../../../src/workbench/grid/createUniver';
import { firstSheets } from '../../../src/workbench/grid/emptySheets';
import { GridHost } from '../../../src/workbench/grid/host';
import { at } from './support';

/** Univer's own stores, which have no door: what is registered for the rules of a sheet, and who buffers events. */
interface Stores {
  readonly resolvedDependencyCollection: { readonly resolvedDependencies: ReadonlyMap<unknown, readonly { _disposableMap?: unknown }[]> };
}
interface Events {
  readonly source: { readonly observers: readonly { readonly onFinalize?: unknown }[] };
}

let close: () => void;
afterEach(() => close());

function openWithRules() {
  const given = { name: 'Test', sheets: ['One'] };
  const univer = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: en },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsConditionalFormattingPlugin],
  });
  const host = new GridHost(univer, firstSheets(given));
  const book = new UniverBook(host, given, { board: NO_BOARD, measureText: estimateText, measureRows: () => undefined });
  close = () => {
    book.close();
    host.dispose();
  };
  const registered = (sheetId: string) => {
    const { resolvedDependencies } = (host.injector as unknown as Stores).resolvedDependencyCollection;
    const maps = [...resolvedDependencies.values()].flat().map((one) => (one as { _disposableMap?: unknown } | null)?._disposableMap);
    return maps.flatMap((map) =>
      map instanceof Map ? [...(map as Map<string, unknown>).keys()].filter((key) => key.includes(sheetId)) : [],
    );
  };
  const buffering = () =>
    [host.injector.get(RegisterOtherFormulaService).formulaChangeWithRange$, host.injector.get(DataValidationCacheService).dirtyRanges$]
      .flatMap((events) => (events as unknown as Events).source.observers)
      .filter(({ onFinalize }) => onFinalize !== undefined).length;
  const addSheet = () => {
    const sheet = book.addSheet('Two');
    sheet.setValidation(at('A1'), { ignoreBlanks: true, rule: { kind: 'list', source: 'yes,no' } });
    sheet.setValidation(at('B1'), { ignoreBlanks: true, rule: { kind: 'decimal', operator: 'GreaterThan', formula1: '=A1' } });
    return sheet;
  };
  return { host, book, registered, buffering, addSheet };
}

describe('of a sheet that was removed', () => {
  it('nothing stays registered, and nothing is buffered any more', async () => {
    const { book, registered, buffering, addSheet } = openWithRules();
    const sheet = addSheet();
    await book.calculated();
    expect([registered(sheet.id).length, buffering()]).toEqual([2, 2]);
    book.removeSheet(sheet);
    expect([registered(sheet.id), buffering()]).toEqual([[], 0]);
  });

  it('the rules are there again when a person undoes it, and move with their cells', async () => {
    const { host, book, registered, addSheet } = openWithRules();
    const { id } = addSheet();
    await host.injector.get(ICommandService).executeCommand(RemoveSheetCommand.id, { unitId: host.unitId, subUnitId: id });
    expect([book.sheet(id), registered(id)]).toEqual([undefined, []]);
    expect(await host.undo()).toBe(true);
    const again = book.sheet(id);
    again?.insertCells({ top: 0, left: 0, bottom: 0, right: LAST_COLUMN }, 'Down');
    expect(['A2', 'B2'].map((place) => again?.validation(at(place))?.rule.kind)).toEqual(['list', 'decimal']);
  });
});

describe('of a command that was not let run', () => {
  it('nothing stays on the stack of the running ones, where it would count as the trigger of what comes later', async () => {
    const { host, book } = openWithRules();
    const commands = host.injector.get(ICommandService);
    book.protection.structure = { password: '' };
    book.calculationMode = 'Manual';
    expect(await commands.executeCommand(InsertSheetCommand.id, { unitId: host.unitId })).toBe(false);
    book.activeSheet().write(at('A1'), [['=1+1']]);
    await book.calculated();
    expect(book.calculationState).toBe('Pending');
    expect((commands as unknown as { _commandExecutionStack: unknown[] })._commandExecutionStack).toEqual([]);
  });
});
