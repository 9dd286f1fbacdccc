import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError, split } from '../../src/engine';
import type { Amount, Shares } from '../../src/engine';
import { add, Wide } from '../support/money';
import { named } from '../support/named';
import { anAmount, someShares } from '../support/projects';

interface Row {
  readonly title: string;
  readonly profit: Amount;
  readonly due: Amount;
  readonly shares?: Shares;
  readonly japan: string;
  readonly us: string;
  readonly tier1: string;
}

describe('split', () => {
  it.each(
    named<Row>([
      // tier 1 = 120 / 50% = 240, tier 2 = 60: Japan 120 + 10% of 60 = 126
      { title: 'changes the shares inside one amount', profit: 300, due: 120, japan: '126', us: '174', tier1: '240' },
      { title: 'shares half and half while the claim is larger', profit: 300, due: 1_000, japan: '150', us: '150', tier1: '300' },
      { title: 'is all tier 1 where the claim is just paid', profit: 240, due: 120, japan: '120', us: '120', tier1: '240' },
      { title: 'is all tier 2 where nothing is due', profit: 300, due: 0, japan: '30', us: '270', tier1: '0' },
      { title: 'counts a loss as no cash', profit: -300, due: 120, japan: '0', us: '0', tier1: '0' },
      { title: 'counts a negative due as nothing due', profit: 300, due: -1, japan: '30', us: '270', tier1: '0' },
      // Japan never pays its claim down from a share of 0, so all cash stays in tier 1.
      { title: 'stays in tier 1 at a share of 0', profit: 300, due: 120, shares: { shareBefore: 0 }, japan: '0', us: '300', tier1: '300' },
      // tier 1 = 120 / 100%
      {
        title: 'gives Japan all at a share of 1',
        profit: 300,
        due: 120,
        shares: { shareBefore: 1 },
        japan: '138',
        us: '162',
        tier1: '120',
      },
      // 120 + 90% of 60
      {
        title: 'lets Japan gain after recovery',
        profit: 300,
        due: 120,
        shares: { shareAfter: '0.9' },
        japan: '174',
        us: '126',
        tier1: '240',
      },
      { title: 'reads decimal text', profit: '33.33', due: '10.01', japan: '11.341', us: '21.989', tier1: '20.02' },
      // 0.1 + 0.2 in doubles is 0.30000000000000004; a tenth is a tenth here.
      { title: 'takes a double by its shortest text', profit: 0.3, due: 0.1, japan: '0.11', us: '0.19', tier1: '0.2' },
    ]),
  )('%s', (_title, { profit, due, shares, japan, us, tier1 }) => {
    const result = split(profit, due, shares);
    expect(result.japan).toEqualMoney(japan);
    expect(result.us).toEqualMoney(us);
    expect(result.tier1).toEqualMoney(tier1);
    expect(result.tier2).toEqualMoney(new Wide(result.japan).plus(result.us).minus(tier1));
    expect(result.japan).toEqualMoney(add([result.japan1, result.japan2]));
  });

  it('pays a crossing claim in full, though a third of its cash has no last digit', () => {
    const { japan1, tier1, tier2 } = split(100, 10, { shareBefore: '0.3' });
    expect(japan1).toEqualMoney(10);
    expect(tier1).toBeMoneyWithin(new Wide(100).div(3), '1e-50');
    expect(tier2).toBeMoneyWithin(new Wide(200).div(3), '1e-50');
  });

  it('never repays more than is due by the last of 60 digits', () => {
    // 8 / 70%, its last digit rounded up: 70% of it is 8 and 2 in the 59th decimal.
    const cash = '11.4285714285714285714285714285714285714285714285714285714286';
    const { tier2, japan1, japan2 } = split(cash, 8, { shareBefore: '0.7' });
    expect(tier2).toEqualMoney(0);
    expect(japan1).toEqualMoney(8);
    expect(japan2).toEqualMoney('2e-59');
  });

  it('gives all cash away, and to Japan no more than its higher and no less than its lower share', () => {
    fc.assert(
      fc.property(anAmount(), anAmount(), someShares(), (profit, due, shares) => {
        const { japan, us } = split(profit, due, shares);
        const [before, after] = [shares.shareBefore ?? '0.5', shares.shareAfter ?? '0.1'];
        expect(add([japan, us])).toBeMoneyWithin(profit, '1e-45');
        expect(japan).toBeAtMostMoney(Wide.max(before, after).times(profit), '1e-45');
        expect(Wide.min(before, after).times(profit)).toBeAtMostMoney(japan, '1e-45');
      }),
    );
  });

  it.each(
    named([
      { title: 'a profit that is text', args: ['much', 120, {}], code: '#VALUE!', message: 'profit: "much" is not a number.' },
      { title: 'a due that is missing', args: [300, undefined, {}], code: '#VALUE!', message: 'due: blank is not a number.' },
      {
        title: 'a profit beyond every measure',
        args: [Infinity, 120, {}],
        code: '#NUM!',
        message: 'profit: the value is not a finite number.',
      },
      { title: 'a share above 1', args: [300, 120, { shareBefore: 50 }], code: '#NUM!', message: /^shareBefore: 50 is not a share/ },
      {
        title: 'decimals beyond a ledger',
        args: [300, 120, { rounding: 7 }],
        code: '#NUM!',
        message: /^rounding: 7 is not a whole number/,
      },
      { title: 'a share below 0', args: [300, 120, { shareAfter: -0.1 }], code: '#NUM!', message: /^shareAfter: -0.1 is not a share/ },
    ]),
  )('refuses %s', (_title, { args, code, message }) => {
    const [profit, due, shares] = args as [number, number, Shares];
    const refused = () => split(profit, due, shares);
    expect(refused).toThrow(EngineError);
    expect(refused).toThrow(expect.objectContaining({ code }));
    expect(refused).toThrow(message);
  });
});
