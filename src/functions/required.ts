import { required } from '../engine';
import { defineFunction } from './definition';
import { DATES, DRAWDOWNS, RATE, TERMS_RANGE } from './parameters';
import { atLeast } from './repaidSide';
import { drawdownsInput, timelineInput } from './waterfallInput';

export const REQUIRED = defineFunction({
  id: 'REQUIRED',
  category: 'solve',
  summary: {
    en: 'Level profit a period that just repays Japan, principal and interest, by the end of last_period; earned from first_period on.',
    ja: 'last_period の期末までに元本および利息の回収がちょうど完了する、毎期一定の利益の額を返します。利益は first_period の期から生じるものとします。',
  },
  question: {
    en: 'What level profit repays Japan by January 2046?',
    ja: '2046年1月までに日本側の資金を回収するには、毎期どれだけの利益が必要ですか。',
  },
  parameters: [
    RATE,
    DRAWDOWNS,
    {
      name: 'first_period',
      kind: 'number',
      help: {
        en: 'First period with a profit, such as the first year of operation: a whole number of at least 1.',
        ja: '利益が生じる最初の期（操業初年度など）を1以上の整数で指定します。',
      },
    },
    {
      name: 'last_period',
      kind: 'number',
      help: {
        en: 'Period at whose end Japan is to be repaid: a whole number, at least first_period, at most the number of periods.',
        ja: '回収を完了させる期を、first_period 以上、全期数以下の整数で指定します。利益はこの期まで生じるものとします。',
      },
    },
    DATES,
    TERMS_RANGE,
  ],
  result: 'scalar',
  returns: {
    en: 'An amount a period in the unit of drawdowns; 0 when nothing is drawn. Drawdowns after last_period do not count. Hurdle and rounding have no effect.',
    ja: '1期当たりの利益の額を返します。単位は拠出額と同じです。拠出額がない場合は0を返します。last_period より後の拠出は考慮しません。条件 hurdle および rounding は影響しません。',
  },
  equation: {
    en: 'REQUIRED = max{ FV(D_j, …, D_b) / (s1·F_j) : 1 ≤ j ≤ b },  a = first_period,  b = last_period\nF_j = FV(1 in each period from max(a, j) to b)\ncompounding simple: REQUIRED = min{ P : B_b = 0 }',
    ja: 'REQUIRED = max{ FV(D_j, …, D_b) / (s1·F_j) : 1 ≤ j ≤ b }、a = first_period、b = last_period\nF_j = FV(第 max(a, j) 期から第 b 期まで毎期 1)\ncompounding simple: REQUIRED = min{ P : B_b = 0 }',
  },
  meaning: [
    {
      en: 'Nothing is drawn, so no profit is needed.{result = 0}',
      ja: '拠出額がないため、利益は必要ありません。{result = 0}',
    },
    {
      en: 'A profit of {result} in each of the periods {first_period} to {last_period} just repays Japan.',
      ja: '第{first_period}期から第{last_period}期まで毎期{result}の利益があれば、日本側の回収がちょうど完了します。',
    },
    {
      en: 'A profit of {result} a period just repays Japan.',
      ja: '毎期{result}の利益があれば、日本側の回収がちょうど完了します。',
    },
  ],
  example: '=PACT.REQUIRED(5%,100,1,5)',
  exampleResult: 46.19495962565364,
  errors: [
    {
      en: '#NUM! when first_period is after last_period, or one of them is not one of the periods',
      ja: '#NUM!：first_period が last_period より後の場合、またはいずれかが期の範囲外の場合',
    },
    {
      en: '#DIV/0! when share_before is 0, so that no profit repays Japan',
      ja: '#DIV/0!：条件 share_before が0で、利益の額にかかわらず回収できない場合',
    },
  ],
  related: ['CAPACITY', 'MAXRATE', 'RECOVERY', 'COVER'],
  native: {
    formula: '=PMT(5%,5,-100)/50%',
    note: {
      en: 'The same for one drawdown at the start of a year and a profit from then on. With a build-up period put the claim at its end, PACT.BALANCE, in place of the drawdown.',
      ja: '期初に1回のみ拠出し、その期から毎年利益が生じる場合に一致します。建設期間がある場合は、拠出額の代わりに操業開始時点の要回収額（PACT.BALANCE）を用いてください。',
    },
  },
  calculate: ({ rate, drawdowns, first_period: firstPeriod, last_period: lastPeriod, ...when }) => {
    const periods = drawdowns.length === 1 ? undefined : drawdowns.length;
    return atLeast(required({ rate, drawdowns: drawdownsInput(drawdowns), firstPeriod, lastPeriod, ...timelineInput(when, periods) }));
  },
});
