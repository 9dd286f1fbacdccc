import { defineFunction } from './definition';
import { DATES, DRAWDOWNS, PROFITS, RATE, TERMS_RANGE } from './parameters';
import { recoveryOf } from './recoveryOf';

export const RECOVERY = defineFunction({
  id: 'RECOVERY',
  category: 'answer',
  summary: {
    en: 'Number of periods until Japan has recovered principal and interest; the last period counts in proportion to the profit it takes.',
    ja: '日本側が元本および利息の回収を完了するまでの期数を返します。最終期は、回収に充てた利益の割合に応じた端数とします。',
  },
  question: {
    en: 'When is Japan repaid?',
    ja: '日本側の資金は、いつ回収が完了しますか。',
  },
  parameters: [RATE, DRAWDOWNS, PROFITS, DATES, TERMS_RANGE],
  result: 'scalar',
  returns: {
    en: 'A number of periods with its fraction; 0 when nothing is ever due to Japan.',
    ja: '回収完了までの期数を、端数を含む数値で返します。要回収額が一度も生じない場合は0を返します。',
  },
  equation: 'k = max{ j : Q_j > 0 },  B_k = 0\nRECOVERY = k − 1 + x1 / X',
  meaning: [
    {
      en: 'Nothing is ever due to Japan, so there is nothing to repay.{result = 0}',
      ja: '日本側の要回収額は一度も生じないため、回収すべき金額はありません。{result = 0}',
    },
    {
      en: 'Japan is repaid after {result} periods, in {ending|year}.',
      ja: '日本側の回収は{result}期、{ending|year}に完了します。',
    },
    {
      en: 'Japan is repaid after {result} periods.',
      ja: '日本側の回収は{result}期で完了します。',
    },
  ],
  example: '=PACT.RECOVERY(5%,100,{60,60,60,60,60})',
  exampleResult: 3.7415625,
  errors: [
    {
      en: '#N/A when Japan is not repaid within the periods; the message says how much is still due',
      ja: '#N/A：期間内に回収が完了しない場合（未回収額をメッセージに表示）',
    },
  ],
  related: ['RECOVERY.DATE', 'SUMMARY', 'REQUIRED', 'WATERFALL'],
  native: {
    formula: '=ROUNDDOWN(NPER(5%,30,-100),0)+FV(5%,ROUNDDOWN(NPER(5%,30,-100),0),30,-100)*(1+5%)/30',
    note: {
      en: 'Only for one drawdown at the start and a level profit, of which Japan’s half is 30. NPER alone agrees on the period, not on its fraction: it divides the last period by interest, PACT by cash.',
      ja: '拠出が期初の1回のみで利益が毎期一定（日本の受取額が30）の場合に限り一致します。NPER 関数のみでは、回収が完了する期は一致しますが端数は一致しません。NPER 関数は最終期を利息計算により、PACT は配分額の割合により按分するためです。',
    },
  },
  calculate: (schedule) => recoveryOf(schedule).fractional,
});
