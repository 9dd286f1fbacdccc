import { describe, expect, it } from 'vitest';
import { capacity, maxRate, recovery, required } from '../../src/engine';
import { Wide } from '../support/money';
import { named } from '../support/named';
import { hasShared, readShared, titleOf } from '../support/shared';

/** What Excel answered for a loan that is drawn once and repaid in level payments at the end of each period. Its own digits are 13. */
const FOLDER = 'data/oracles/excel-financial-functions';
const TOLERANCE = '1e-9';

interface Loan {
  readonly title: string;
  readonly rate: string;
  readonly periods: number;
  /** The least and the most of what was drawn and paid each period, without their signs. */
  readonly principal: string;
  readonly payment: string;
}

/** Columns of the file by what they hold; the last one is Excel's answer. Rates and amounts that a project cannot have are left out. */
function loans(name: string, columns: readonly [first: keyof Columns, second: keyof Columns, third: keyof Columns]): Loan[] {
  if (!hasShared(`${FOLDER}/${name}.test`)) return [];
  return readShared(`${FOLDER}/${name}.test`)
    .trim()
    .split(/\r?\n/)
    .flatMap((line) => {
      const fields = line.split(',');
      const [future, timing, answer = ''] = fields.slice(3);
      const named = Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? '']));
      const { rate, periods, principal, payment }: Columns = {
        rate: answer,
        periods: answer,
        principal: answer,
        payment: answer,
        ...named,
      };
      const isLoan = Number(rate) >= 0 && Number(periods) > 0 && Number(principal) * Number(payment) < 0;
      if (Number(future) !== 0 || timing !== 'EndOfPeriod' || !isLoan) return [];
      return [{ title: line, rate, periods: Number(periods), principal: principal.replace('-', ''), payment: payment.replace('-', '') }];
    });
}

interface Columns {
  readonly rate: string;
  readonly periods: string;
  readonly principal: string;
  readonly payment: string;
}

const isWhole = ({ periods }: Loan) => Number.isInteger(periods);
const profitOf = ({ payment }: Loan) => new Wide(payment).times(2);
const profitsOf = (loan: Loan, periods = loan.periods) => new Array(periods).fill(profitOf(loan));

const PMT = loans('pmt', ['rate', 'periods', 'principal']).filter(isWhole);
const PV = loans('pv', ['rate', 'periods', 'payment']).filter(isWhole);
const NPER = loans('nper', ['rate', 'payment', 'principal']);

describe.skipIf(!hasShared(FOLDER))(titleOf('a loan with level payments', FOLDER), () => {
  it('is recorded in numbers', () => {
    expect(PMT.length).toBeGreaterThan(10);
    expect(PV.length).toBeGreaterThan(10);
    expect(NPER.length).toBeGreaterThan(1);
  });

  it.each(named(PMT))('needs a profit of PMT over the share: %s', (_title, loan) => {
    const profit = required({ rate: loan.rate, drawdowns: loan.principal, firstPeriod: 1, lastPeriod: loan.periods });
    expect(profit).toBeMoneyWithin(profitOf(loan), profitOf(loan).times(TOLERANCE));
  });

  it.each(named(PV))('may be as large as PV of the share: %s', (_title, loan) => {
    const principal = capacity({ rate: loan.rate, profits: profitsOf(loan) });
    expect(principal).toBeMoneyWithin(loan.principal, new Wide(loan.principal).times(TOLERANCE));
  });

  it.each(named([...PMT, ...PV]))('bears the rate at most: %s', (_title, loan) => {
    const rate = maxRate({ drawdowns: loan.principal, profits: profitsOf(loan) });
    expect(rate).toBeMoneyWithin(loan.rate, new Wide(loan.rate).plus(1).times('1e-8'));
  });

  it.each(named(NPER))('is repaid in the period that NPER falls in: %s', (_title, loan) => {
    const period = Math.ceil(loan.periods);
    expect(recovery({ rate: loan.rate, drawdowns: loan.principal, profits: profitsOf(loan, period + 1) }).period).toBe(period);
  });
});
