import type { SheetBuilder } from './planBuilder';
import type { ProjectLayout } from './projectLayout';
import type { ProjectModel } from './projectModel';
import type { TimelineSeries } from './timeline';
import { cell, fixedRow } from './a1';
import { text, when } from './formulaText';
import { IS_ANNUAL, pact } from './pactFormula';
import { COLUMN, PERIODS } from './projectLayout';

/**
 * The waterfall in plain Excel formulas: cumulative hurdle, no rounding. A draw bears interest from the start of its period;
 * a crossing is pro rata inside the period; losses are carried or dropped; a later draw opens the claim again.
 */
export function nativeSeries(layout: ProjectLayout): readonly TimelineSeries[] {
  const money = { unit: 'US$ million', style: 'calcMoney' } as const;
  const largestDue = (due: string) => `MAX(${fixedRow(layout.first, COLUMN.due)}:${due})`;
  return [
    { ...money, column: 'opening', heading: 'Opening claim', formula: (_, before) => before('closing') },
    { ...money, column: 'drawn', heading: 'Drawdown', total: 'sum', formula: (at) => at('drawdown') },
    {
      ...money,
      column: 'interest',
      heading: 'Interest',
      total: 'sum',
      formula: (at, before) =>
        `IF(Pact_Compounding="simple",${before('principal')}+${at('drawn')},${at('opening')}+${at('drawn')})*${at('factor')}`,
    },
    { ...money, column: 'due', heading: 'Due to Japan', formula: (at) => `${at('opening')}+${at('drawn')}+${at('interest')}` },
    {
      ...money,
      column: 'loss',
      heading: 'Loss carried forward',
      opening: { value: 0 },
      formula: (at, before) => `IF(Pact_Losses="carry",MAX(0,${before('loss')}-${at('profit')}),0)`,
    },
    {
      ...money,
      column: 'distributable',
      heading: 'Distributable',
      total: 'sum',
      formula: (at, before) => `MAX(0,${at('profit')}-${before('loss')})`,
    },
    {
      ...money,
      column: 'tier1',
      heading: 'Tier 1 cash',
      total: 'sum',
      formula: (at) =>
        `IF(${at('due')}<=0,0,IF(Pact_ShareBefore=0,${at('distributable')},MIN(${at('distributable')},${at('due')}/Pact_ShareBefore)))`,
    },
    { ...money, column: 'tier2', heading: 'Tier 2 cash', total: 'sum', formula: (at) => `${at('distributable')}-${at('tier1')}` },
    {
      ...money,
      column: 'repaid',
      heading: 'Repaid',
      total: 'sum',
      formula: (at) => `MIN(${at('due')},${at('distributable')}*Pact_ShareBefore)`,
    },
    { ...money, column: 'japan', heading: 'Japan', total: 'sum', formula: (at) => `${at('repaid')}+${at('tier2')}*Pact_ShareAfter` },
    { ...money, column: 'us', heading: 'US', total: 'sum', formula: (at) => `${at('distributable')}-${at('japan')}` },
    {
      ...money,
      column: 'closing',
      heading: 'Closing claim',
      opening: { value: 0 },
      formula: (at) => {
        const left = `${at('due')}-${at('repaid')}`;
        return `IF(${left}<Pact_Dust*${largestDue(at('due'))},0,${left})`;
      },
    },
    {
      ...money,
      column: 'principal',
      heading: 'Principal still due',
      opening: { value: 0 },
      formula: (at, before) => `MIN(${before('principal')}+${at('drawn')},${at('closing')})`,
    },
    {
      column: 'lastDue',
      heading: 'Period if due',
      unit: 'number',
      style: 'calcInteger',
      total: 'max',
      formula: (at) => `IF(${at('due')}>0,${at('period')},0)`,
    },
  ];
}

/** The difference between the two waterfalls; empty where PACT gives no number, and where it goes by the annual hurdle. */
export const differenceSeries: TimelineSeries = {
  column: 'difference',
  heading: 'Largest difference',
  unit: 'US$ million',
  style: 'difference',
  total: 'max',
  formula: (at) => {
    const gap = (native: string, spilled: string) => `ABS(${native}-${spilled})`;
    const gaps = [gap(at('japan'), at('pactJapan')), gap(at('us'), at('pactUs')), gap(at('closing'), at('pactClosing'))];
    return when(`OR(${IS_ANNUAL},NOT(ISNUMBER(${at('pactClosing')})))`, text(''), `MAX(${gaps.join(',')})`);
  },
};

/** One call of PACT.WATERFALL beside the native grid, spilled over all periods. */
export function pactSpill(sheet: SheetBuilder, layout: ProjectLayout, model: ProjectModel): void {
  const name = (words: string) => `${model.prefix}_${words}`;
  const heading = layout.timeline + 2;
  sheet.value(heading, COLUMN.pactJapan, 'Japan', 'head');
  sheet.value(heading, COLUMN.pactUs, 'US', 'head');
  // Under the annual hurdle there is no claim that closes: what is left unpaid are arrears.
  sheet.formula(heading, COLUMN.pactClosing, when(IS_ANNUAL, text('Arrears'), text('Closing claim')), 'head');
  for (const column of ['pactJapan', 'pactUs', 'pactClosing'] as const) sheet.value(heading + 1, COLUMN[column], 'US$ million', 'headUnit');
  const columns = when(IS_ANNUAL, text('japan;us;arrears'), text('japan;us;closing'));
  sheet.formula(
    layout.first,
    COLUMN.pactJapan,
    pact('WATERFALL', 'Pact_Rate', name('Drawdowns'), name('Profits'), name('Dates'), 'Pact_Terms', columns),
    'spillMoney',
    { rows: PERIODS, columns: 3 },
  );
  for (let row = layout.first; row <= layout.last; row += 1) sheet.fill(row, COLUMN.pactJapan, COLUMN.pactClosing, 'spillMoney');
  sheet.name(
    name('PactWaterfall'),
    `${cell(layout.first, COLUMN.pactJapan)}:${cell(layout.last, COLUMN.pactClosing)}`,
    'Result of PACT.WATERFALL',
  );
}
