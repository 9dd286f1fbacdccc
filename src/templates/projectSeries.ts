import type { ProjectModel } from './projectModel';
import { when } from './formulaText';
import { SUM, type TimelineSeries } from './timeline';

/** Dates, rate, drawdown and the profit of each period. Shares are those of the project year, spread evenly over its periods. */
export function projectSeries(model: ProjectModel): readonly TimelineSeries[] {
  const name = (words: string) => `${model.prefix}_${words}`;
  const [firstFunding, draws, outputs] = [name('FirstFunding'), name('DrawShares'), name('OutputShares')];
  const money = { unit: 'US$ million', style: 'calcMoney', total: SUM } as const;
  const { volume, variableCosts, fixedCosts } = model.formulas;
  const aPeriod = (year: string) => `${year}/Pact_PerYear`;
  return [
    {
      column: 'period',
      heading: 'Period',
      unit: 'number',
      style: 'calcInteger',
      opening: { value: 0 },
      formula: (_, before) => `${before('period')}+1`,
    },
    {
      column: 'periodEnds',
      heading: 'Period ends',
      unit: 'date',
      style: 'calcDate',
      opening: { formula: firstFunding },
      formula: (at) => `EDATE(${firstFunding},${at('period')}*Pact_MonthsPerYear/Pact_PerYear)`,
    },
    {
      column: 'year',
      heading: 'Year paid',
      unit: 'year',
      style: 'calcInteger',
      opening: { formula: `YEAR(${firstFunding})` },
      formula: (at) => `YEAR(${at('periodEnds')})`,
    },
    {
      column: 'projectYear',
      heading: 'Project year',
      unit: 'number',
      style: 'calcInteger',
      formula: (at) => `ROUNDUP(${at('period')}/Pact_PerYear,0)`,
    },
    {
      column: 'rate',
      heading: 'Rate',
      unit: 'per year',
      style: 'calcRate',
      // A period bears the benchmark of the calendar year in which it begins; beyond the path its first or last year holds.
      formula: (at, before) =>
        when(
          `${at('period')}>Pact_Periods`,
          '0',
          `INDEX(Pact_BenchmarkByYear,MAX(1,MIN(ROWS(Pact_BenchmarkByYear),${before('year')}-Pact_FirstPathYear+1)))+Pact_Spread`,
        ),
    },
    {
      column: 'factor',
      heading: 'Interest factor',
      unit: 'per period',
      style: 'calcFactor',
      formula: (at, before) => {
        const years = `YEARFRAC(${before('periodEnds')},${at('periodEnds')},Pact_Basis)`;
        return when('Pact_Compounding="effective"', `(1+${at('rate')})^${years}-1`, `${at('rate')}*${years}`);
      },
    },
    {
      ...money,
      column: 'drawdown',
      heading: 'Drawdown, at start',
      formula: (at) =>
        when(
          `OR(${at('period')}>Pact_Periods,${at('projectYear')}>COLUMNS(${draws}))`,
          '0',
          aPeriod(`${name('Cost')}*INDEX(${draws},1,${at('projectYear')})`),
        ),
    },
    {
      column: 'output',
      heading: model.outputHeading,
      unit: 'of full',
      style: 'calcPercent',
      formula: (at) =>
        when(
          `OR(${at('period')}>Pact_Periods,${at('projectYear')}>${name('Life')})`,
          '0',
          `INDEX(${outputs},1,MIN(${at('projectYear')},COLUMNS(${outputs})))`,
        ),
    },
    {
      ...money,
      column: 'volume',
      heading: model.volume.heading,
      unit: model.volume.unit,
      formula: (at) => aPeriod(volume(at('output'), name)),
    },
    { ...money, column: 'revenue', heading: 'Revenue', formula: (at) => `${at('volume')}*${name('Price')}*(1+${name('PriceChange')})` },
    { ...money, column: 'variableCosts', heading: 'Variable costs', formula: (at) => variableCosts(at('volume'), name) },
    { ...money, column: 'fixedCosts', heading: 'Fixed costs', formula: (at) => aPeriod(fixedCosts(at('output'), name)) },
    {
      ...money,
      column: 'profit',
      heading: 'Profit, at end',
      formula: (at) => `${at('revenue')}-${at('variableCosts')}-${at('fixedCosts')}`,
    },
  ];
}
