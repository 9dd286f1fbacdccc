import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNodeExcel, plain, type NodeExcel } from '../../support/nodeHost';

let excel: NodeExcel;

beforeEach(() => {
  excel = openNodeExcel({ sheets: ['Sheet1', 'Pact'] });
});

afterEach(() => {
  expect(excel.host.unsupported).toEqual([]);
  excel.dispose();
});

/** Listens to an event of the worksheets and collects what arrives. */
async function collect(name: EventName): Promise<Record<string, unknown>[]> {
  const seen: Record<string, unknown>[] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets[name].add((event: object) => {
      seen.push(plain({ ...event }) as Record<string, unknown>);
      return Promise.resolve();
    });
    await context.sync();
  });
  return seen;
}

type EventName = 'onChanged' | 'onActivated' | 'onDeactivated' | 'onAdded' | 'onDeleted' | 'onSelectionChanged' | 'onCalculated';

function write(sheet: string, address: string, value: number): Promise<void> {
  return excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

describe('Events of the worksheets', () => {
  it('onChanged tells sheet, address and who wrote', async () => {
    const seen = await collect('onChanged');
    await write('Pact', 'C3', 7);
    await expect.poll(() => seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: excel.book.sheet('Pact')?.id,
      address: 'C3',
      triggerSource: 'ThisLocalAddin',
    });
  });

  it('onChanged gives each of two handlers the range that changed', async () => {
    const addresses: string[] = [];
    const handler = (event: Excel.WorksheetChangedEventArgs) =>
      excel.Excel.run(async (context) => {
        const range = event.getRange(context).load('address');
        await context.sync();
        addresses.push(range.address);
      });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(handler);
      context.workbook.worksheets.getItem('Pact').onChanged.add(handler);
      await context.sync();
    });
    await write('Pact', 'B2', 1);
    await expect.poll(() => addresses).toEqual(['Pact!B2', 'Pact!B2']);
  });

  it('onChanged of one sheet is silent about the others, and after its removal', async () => {
    const seen: string[] = [];
    const everything = await collect('onChanged');
    const handler = await excel.Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem('Pact').onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await write('Pact', 'A1', 1);
    await write('Sheet1', 'A2', 1);
    await excel.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await write('Pact', 'A3', 1);
    await expect.poll(() => everything).toHaveLength(3);
    expect(seen).toEqual(['A1']);
  });

  it('onActivated and onDeactivated follow the active sheet', async () => {
    const activated = await collect('onActivated');
    const deactivated = await collect('onDeactivated');
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Pact').activate();
      await context.sync();
    });
    await expect.poll(() => activated.map(({ worksheetId }) => worksheetId)).toEqual([excel.book.sheet('Pact')?.id]);
    await expect.poll(() => deactivated.map(({ worksheetId }) => worksheetId)).toEqual([excel.book.sheet('Sheet1')?.id]);
  });

  it('onAdded and onDeleted name the sheet', async () => {
    const added = await collect('onAdded');
    const deleted = await collect('onDeleted');
    const id = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Brief').load('id');
      await context.sync();
      sheet.delete();
      await context.sync();
      return sheet.id;
    });
    await expect.poll(() => added.map(({ worksheetId }) => worksheetId)).toEqual([id]);
    await expect.poll(() => deleted.map(({ worksheetId }) => worksheetId)).toEqual([id]);
  });

  it('onSelectionChanged tells the address', async () => {
    const seen = await collect('onSelectionChanged');
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2:C4').select();
      await context.sync();
    });
    await expect.poll(() => seen.map(({ address }) => address)).toContain('B2:C4');
  });

  it('onCalculated comes after a formula got a new value', async () => {
    const seen = await collect('onCalculated');
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Pact').getRange('A1').formulas = [['=1+1']];
      await context.sync();
    });
    await expect.poll(() => seen.map(({ worksheetId }) => worksheetId)).toContain(excel.book.sheet('Pact')?.id);
  });

  it('stay away while the add-in has switched events off', async () => {
    const seen = await collect('onChanged');
    await excel.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Pact').getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem('Pact').getRange('A2').values = [[1]];
      await context.sync();
    });
    await expect.poll(() => seen.map(({ address }) => address)).toEqual(['A2']);
  });
});

describe('Settings and application', () => {
  it('workbook.settings keeps values with the workbook', async () => {
    const read = await excel.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('pact', { version: 1 });
      const there = settings.getItem('pact').load('key,value');
      const missing = settings.getItemOrNullObject('nope');
      await context.sync();
      there.delete();
      const count = settings.getCount();
      await context.sync();
      return plain([there.key, there.value, missing.isNullObject, count.value]);
    });
    expect(read).toEqual(['pact', { version: 1 }, true, 0]);
  });

  it('a workbook in manual calculation calculates when asked to', async () => {
    const read = await excel.Excel.run(async (context) => {
      const { application, worksheets } = context.workbook;
      application.calculationMode = 'Manual';
      const cell = worksheets.getItem('Sheet1').getRange('A2');
      worksheets.getItem('Sheet1').getRange('A1:A2').formulas = [[1], ['=A1+1']];
      application.calculate('Full');
      cell.load('values');
      application.load('calculationMode');
      await context.sync();
      return plain([application.calculationMode, cell.values]);
    });
    expect(read).toEqual(['Manual', [[2]]]);
  });
});
