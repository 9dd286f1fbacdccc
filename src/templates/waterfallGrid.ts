import type { ProjectLayout, TimelineColumn } from './projectLayout';
import { fixedRow } from './a1';
import { COLUMN } from './projectLayout';
import { SUM, type TimelineSeries } from './timeline';

/** The columns that PACT.WATERFALL returns, in their order, and the column of the plain formulas that each one mirrors. */
export const MIRRORED: readonly { readonly column: TimelineColumn; readonly pact: string }[] = [
  { column: 'opening', pact: 'opening' },
  { column: 'drawn', pact: 'drawdown' },
  { column: 'interest', pact: 'interest' },
  { column: 'due', pact: 'due' },
  { column: 'loss', pact: 'lossClosing' },
  { column: 'distributable', pact: 'distributable' },
  { column: 'tier1', pact: 'tier1' },
  { column: 'tier2', pact: 'tier2' },
  { column: 'repaid', pact: 'japanRecovery' },
  { column: 'japan', pact: 'japan' },
  { column: 'us', pact: 'us' },
  { column: 'closing', pact: 'closing' },
];

/**
 * The waterfall in plain Excel formulas: cumulative hurdle, no rounding. A draw bears interest from the start of its period;
 * a crossing is pro rata inside the period; losses are carried or dropped; a later draw opens the claim again.
 */
export function nativeSeries(layout: ProjectLayout): readonly TimelineSeries[] {
  const money = { unit: 'US$ million', style: 'calcMoney' } as const;
  const flow = { ...money, total: SUM } as const;
  const largestDue = (due: string) => `MAX(${fixedRow(layout.first, COLUMN.due)}:${due})`;
  return [
    { ...money, column: 'opening', heading: 'Opening claim', formula: (_, before) => before('closing') },
    { ...flow, column: 'drawn', heading: 'Drawdown', formula: (at) => at('drawdown') },
    {
      ...flow,
      column: 'interest',
      heading: 'Interest',
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
    { ...flow, column: 'distributable', heading: 'Distributable', formula: (at, before) => `MAX(0,${at('profit')}-${before('loss')})` },
    {
      ...flow,
      column: 'tier1',
      heading: 'Tier 1 cash',
      formula: (at) =>
        `IF(${at('due')}<=0,0,IF(Pact_ShareBefore=0,${at('distributable')},MIN(${at('distributable')},${at('due')}/Pact_ShareBefore)))`,
    },
    { ...flow, column: 'tier2', heading: 'Tier 2 cash', formula: (at) => `${at('distributable')}-${at('tier1')}` },
    { ...flow, column: 'repaid', heading: 'Repaid', formula: (at) => `MIN(${at('due')},${at('distributable')}*Pact_ShareBefore)` },
    { ...flow, column: 'japan', heading: 'Japan', formula: (at) => `${at('repaid')}+${at('tier2')}*Pact_ShareAfter` },
    { ...flow, column: 'us', heading: 'US', formula: (at) => `${at('distributable')}-${at('japan')}` },
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
      column: 'discount',
      heading: 'Discount factor',
      unit: 'to first funding',
      style: 'calcDiscount',
      opening: { value: 1 },
      formula: (at, before) => `${before('discount')}/(1+${at('factor')})`,
    },
  ];
}
