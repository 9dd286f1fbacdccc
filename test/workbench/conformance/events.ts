/** What the add-in hears of. Each program removes its handlers. */
import type { Expectation } from './expectation';

export const events: readonly Expectation[] = [
  {
    name: 'onChanged of a sheet tells the address and the type of the change',
    page: 'excel.worksheet#onChanged',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        let tell: (value: unknown) => void = () => undefined;
        const told = new Promise((resolve) => (tell = resolve));
        const handler = sheet.onChanged.add((args) => {
          tell([args.type, args.changeType, args.address, args.source]);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange('B2:C3').values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
        const heard = await told;
        handler.remove();
        await context.sync();
        return heard;
      }),
    gives: ['WorksheetChanged', 'RangeEdited', 'B2:C3', 'Local'],
  },
  {
    name: 'a removed handler hears nothing more',
    page: 'office/dev/add-ins/excel/excel-add-ins-events',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const heard: string[] = [];
        let tell: () => void = () => undefined;
        const first = sheet.onChanged.add((args) => {
          heard.push(`first ${args.address}`);
          return Promise.resolve();
        });
        const second = sheet.onChanged.add((args) => {
          heard.push(`second ${args.address}`);
          tell();
          return Promise.resolve();
        });
        await context.sync();
        first.remove();
        await context.sync();
        const told = new Promise<void>((resolve) => (tell = resolve));
        sheet.getRange('A1').values = [[1]];
        await context.sync();
        await told;
        second.remove();
        await context.sync();
        return heard;
      }),
    gives: ['second A1'],
  },
  {
    name: 'onChanged of the collection tells the sheet',
    page: 'excel.worksheetcollection#onChanged',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Other').load('id');
        let tell: (value: Excel.WorksheetChangedEventArgs) => void = () => undefined;
        const told = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => (tell = resolve));
        const handler = context.workbook.worksheets.onChanged.add((args) => {
          tell(args);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange('A1').values = [[1]];
        await context.sync();
        const { worksheetId, address } = await told;
        handler.remove();
        await context.sync();
        return [worksheetId === sheet.id, address];
      }),
    gives: [true, 'A1'],
  },
  {
    name: 'the range of a change event can be read',
    page: 'excel.worksheetchangedeventargs#getRange',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        let tell: (value: unknown) => void = () => undefined;
        const told = new Promise((resolve) => (tell = resolve));
        const handler = sheet.onChanged.add((args) =>
          excel.run(async (inner) => {
            const range = args.getRange(inner).load('values');
            await inner.sync();
            tell(range.values);
          }),
        );
        await context.sync();
        sheet.getRange('A1').values = [[42]];
        await context.sync();
        const heard = await told;
        handler.remove();
        await context.sync();
        return heard;
      }),
    gives: [[42]],
  },
  {
    name: 'onSelectionChanged tells the address',
    page: 'excel.worksheet#onSelectionChanged',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        let tell: (value: unknown) => void = () => undefined;
        const told = new Promise((resolve) => (tell = resolve));
        const handler = sheet.onSelectionChanged.add((args) => {
          tell([args.type, args.address]);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange('C3:D4').select();
        await context.sync();
        const heard = await told;
        handler.remove();
        await context.sync();
        return heard;
      }),
    gives: ['WorksheetSelectionChanged', 'C3:D4'],
  },
  {
    name: 'onAdded and onDeleted of the collection tell the sheet',
    page: 'excel.worksheetcollection#onAdded',
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets: sheets } = context.workbook;
        const heard: string[] = [];
        let tell: (value: unknown) => void = () => undefined;
        const told = new Promise((resolve) => (tell = resolve));
        const added = sheets.onAdded.add((args) => {
          heard.push(`${args.type} ${args.worksheetId}`);
          return Promise.resolve();
        });
        const deleted = sheets.onDeleted.add((args) => {
          heard.push(`${args.type} ${args.worksheetId}`);
          tell(heard);
          return Promise.resolve();
        });
        await context.sync();
        const sheet = sheets.add('Other').load('id');
        await context.sync();
        const { id } = sheet;
        sheet.delete();
        await context.sync();
        await told;
        added.remove();
        deleted.remove();
        await context.sync();
        return heard.map((one) => one.replace(id, 'its id'));
      }),
    gives: ['WorksheetAdded its id', 'WorksheetDeleted its id'],
  },
  {
    name: 'onActivated and onDeactivated tell which sheets change places',
    page: 'excel.worksheet#onActivated',
    run: (excel) =>
      excel.run(async (context) => {
        const first = context.workbook.worksheets.getItem('Sheet1');
        const second = context.workbook.worksheets.add('Second');
        first.activate();
        await context.sync();
        const heard: string[] = [];
        let tell: (value: unknown) => void = () => undefined;
        const told = new Promise((resolve) => (tell = resolve));
        const hears = (name: string) => () => {
          heard.push(name);
          if (heard.length === 2) tell(heard);
          return Promise.resolve();
        };
        const handlers = [first.onDeactivated.add(hears('Sheet1 goes')), second.onActivated.add(hears('Second comes'))];
        await context.sync();
        second.activate();
        await context.sync();
        await told;
        for (const handler of handlers) handler.remove();
        await context.sync();
        return heard.sort();
      }),
    gives: ['Second comes', 'Sheet1 goes'],
  },
  {
    name: 'onCalculated tells the sheet that was calculated',
    page: 'excel.worksheet#onCalculated',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        let tell: (value: unknown) => void = () => undefined;
        const told = new Promise((resolve) => (tell = resolve));
        const handler = sheet.onCalculated.add((args) => {
          tell(args.type);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange('A1').formulas = [['=1+2']];
        await context.sync();
        const heard = await told;
        handler.remove();
        await context.sync();
        return heard;
      }),
    gives: 'WorksheetCalculated',
  },
  {
    name: 'with runtime.enableEvents false nothing is heard',
    page: 'excel.runtime#enableEvents',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const heard: string[] = [];
        let tell: (value: unknown) => void = () => undefined;
        const told = new Promise((resolve) => (tell = resolve));
        const handler = sheet.onChanged.add((args) => {
          heard.push(args.address);
          if (args.address === 'A2') tell(undefined);
          return Promise.resolve();
        });
        await context.sync();
        context.runtime.enableEvents = false;
        sheet.getRange('A1').values = [[1]];
        await context.sync();
        context.runtime.enableEvents = true;
        sheet.getRange('A2').values = [[2]];
        await context.sync();
        await told;
        handler.remove();
        await context.sync();
        return heard;
      }),
    gives: ['A2'],
  },
  {
    name: 'onNameChanged tells the old and the new name',
    page: 'excel.worksheet#onNameChanged',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        let tell: (value: unknown) => void = () => undefined;
        const told = new Promise((resolve) => (tell = resolve));
        const handler = sheet.onNameChanged.add((args) => {
          tell([args.type, args.nameBefore, args.nameAfter]);
          return Promise.resolve();
        });
        await context.sync();
        sheet.name = 'Figures';
        await context.sync();
        const heard = await told;
        handler.remove();
        await context.sync();
        return heard;
      }),
    gives: ['WorksheetNameChanged', 'Sheet1', 'Figures'],
  },
  {
    name: 'onVisibilityChanged tells both visibilities',
    page: 'excel.worksheet#onVisibilityChanged',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Other');
        let tell: (value: unknown) => void = () => undefined;
        const told = new Promise((resolve) => (tell = resolve));
        const handler = sheet.onVisibilityChanged.add((args) => {
          tell([args.type, args.visibilityBefore, args.visibilityAfter]);
          return Promise.resolve();
        });
        await context.sync();
        sheet.visibility = 'Hidden';
        await context.sync();
        const heard = await told;
        handler.remove();
        await context.sync();
        return heard;
      }),
    gives: ['WorksheetVisibilityChanged', 'Visible', 'Hidden'],
  },
];
