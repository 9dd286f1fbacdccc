import { describe, expect, it } from 'vitest';
import { yearFraction } from '../../src/engine';
import type { Basis } from '../../src/engine';
import type { CashFlow } from '../../src/engine/cashFlows';
import { presentValue } from '../../src/engine/cashFlows';
import { Exact } from '../../src/engine/exact';
import { internalRate } from '../../src/engine/internalRate';
import { day } from '../support/days';
import { named } from '../support/named';
import { oracle, oracleRows, periodicFlows, readOracle } from '../support/oracles';
import { checkedRate, expectNear, expectNearerRoot, relativeWorth } from '../support/rates';
import { hasShared, titleOf } from '../support/shared';

const FILE = 'pyxirr/expected.json';
const DAYS = 365;

interface Sample {
  readonly file: string;
  readonly expected: number | null;
  readonly alternative_root: number | null;
}

interface Content {
  readonly xirr: readonly Sample[];
  readonly irr: readonly { readonly values: readonly number[]; readonly expected: number }[];
  readonly irr_samples: readonly Sample[];
  readonly 'xnpv_rate_0.1': readonly Sample[];
  readonly xirr_day_count: {
    readonly dates: readonly string[];
    readonly amounts: readonly number[];
    readonly expected: Readonly<Record<string, number>>;
  };
}

const ABSENT: Content = {
  xirr: [],
  irr: [],
  irr_samples: [],
  'xnpv_rate_0.1': [],
  xirr_day_count: { dates: [], amounts: [], expected: {} },
};
const content = readOracle(FILE, ABSENT);
const samples = (list: readonly Sample[]) => named(list.map((sample) => ({ ...sample, title: sample.file })));

const sampleCells = (file: string) => oracleRows(`pyxirr/samples/${file}`).map(({ cells: [date = '', amount = ''] }) => ({ date, amount }));

/** On days from the earliest one, in the order of the file. */
function sampleFlows(file: string): CashFlow[] {
  const cells = sampleCells(file);
  const first = Math.min(...cells.map(({ date }) => day(date)));
  return cells.map(({ date, amount }) => ({ time: day(date) - first, amount: new Exact(amount) }));
}

/** Samples that have a root nearer to 0 than those that pyxirr lists, for XIRR. */
const NEARER_XIRR = ['30-7.csv', '30-8.csv', '30-16.csv', '30-17.csv', '30-18.csv', '30-24.csv', 'random_1000.csv'];
/** The same for IRR: series by number, and samples read as one amount a period. */
const NEARER_IRR = ['16', '17', '18', 'random_100.csv', 'random_1000.csv'];
/** Samples for which pyxirr finds no root, and there is one. */
const OVERLOOKED_ROOT = ['30-20.csv', '30-45.csv'];

describe.skipIf(!hasShared(oracle(FILE)))(titleOf('against pyxirr', oracle(FILE)), () => {
  it('has the samples', () => {
    expect([content.xirr.length, content.irr.length, content.irr_samples.length]).toEqual([60, 21, 4]);
  });

  it.each(samples(content.xirr))('XIRR of %s', (_title, { file, expected, alternative_root: alternative }) => {
    const flows = sampleFlows(file);
    const roots = [expected, alternative].filter((root) => root !== null);
    const [nearest] = roots.sort((one, other) => Math.abs(one) - Math.abs(other));
    if (nearest === undefined) expect(internalRate(flows, DAYS) !== null).toBe(OVERLOOKED_ROOT.includes(file));
    else if (NEARER_XIRR.includes(file)) expectNearerRoot(flows, DAYS, nearest);
    else expectNear(checkedRate(flows, DAYS), nearest, 1e-9);
  });

  // The worth has one sign a little below the rate and the other a little above.
  it.each(OVERLOOKED_ROOT)('crosses 0 at the rate of %s, for which pyxirr has none', (file) => {
    const flows = sampleFlows(file);
    const rate = checkedRate(flows, DAYS);
    const [below, above] = [rate - 1e-6, rate + 1e-6].map((near) => relativeWorth(flows, near, DAYS).s);
    expect(below).toBe(-(above ?? 0));
  });

  const series = content.irr.map((row, index) => ({ ...row, title: `${index + 1}` }));
  const amounts = content.irr_samples.map(({ file, expected }) => ({
    ...{ title: file, expected: expected ?? 0 },
    values: sampleCells(file).map(({ amount }) => amount),
  }));

  it.each(named<{ title: string; values: readonly (number | string)[]; expected: number }>([...series, ...amounts]))(
    'IRR of series %s',
    (title, { values, expected }) => {
      const flows = periodicFlows(values);
      if (NEARER_IRR.includes(title)) expectNearerRoot(flows, 1, expected);
      else expectNear(checkedRate(flows, 1), expected, 1e-8);
    },
  );

  it.each(samples(content['xnpv_rate_0.1']))('XNPV of %s at 10%', (_title, { file, expected }) => {
    expectNear(presentValue(sampleFlows(file), new Exact('0.1'), DAYS).toNumber(), expected ?? 0, 1e-9);
  });

  it.each([
    { convention: '30/360 SIA', basis: 0 as Basis, daysPerYear: 360 },
    { convention: 'act/360', basis: 2 as Basis, daysPerYear: 360 },
    { convention: 'act/365F', basis: 3 as Basis, daysPerYear: 365 },
    { convention: '30E/360', basis: 4 as Basis, daysPerYear: 360 },
  ])('XIRR by $convention, as basis $basis counts days', ({ convention, basis, daysPerYear }) => {
    const { dates, amounts, expected } = content.xirr_day_count;
    const start = day(dates[0] ?? '');
    const flows = dates.map((date, index) => ({
      time: yearFraction(start, day(date), basis).times(daysPerYear).round().toNumber(),
      amount: new Exact(amounts[index] ?? 0),
    }));
    expectNear(checkedRate(flows, daysPerYear), expected[convention] ?? 0, 1e-9);
  });
});
