import { expect, it } from 'vitest';
import { recovery, split, waterfall, yearFraction } from '../../src/engine';
import '../support/money';

it('answers the examples of the docstrings as they say', () => {
  expect(split(300, 120).japan).toEqualMoney(126);
  expect(split(300, 120).us).toEqualMoney(174);
  expect(waterfall({ rate: 0.05, drawdowns: 100, profits: [20, 20, 20] }).totals.japan).toEqualMoney(30);
  expect(recovery({ rate: 0, drawdowns: 100, profits: [150, 100] }).fractional).toEqualMoney('1.5');
  expect(yearFraction(46041, 46222, 0)).toEqualMoney('0.5');
});
