import type { NativeRounding } from './termsArgument';

/** The columns of a grid from left to right. Those with the names of PACT.WATERFALL hold what that returns. */
export const GRID_COLUMNS = [
  'period',
  'start',
  'end',
  'rate',
  'factor',
  'drawdown',
  'profit',
  'opening',
  'interest',
  'due',
  'lossClosing',
  'distributable',
  'tier1',
  'tier2',
  'japanRecovery',
  'japanInterest',
  'japanPrincipal',
  'japanTier2',
  'japan',
  'us',
  'closing',
  'principal',
  'recoveredAfter',
] as const;
export type GridColumn = (typeof GRID_COLUMNS)[number];

/** Gives the address of a column's cell. */
export type Address = (column: GridColumn) => string;

/** What the formulas of a period refer to. */
export interface PeriodCells {
  /** In the row of the period. */
  readonly at: Address;
  /** In the period before; in period 1 the check of the arguments, which is 0. */
  readonly before: Address;
  /** The column from period 1 to this one. */
  readonly soFar: Address;
  readonly terms: {
    readonly shareBefore: string;
    readonly shareAfter: string;
    readonly compounding: string;
    readonly losses: string;
    readonly basis: string;
    readonly perYear: string;
  };
  /** The arguments of the call in this period. */
  readonly inputs: {
    readonly rate: string;
    readonly drawdown: string;
    readonly profit: string;
    readonly dates?: { readonly start: string; readonly end: string };
  };
}

/** The smallest part of the largest amount due that is more than dust: as the engine has it. */
const DUST = '1E-13';

/** Beyond it a double does not hold every cent of an amount and of the interest on it. */
export const LARGEST_LEDGER = 1e12;

/**
 * The formulas of one period, without "=".
 *
 * The cumulative hurdle: a draw bears interest from the start of its period; cash beyond the amount due is shared at the second share in
 * the same period; losses are carried or left out; a later draw opens the claim again. With rounding 2 every amount is in whole cents,
 * each product rounded from whole cents, because ROUND(x*share,2) is a cent off where the product falls short of half a cent.
 */
export function periodFormulas(cells: PeriodCells, rounding: NativeRounding): Readonly<Partial<Record<GridColumn, string>>> {
  const { at, before, terms } = cells;
  const form = rounding === 2 ? ledgerForm(cells) : exactForm(cells);
  return {
    period: `1+${before('period')}`,
    ...accrual(cells),
    opening: before('closing'),
    lossClosing: `IF(${terms.losses}="carry",MAX(0,${form.loss}),0)`,
    distributable: `MAX(0,${form.cash})`,
    tier1: `IF(${at('due')}<=0,0,IF(${terms.shareBefore}=0,${at('distributable')},MIN(${at('distributable')},${at('due')}/${terms.shareBefore})))`,
    tier2: `${at('distributable')}-${at('tier1')}`,
    ...form.columns,
    principal: `MIN(${before('principal')}+${at('drawdown')},${at('closing')})`,
    recoveredAfter: recovered(at, before),
  };
}

function accrual({ at, terms, inputs: { rate, dates } }: PeriodCells): Partial<Record<GridColumn, string>> {
  const years = dates ? `YEARFRAC(${at('start')},${at('end')},${terms.basis})` : `(1/${terms.perYear})`;
  const simple = dates ? `${at('rate')}*${years}` : `${at('rate')}/${terms.perYear}`;
  const factor = `IF(${terms.compounding}="effective",(1+${at('rate')})^${years}-1,${simple})`;
  return { ...(dates && { start: `INT(${dates.start})`, end: `INT(${dates.end})` }), rate, factor };
}

/** Since when nothing was due any more, in periods; "" while something is left. The last period with its part of the cash. */
function recovered(at: Address, before: Address): string {
  const part = `IF(${at('distributable')}=0,0,${at('tier1')}/${at('distributable')})`;
  return `IF(${at('due')}>0,IF(${at('closing')}>0,"",${at('period')}-1+${part}),${before('recoveredAfter')})`;
}

interface Form {
  readonly loss: string;
  readonly cash: string;
  readonly columns: Partial<Record<GridColumn, string>>;
}

function exactForm({ at, before, soFar, terms, inputs }: PeriodCells): Form {
  const left = `${at('due')}-${at('japanRecovery')}`;
  return {
    loss: `${before('lossClosing')}-${at('profit')}`,
    cash: `${at('profit')}-${before('lossClosing')}`,
    columns: {
      drawdown: inputs.drawdown,
      profit: inputs.profit,
      interest: `${accruing(at, before, terms.compounding)}*${at('factor')}`,
      due: `${at('opening')}+${at('drawdown')}+${at('interest')}`,
      japanRecovery: `MIN(${at('due')},${at('distributable')}*${terms.shareBefore})`,
      japanInterest: interestPaid(at, before),
      japanPrincipal: `${at('japanRecovery')}-${at('japanInterest')}`,
      japanTier2: `${at('tier2')}*${terms.shareAfter}`,
      japan: `${at('japanRecovery')}+${at('japanTier2')}`,
      us: `${at('distributable')}-${at('japan')}`,
      closing: `IF(${left}<${DUST}*MAX(${soFar('due')}),0,${left})`,
    },
  };
}

function ledgerForm({ at, before, terms, inputs }: PeriodCells): Form {
  const beyond = toCents(`(${inCents(at('due'))}+ROUND(${at('tier2')}*100,6)*${terms.shareAfter})`);
  return {
    loss: `ROUND(${before('lossClosing')}-${at('profit')},2)`,
    cash: `ROUND(${at('profit')}-${before('lossClosing')},2)`,
    columns: {
      drawdown: `ROUND(${inputs.drawdown},2)`,
      profit: `ROUND(${inputs.profit},2)`,
      interest: toCents(`${inCents(accruing(at, before, terms.compounding))}*${at('factor')}`),
      due: `ROUND(${at('opening')}+${at('drawdown')}+${at('interest')},2)`,
      japanRecovery: `IF(${at('tier2')}>0,${at('due')},MIN(${at('due')},${at('japan')}))`,
      japanInterest: `ROUND(${interestPaid(at, before)},2)`,
      japanPrincipal: `ROUND(${at('japanRecovery')}-${at('japanInterest')},2)`,
      japanTier2: `ROUND(${at('japan')}-${at('japanRecovery')},2)`,
      japan: `IF(${at('tier2')}>0,${beyond},${toCents(`${inCents(at('distributable'))}*${terms.shareBefore}`)})`,
      us: `ROUND(${at('distributable')}-${at('japan')},2)`,
      closing: `ROUND(${at('due')}-${at('japanRecovery')},2)`,
    },
  };
}

/** An amount of a ledger as a whole number of cents. */
export function inCents(amount: string): string {
  return `ROUND(${amount}*100,0)`;
}

/**
 * A product of whole cents, rounded half up to an amount in cents. A double can fall short of a half in its last digits
 * (7,000,000 × 0.0509 × 0.075 is 26,722.499…96), which not every program's ROUND makes good.
 */
export function toCents(product: string): string {
  return `ROUND(${product}*(1+2E-15),0)/100`;
}

/** What bears interest: the claim, or under `simple` the principal, each with this period's draw. */
function accruing(at: Address, before: Address, compounding: string): string {
  return `(IF(${compounding}="simple",${before('principal')},${at('opening')})+${at('drawdown')})`;
}

/** Interest is paid first: all that is due beyond the principal. */
function interestPaid(at: Address, before: Address): string {
  return `MIN(${at('japanRecovery')},MAX(0,${at('due')}-(${before('principal')}+${at('drawdown')})))`;
}
