/** Programs about events and custom functions. */
import type { AddinProgram } from './program';

export const events: readonly AddinProgram[] = [
  {
    name: 'Data changed event: logs what was changed, until the handler is removed',
    run: async () => {
      const heard: string[] = [];
      const handler = await Excel.run(async (context) => {
        const result = context.workbook.worksheets.getItem('Sheet1').onChanged.add(async (event) => {
          heard.push(`${event.changeType} ${event.address}`);
        });
        await context.sync();
        return result;
      });
      const write = (address: string) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[1]];
          await context.sync();
        });
      await write('B2');
      while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve));
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
      await write('B3');
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('D1').values = [[heard.join(', ')]];
        await context.sync();
      });
    },
    shows: { 'Sheet1!D1': [['RangeEdited B2']] },
  },
  {
    name: 'Worksheet collection events: hears of sheets that come and go',
    run: async () => {
      const heard: string[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onAdded.add(async () => void heard.push('added'));
        worksheets.onDeleted.add(async () => void heard.push('deleted'));
        await context.sync();
        worksheets.add('Passing');
        await context.sync();
        worksheets.getItem('Passing').delete();
        await context.sync();
      });
      while (heard.length < 2) await new Promise((resolve) => setTimeout(resolve));
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[heard.join(', ')]];
        await context.sync();
      });
    },
    shows: { 'Sheet1!A1': [['added, deleted']] },
  },
  {
    name: 'Custom function that knows the address of its cell',
    run: async () => {
      CustomFunctions.associate('WHERE', (label: string, invocation: CustomFunctions.Invocation) => `${label} ${invocation.address ?? ''}`);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('B2:B3').formulas = [['=TEST.WHERE("at")'], ['=TEST.WHERE(B2)']];
        await context.sync();
      });
    },
    shows: { 'Sheet1!B2:B3': [['at Sheet1!B2'], ['at Sheet1!B2 Sheet1!B3']] },
  },
];
