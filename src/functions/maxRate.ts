import { maxRate } from '../engine';
import { defineFunction } from './definition';
import { DATES, DRAWDOWNS, PROFITS, TERMS_RANGE } from './parameters';
import { atMost } from './repaidSide';
import { drawdownsInput, timelineInput } from './waterfallInput';

export const MAXRATE = defineFunction({
  id: 'MAXRATE',
  category: 'solve',
  summary: {
    en: 'Highest annual interest rate at which the profits still repay Japan, principal and interest, by the end of the last period.',
    ja: '最終期末までに利益から元本および利息を回収できる年利の上限を返します。',
  },
  question: {
    en: 'How far can the benchmark plus spread rise?',
    ja: '基準金利とスプレッドの合計は、どこまで上昇しても回収が可能ですか。',
  },
  parameters: [DRAWDOWNS, PROFITS, DATES, TERMS_RANGE],
  result: 'scalar',
  unit: 'rate',
  returns: {
    en: 'An annual rate, the same in every period: 0.07 is 7%. Negative when Japan is not repaid even without interest. Hurdle and rounding have no effect.',
    ja: '全期共通の年利を返します（0.07 は 7%）。無利息でも回収が完了しない場合は負の値となります。条件 hurdle および rounding は影響しません。',
  },
  equation: 'MAXRATE = max{ r : B_n(r) = 0 }',
  meaning: [
    {
      en: 'Japan is not repaid even without interest: the rate would have to be {result|%} a year.{result < 0}',
      ja: '無利息でも日本側の回収は完了しません（必要な年利は{result|%}）。{result < 0}',
    },
    {
      en: 'Japan is just repaid at a rate of {result|%} a year; at a higher one it is not.',
      ja: '年利{result|%}までは日本側の回収が完了します。これを超えると完了しません。',
    },
  ],
  example: '=PACT.MAXRATE(100,{60,60,60,60,60})',
  exampleResult: 0.15238237116630654,
  errors: [
    {
      en: '#NUM! when nothing is drawn, or when no rate lets Japan be repaid, such as when no profit follows the last drawdown',
      ja: '#NUM!：拠出額がない場合、または最後の拠出後に利益がないなど、いかなる年利でも回収が完了しない場合',
    },
  ],
  related: ['REQUIRED', 'CAPACITY', 'COVER', 'IRR'],
  native: {
    formula: '=RATE(5,-60*50%,100)',
    note: {
      en: 'The same for one drawdown at the start and a level profit a year. RATE needs a guess where it does not converge, and gives the rate of a period, PACT that of a year.',
      ja: '期初に1回のみ拠出し、毎年の利益が一定の場合に一致します。RATE 関数は収束しない場合に推定値の指定が必要であり、1期当たりの利率を返します（PACT は年利を返します）。',
    },
  },
  calculate: ({ drawdowns, profits, ...when }) =>
    atMost(maxRate({ drawdowns: drawdownsInput(drawdowns), profits, ...timelineInput(when, profits.length) })),
});
