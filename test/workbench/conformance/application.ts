/** The application, its calculation and its culture. */
import type { Expectation } from './expectation';

export const application: readonly Expectation[] = [
  {
    name: 'calculationMode is Automatic at first',
    page: 'excel.application#calculationMode',
    run: (excel) =>
      excel.run(async (context) => {
        const app = context.workbook.application.load('calculationMode');
        await context.sync();
        return app.calculationMode;
      }),
    gives: 'Automatic',
  },
  {
    name: 'in manual mode nothing calculates until it is requested',
    page: 'excel.calculationmode',
    run: (excel) =>
      excel.run(async (context) => {
        const { application: app } = context.workbook;
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').values = [[1], ['=A1*10']];
        const result = sheet.getRange('A2').load('values');
        await context.sync();
        const seen = [result.values];
        app.calculationMode = 'Manual';
        sheet.getRange('A1').values = [[2]];
        result.load('values');
        await context.sync();
        seen.push(result.values);
        app.calculate('Recalculate');
        result.load('values');
        await context.sync();
        app.calculationMode = 'Automatic';
        await context.sync();
        return [...seen, result.values];
      }),
    gives: [[[10]], [[10]], [[20]]],
  },
  {
    name: 'calculate takes each of the three types',
    page: 'excel.calculationtype',
    run: (excel) =>
      excel.run(async (context) => {
        for (const type of ['Recalculate', 'Full', 'FullRebuild'] as const) context.workbook.application.calculate(type);
        await context.sync();
        return 'calculated';
      }),
    gives: 'calculated',
  },
  {
    name: 'calculate refuses another type',
    page: 'excel.application#calculate',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.application.calculate('Sometimes' as 'Full');
        await context.sync();
      }),
    fails: { code: 'InvalidArgument', location: 'Application.calculate' },
  },
  {
    name: 'the separators are those of the local settings',
    page: 'excel.application#decimalSeparator',
    run: (excel) =>
      excel.run(async (context) => {
        const app = context.workbook.application.load('decimalSeparator,thousandsSeparator,useSystemSeparators');
        await context.sync();
        return [app.decimalSeparator, app.thousandsSeparator, app.useSystemSeparators];
      }),
    gives: ['.', ',', true],
  },
  {
    name: 'cultureInfo names the culture and how it writes numbers',
    page: 'excel.cultureinfo#numberFormat',
    run: (excel) =>
      excel.run(async (context) => {
        const culture = context.workbook.application.cultureInfo;
        culture.load('name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator');
        await context.sync();
        return [culture.name.toLowerCase(), culture.numberFormat.numberDecimalSeparator, culture.numberFormat.numberGroupSeparator];
      }),
    gives: ['en-us', '.', ','],
  },
  {
    name: 'calculationState is Done when nothing is left to calculate',
    page: 'excel.calculationstate',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=1+1']];
        const app = context.workbook.application.load('calculationState');
        await context.sync();
        return app.calculationState;
      }),
    gives: 'Done',
  },
  {
    name: 'calculationState is Pending when manual mode keeps a recalculation back',
    page: 'excel.calculationstate',
    run: (excel) =>
      excel.run(async (context) => {
        const { application: app } = context.workbook;
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').values = [[1], ['=A1+1']];
        await context.sync();
        app.calculationMode = 'Manual';
        sheet.getRange('A1').values = [[2]];
        app.load('calculationState');
        await context.sync();
        const state = app.calculationState;
        app.calculationMode = 'Automatic';
        await context.sync();
        return state;
      }),
    gives: 'Pending',
  },
  {
    name: 'calculationEngineVersion is a number',
    page: 'excel.application#calculationEngineVersion',
    run: (excel) =>
      excel.run(async (context) => {
        const app = context.workbook.application.load('calculationEngineVersion');
        await context.sync();
        return Number.isInteger(app.calculationEngineVersion);
      }),
    gives: true,
  },
  {
    name: 'iterativeCalculation is off, with 100 iterations and a change of 0.001, and keeps other limits',
    page: 'excel.iterativecalculation',
    run: (excel) =>
      excel.run(async (context) => {
        const iteration = context.workbook.application.iterativeCalculation.load('enabled,maxIteration,maxChange');
        await context.sync();
        const before = [iteration.enabled, iteration.maxIteration, iteration.maxChange];
        iteration.set({ maxIteration: 50, maxChange: 0.01 });
        iteration.load('maxIteration,maxChange');
        await context.sync();
        const after = [iteration.maxIteration, iteration.maxChange];
        iteration.set({ maxIteration: 100, maxChange: 0.001 });
        await context.sync();
        return [before, after];
      }),
    gives: [
      [false, 100, 0.001],
      [50, 0.01],
    ],
  },
  {
    name: 'suspended calculation is back after the next sync',
    page: 'excel.application#suspendApiCalculationUntilNextSync',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        context.workbook.application.suspendApiCalculationUntilNextSync();
        context.workbook.application.suspendScreenUpdatingUntilNextSync();
        sheet.getRange('A1:A2').values = [[3], ['=A1*2']];
        await context.sync();
        context.workbook.application.calculate('Full');
        const cell = sheet.getRange('A2').load('values');
        await context.sync();
        return cell.values;
      }),
    gives: [[6]],
  },
  {
    name: 'calculate of a range and of a sheet recalculates',
    page: 'excel.range#calculate',
    run: (excel) =>
      excel.run(async (context) => {
        const { application: app } = context.workbook;
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').values = [[1], ['=A1*10']];
        await context.sync();
        app.calculationMode = 'Manual';
        sheet.getRange('A1').values = [[2]];
        sheet.getRange('A2').calculate();
        const first = sheet.getRange('A2').load('values');
        await context.sync();
        sheet.getRange('A1').values = [[3]];
        sheet.calculate(true);
        const second = sheet.getRange('A2').load('values');
        app.calculationMode = 'Automatic';
        await context.sync();
        return [first.values, second.values];
      }),
    gives: [[[20]], [[30]]],
  },
  {
    name: 'the workbook has a name and is not read-only',
    page: 'excel.workbook#readOnly',
    run: (excel) =>
      excel.run(async (context) => {
        const book = context.workbook.load('name,readOnly');
        await context.sync();
        return [typeof book.name, book.readOnly];
      }),
    gives: ['string', false],
  },
  {
    name: 'nobody else edits a workbook that is open once',
    page: 'excel.workbook#getIsActiveCollabSession',
    run: (excel) =>
      excel.run(async (context) => {
        const together = context.workbook.getIsActiveCollabSession();
        await context.sync();
        return together.value;
      }),
    gives: false,
  },
  {
    name: 'settings are kept by key',
    page: 'excel.settingcollection#add',
    run: (excel) =>
      excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add('unit', { name: 'USD', digits: 2 });
        const kept = settings.getItem('unit').load('value');
        const missing = settings.getItemOrNullObject('missing');
        await context.sync();
        settings.getItem('unit').delete();
        await context.sync();
        return [(kept.value as { name: string }).name, missing.isNullObject];
      }),
    gives: ['USD', true],
  },
];
