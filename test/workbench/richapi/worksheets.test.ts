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

function run<T>(use: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => plain(await use(context.workbook, context)));
}

/** The code of the error that the add-in sees. */
async function codeOf(use: (workbook: Excel.Workbook) => void): Promise<string> {
  const failure = excel.Excel.run(async (context) => {
    use(context.workbook);
    await context.sync();
  });
  return failure.then(
    () => 'no error',
    (error: OfficeExtension.Error) => error.code,
  );
}

describe('WorksheetCollection', () => {
  it('adds a sheet that stays usable after the batch', async () => {
    const read = await run(async (workbook, context) => {
      const sheet = workbook.worksheets.add('Gas power');
      await context.sync();
      sheet.name = 'Gas power 2';
      const range = sheet.getRange('A1').load('address');
      sheet.load('position,visibility');
      await context.sync();
      return [range.address, sheet.position, sheet.visibility];
    });
    expect(read).toEqual(["'Gas power 2'!A1", 2, 'Visible']);
  });

  it('moves a sheet to another position', async () => {
    const read = await run(async (workbook, context) => {
      const sheet = workbook.worksheets.add('First');
      sheet.position = 0;
      workbook.worksheets.load('items/name,items/position');
      await context.sync();
      return workbook.worksheets.items.map(({ name, position }) => [position, name]).slice(0, 2);
    });
    expect(read).toEqual([
      [0, 'First'],
      [1, expect.not.stringMatching('First')],
    ]);
  });

  it.each([-1, 0.5, 99])('refuses the position %s', async (position) => {
    const code = await codeOf((workbook) => {
      workbook.worksheets.add('First').position = position;
    });
    expect(code).toBe('InvalidArgument');
  });

  it('gives a sheet without a name the next free one', async () => {
    const name = await run(async (workbook, context) => {
      const sheet = workbook.worksheets.add();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Sheet3');
  });

  it('loads its items, also as an object and with top and skip', async () => {
    const read = await run(async (workbook, context) => {
      const { worksheets } = workbook;
      worksheets.load('items/name');
      await context.sync();
      const all = worksheets.items.map(({ name }) => name);
      worksheets.load({ select: 'name', skip: 1, top: 1 });
      await context.sync();
      const some = worksheets.items.map(({ name }) => name);
      const count = worksheets.getCount();
      await context.sync();
      return [all, some, count.value];
    });
    expect(read).toEqual([['Sheet1', 'Pact'], ['Pact'], 2]);
  });

  it('finds a sheet by its name without regard to case, and by its id', async () => {
    const read = await run(async (workbook, context) => {
      const byName = workbook.worksheets.getItem('PACT').load('id');
      await context.sync();
      const byId = workbook.worksheets.getItem(byName.id).load('name');
      await context.sync();
      return byId.name;
    });
    expect(read).toBe('Pact');
  });

  it('answers a null object for a missing sheet, and a call on it does nothing', async () => {
    const read = await run(async (workbook, context) => {
      const there = workbook.worksheets.getItemOrNullObject('Pact');
      const missing = workbook.worksheets.getItemOrNullObject('Nope');
      missing.load('name');
      missing.delete();
      await context.sync();
      return [there.isNullObject, missing.isNullObject];
    });
    expect(read).toEqual([false, true]);
  });

  it('activates, hides and deletes sheets', async () => {
    const read = await run(async (workbook, context) => {
      workbook.worksheets.getItem('Pact').activate();
      const active = workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
      const visible = workbook.worksheets.getCount(true);
      await context.sync();
      workbook.worksheets.getItem('Sheet1').delete();
      const all = workbook.worksheets.getCount();
      await context.sync();
      return [active.name, visible.value, all.value];
    });
    expect(read).toEqual(['Pact', 1, 1]);
  });

  it.each([
    { name: '', why: 'is empty', code: 'InvalidArgument' },
    { name: 'x'.repeat(32), why: 'has 32 characters', code: 'InvalidArgument' },
    ...['\\', '/', '?', '*', '[', ']', ':'].map((sign) => ({ name: `a${sign}b`, why: `contains ${sign}`, code: 'InvalidArgument' })),
    { name: "'quoted", why: 'starts with an apostrophe', code: 'InvalidArgument' },
    { name: "quoted'", why: 'ends with an apostrophe', code: 'InvalidArgument' },
    { name: 'pact', why: 'is taken, without regard to case', code: 'ItemAlreadyExists' },
  ])('refuses a name that $why', async ({ name, code }) => {
    expect(await codeOf(({ worksheets }) => worksheets.add(name))).toBe(code);
    expect(excel.book.sheets()).toHaveLength(2);
  });

  it('keeps the last visible sheet', async () => {
    expect(
      await codeOf(({ worksheets }) => {
        worksheets.getItem('Pact').delete();
        worksheets.getItem('Sheet1').delete();
      }),
    ).toBe('InvalidOperation');
    expect(excel.book.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
  });
});

describe('Worksheet', () => {
  it('keeps colour, grid lines, frozen panes and print settings', async () => {
    const read = await run(async (workbook, context) => {
      const sheet = workbook.worksheets.getItem('Pact');
      sheet.tabColor = '#1f4e79';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt('A1:B4');
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintArea('A1:T80,V1:Z80');
      sheet.pageLayout.setPrintTitleColumns('$A:$C');
      sheet.pageLayout.setPrintTitleRows('$1:$4');
      sheet.load('tabColor,showGridlines,pageLayout/orientation,pageLayout/zoom');
      const frozen = sheet.freezePanes.getLocation().load('address');
      await context.sync();
      return [sheet.tabColor, sheet.showGridlines, sheet.pageLayout.orientation, sheet.pageLayout.zoom, frozen.address];
    });
    expect(read).toEqual(['#1F4E79', false, 'Landscape', { horizontalFitToPages: 1, verticalFitToPages: 0 }, 'Pact!A1:B4']);
    expect(excel.book.sheet('Pact')?.printSetup()).toEqual({
      orientation: 'Landscape',
      areas: [
        { top: 0, left: 0, bottom: 79, right: 19 },
        { top: 0, left: 21, bottom: 79, right: 25 },
      ],
      titleColumns: { left: 0, right: 2 },
      titleRows: { top: 0, bottom: 3 },
      fit: { wide: 1, tall: 0 },
    });
  });
});

describe('Names', () => {
  it('are added for a range or a formula, found, and deleted', async () => {
    const read = await run(async (workbook, context) => {
      const range = workbook.worksheets.getItem('Pact').getRange('B4:D14');
      workbook.names.add('Pact_Cash', range, 'cash of each year');
      workbook.names.addFormulaLocal('Pact_Share', '=0.9');
      await context.sync();
      const cash = workbook.names.getItem('pact_cash').load('name,type,value,formula,comment');
      const address = workbook.names.getItem('Pact_Cash').getRange().load('address');
      const share = workbook.names.getItem('Pact_Share').load('type,value');
      await context.sync();
      workbook.names.getItem('Pact_Share').delete();
      const gone = workbook.names.getItemOrNullObject('Pact_Share');
      workbook.names.load('items/name');
      await context.sync();
      const { name, type, value, formula, comment } = cash;
      const found = { name, type, value, formula, comment, address: address.address, share: [share.type, share.value] };
      return [found, gone.isNullObject, workbook.names.items.map((item) => item.name)];
    });
    expect(read).toEqual([
      {
        name: 'Pact_Cash',
        type: 'Range',
        value: 'Pact!$B$4:$D$14',
        formula: '=Pact!$B$4:$D$14',
        comment: 'cash of each year',
        address: 'Pact!B4:D14',
        share: ['Double', 0.9],
      },
      true,
      ['Pact_Cash'],
    ]);
  });

  it('work in formulas and as addresses', async () => {
    const read = await run(async (workbook, context) => {
      const sheet = workbook.worksheets.getItem('Pact');
      sheet.getRange('A1:A2').values = [[2], [3]];
      workbook.names.add('Terms', sheet.getRange('A1:A2'));
      const total = workbook.worksheets.getItem('Sheet1').getRange('A1');
      total.formulas = [['=SUM(Terms)']];
      total.load('values');
      const named = workbook.worksheets.getItem('Sheet1').getRange('Terms').load('address');
      await context.sync();
      return [total.values, named.address];
    });
    expect(read).toEqual([[[5]], 'Pact!A1:A2']);
  });

  it.each([
    { name: 'A1', why: 'looks like a cell', code: 'InvalidArgument' },
    { name: 'R1C1', why: 'looks like a cell in R1C1 form', code: 'InvalidArgument' },
    { name: '1st', why: 'starts with a digit', code: 'InvalidArgument' },
    { name: 'two words', why: 'contains a space', code: 'InvalidArgument' },
    { name: 'TAKEN', why: 'exists, without regard to case', code: 'ItemAlreadyExists' },
  ])('are refused when the name $why', async ({ name, code }) => {
    excel.book.addName({ name: 'Taken', formula: '=1', comment: '' });
    expect(await codeOf(({ names }) => names.add(name, '=1'))).toBe(code);
  });
});
