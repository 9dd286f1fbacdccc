import { recovery } from '../engine';
import { CellError } from './cellError';
import { defineFunction } from './definition';
import { DATES, DRAWDOWNS, PROFITS, RATE, TERMS_RANGE } from './parameters';
import { waterfallInput } from './waterfallInput';
import { counted } from './wording';

const SHOWN_DIGITS = 10;

export const RECOVERY = defineFunction({
  id: 'RECOVERY',
  summary: {
    en: 'Number of periods until Japan has recovered principal and interest; the last period counts in proportion to the profit it takes.',
    ja: '日本側が元本および利息の回収を完了するまでの期数を返します。最終期は、回収に充てた利益の割合に応じた端数とします。',
  },
  parameters: [RATE, DRAWDOWNS, PROFITS, DATES, TERMS_RANGE],
  result: 'scalar',
  example: '=PACT.RECOVERY(5%,100,{60,60,60,60,60})',
  exampleResult: 3.7415625,
  errors: [
    {
      en: '#N/A when Japan is not repaid within the periods; the message says how much is still due',
      ja: '#N/A：期間内に回収が完了しない場合（未回収額をメッセージに表示）',
    },
  ],
  calculate(schedule) {
    const { recovered, fractional, remaining } = recovery(waterfallInput(schedule));
    if (recovered) return fractional;
    const due = remaining.toSignificantDigits(SHOWN_DIGITS).toString();
    throw new CellError('#N/A', `Not recovered in ${counted(schedule.profits.length, 'period')}; ${due} still due`);
  },
});
