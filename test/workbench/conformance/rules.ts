/** Data validation and conditional formats. */
import type { Expectation } from './expectation';

export const rules: readonly Expectation[] = [
  {
    name: 'a list rule reads as it was set',
    page: 'excel.datavalidation#rule',
    run: (excel) =>
      excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'Oil,Gas' } };
        dataValidation.load('rule,type');
        await context.sync();
        return [dataValidation.type, dataValidation.rule.list?.source];
      }),
    gives: ['List', 'Oil,Gas'],
  },
  {
    name: 'the type is None without a rule',
    page: 'excel.datavalidationtype',
    run: (excel) =>
      excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        dataValidation.load('type');
        await context.sync();
        return dataValidation.type;
      }),
    gives: 'None',
  },
  {
    name: 'a rule for decimals has an operator and formulas',
    page: 'excel.basicdatavalidation',
    run: (excel) =>
      excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
        dataValidation.load('rule,type');
        await context.sync();
        const { decimal } = dataValidation.rule;
        return [dataValidation.type, decimal?.formula1, decimal?.formula2, decimal?.operator];
      }),
    gives: ['Decimal', 0, 1, 'Between'],
  },
  {
    name: 'prompt and error alert are kept',
    page: 'excel.datavalidation#prompt',
    run: (excel) =>
      excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
        dataValidation.prompt = { title: 'Years', message: 'A whole number', showPrompt: true };
        dataValidation.errorAlert = { title: 'Not so', message: 'More than one', showAlert: true, style: 'Stop' };
        dataValidation.load('prompt,errorAlert,ignoreBlanks');
        await context.sync();
        return [dataValidation.prompt.message, dataValidation.errorAlert.title, dataValidation.ignoreBlanks];
      }),
    gives: ['A whole number', 'Not so', true],
  },
  {
    name: 'clear removes the rule',
    page: 'excel.datavalidation#clear',
    run: (excel) =>
      excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'Oil,Gas' } };
        dataValidation.clear();
        dataValidation.load('type');
        await context.sync();
        return dataValidation.type;
      }),
    gives: 'None',
  },
  {
    name: 'a custom conditional format keeps its formula and its format',
    page: 'excel.conditionalformatcollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A9');
        const added = conditionalFormats.add('Custom');
        added.custom.rule.formula = '=A1>5';
        added.custom.format.fill.color = '#FFCC00';
        added.load('type');
        added.custom.rule.load('formula');
        added.custom.format.fill.load('color');
        const count = conditionalFormats.getCount();
        await context.sync();
        return [added.type, added.custom.rule.formula, added.custom.format.fill.color, count.value];
      }),
    gives: ['Custom', '=A1>5', '#FFCC00', 1],
  },
  {
    name: 'the conditional formats of a range are those that intersect it',
    page: 'excel.range#conditionalFormats',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const added = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
        added.custom.rule.formula = '=TRUE';
        added.custom.format.font.bold = true;
        const [touching, apart] = [sheet.getRange('A5:C5'), sheet.getRange('B1:C9')].map((range) => range.conditionalFormats.getCount());
        const place = added.getRange().load('address');
        await context.sync();
        return [touching?.value, apart?.value, place.address];
      }),
    gives: [1, 0, 'Sheet1!A1:A9'],
  },
  {
    name: 'clearAll removes the conditional formats of the range',
    page: 'excel.conditionalformatcollection#clearAll',
    run: (excel) =>
      excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        const added = conditionalFormats.add('Custom');
        added.custom.rule.formula = '=TRUE';
        conditionalFormats.clearAll();
        const count = conditionalFormats.getCount();
        await context.sync();
        return count.value;
      }),
    gives: 0,
  },
];
