import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNodeExcel, plain, type NodeExcel } from '../../support/nodeHost';

let excel: NodeExcel;

beforeEach(() => {
  excel = openNodeExcel();
});

afterEach(() => {
  expect(excel.host.unsupported).toEqual([]);
  excel.dispose();
});

function onRange<T>(address: string, use: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.Excel.run(async (context) => plain(await use(context.workbook.worksheets.getItem('Sheet1').getRange(address), context)));
}

describe('Range.format', () => {
  it('reads back what was set, colours in capitals', async () => {
    const read = await onRange('A1:B2', async (range, context) => {
      range.format.font.bold = true;
      range.format.font.size = 14;
      range.format.font.color = 'navy';
      range.format.fill.color = '#ffcc00';
      range.format.horizontalAlignment = 'Right';
      range.format.verticalAlignment = 'Center';
      range.format.wrapText = true;
      range.format.indentLevel = 2;
      range.format.protection.locked = false;
      range.load(
        'format/font/bold,format/font/size,format/font/color,format/fill/color,format/horizontalAlignment,format/verticalAlignment,' +
          'format/wrapText,format/indentLevel,format/protection/locked',
      );
      await context.sync();
      const { font, fill, protection, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = range.format;
      return [
        font.bold,
        font.size,
        font.color,
        fill.color,
        horizontalAlignment,
        verticalAlignment,
        wrapText,
        indentLevel,
        protection.locked,
      ];
    });
    expect(read).toEqual([true, 14, '#000080', '#FFCC00', 'Right', 'Center', true, 2, false]);
  });

  it('answers null where the cells differ', async () => {
    const read = await onRange('A1:B1', async (range, context) => {
      range.getCell(0, 0).format.font.bold = true;
      range.load('format/font/bold');
      await context.sync();
      return range.format.font.bold;
    });
    expect(read).toBeNull();
  });

  it('measures columns and rows in points', async () => {
    const read = await onRange('B2:C3', async (range, context) => {
      range.format.columnWidth = 90;
      range.format.rowHeight = 30;
      range.load('format/columnWidth,format/rowHeight');
      await context.sync();
      return [range.format.columnWidth, range.format.rowHeight, excel.book.activeSheet().columnWidth(1)];
    });
    expect(read).toEqual([90, 30, 120]);
  });

  it('sets number formats cell by cell', async () => {
    const formats = [
      ['0.00', '#,##0'],
      ['0.00', '@'],
    ];
    const read = await onRange('A1:B2', async (range, context) => {
      range.numberFormat = formats;
      range.load('numberFormat');
      await context.sync();
      return range.numberFormat;
    });
    expect(read).toEqual(formats);
  });

  it('draws one border of a block and leaves the others', async () => {
    const read = await onRange('B2:C3', async (range, context) => {
      const bottom = range.format.borders.getItem('EdgeBottom');
      bottom.style = 'Continuous';
      bottom.weight = 'Medium';
      bottom.color = '#112233';
      const double = range.format.borders.getItem('EdgeTop');
      double.style = 'Double';
      const inside = range.format.borders.getItem('InsideHorizontal');
      for (const border of [bottom, double, inside]) border.load('style,weight,color');
      await context.sync();
      return [bottom, double, inside].map(({ style, weight, color }) => [style, weight, color]);
    });
    expect(read).toEqual([
      ['Continuous', 'Medium', '#112233'],
      ['Double', 'Thick', '#000000'],
      ['None', 'Thin', '#000000'],
    ]);
    expect(excel.book.activeSheet().formats({ top: 2, left: 1, bottom: 2, right: 1 })[0]?.[0]?.borders.bottom).toEqual({
      style: 'Medium',
      color: '#112233',
    });
  });
});

describe('Range.dataValidation', () => {
  it.each([
    { name: 'a list', rule: { list: { inCellDropDown: true, source: 'seed,announced' } }, type: 'List' },
    { name: 'a decimal between', rule: { decimal: { formula1: 0, formula2: 1, operator: 'Between' as const } }, type: 'Decimal' },
    { name: 'a whole number', rule: { wholeNumber: { formula1: 3, operator: 'GreaterThan' as const } }, type: 'WholeNumber' },
  ])('keeps $name with its prompt and alert', async ({ rule, type }) => {
    const read = await onRange('A1', async (range, context) => {
      range.dataValidation.rule = rule as Excel.DataValidationRule;
      range.dataValidation.prompt = { showPrompt: true, title: 'Case', message: 'Choose one.' };
      range.dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Case', message: 'Not in the list.' };
      range.dataValidation.ignoreBlanks = true;
      range.load('dataValidation/rule,dataValidation/type,dataValidation/prompt,dataValidation/errorAlert,dataValidation/ignoreBlanks');
      await context.sync();
      const { prompt, errorAlert, ignoreBlanks } = range.dataValidation;
      return [range.dataValidation.rule, range.dataValidation.type, prompt, errorAlert, ignoreBlanks];
    });
    expect(read).toEqual([
      rule,
      type,
      { showPrompt: true, title: 'Case', message: 'Choose one.' },
      { showAlert: true, style: 'Stop', title: 'Case', message: 'Not in the list.' },
      true,
    ]);
  });
});

describe('Range.conditionalFormats', () => {
  it('adds a format with a formula of its own and finds it again', async () => {
    const read = await onRange('A1:C9', async (range, context) => {
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A1<0';
      format.custom.format.font.color = '#ff0000';
      format.custom.format.font.bold = true;
      format.custom.format.fill.color = '#eeeeee';
      await context.sync();
      const again = range.conditionalFormats.getItemAt(0);
      again.load('type,custom/rule/formula,custom/format/font/color,custom/format/fill/color');
      const count = range.conditionalFormats.getCount();
      await context.sync();
      const { rule, format: look } = again.custom;
      return [count.value, again.type, rule.formula, look.font.color, look.fill.color];
    });
    expect(read).toEqual([1, 'Custom', '=$A1<0', '#FF0000', '#EEEEEE']);
  });
});
