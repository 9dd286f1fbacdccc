import { cellEngine } from './cellEngine';
import { defineFunction } from './definition';
import { DATES, DRAWDOWNS, PROFITS, RATE, TERMS_RANGE } from './parameters';
import { drawdownsInput, timelineInput } from './waterfallInput';

export const BALANCE = defineFunction({
  id: 'BALANCE',
  category: 'answer',
  summary: {
    en: 'Japan’s claim at the end of a period, principal and unpaid interest, after the profit of that period was shared.',
    ja: '指定した期末における日本側の要回収額（元本および未払利息。当期の配分後の残高）を返します。',
  },
  question: {
    en: 'What does Japan claim when construction ends?',
    ja: '建設が終了した時点で、日本側の要回収額はいくらになりますか。',
  },
  parameters: [
    RATE,
    {
      name: 'period',
      kind: 'number',
      help: {
        en: 'Period at whose end the claim is taken: a whole number from 0 (the start, before anything is drawn) to the number of periods.',
        ja: '残高を求める期を、0（開始時点、拠出前）から全期数までの整数で指定します。その期末の値を返します。',
      },
    },
    DRAWDOWNS,
    {
      ...PROFITS,
      optional: true,
      help: {
        en: 'Profit at the end of each period, net of costs, fees and tax; a loss is negative. Omitted: no profits.',
        ja: '各期末の利益（費用、手数料および税を控除した額）を指定します。損失は負の値とします。省略した場合は利益がないものとみなします。',
      },
    },
    DATES,
    TERMS_RANGE,
  ],
  result: 'scalar',
  returns: {
    en: 'An amount in the unit of drawdowns. Under the annual hurdle the arrears, which leave out principal that is not due yet.',
    ja: '金額を返します。単位は拠出額と同じです。hurdle が annual の場合は未払額を返し、返済期の到来していない元本は含みません。',
  },
  equation: 'Q_k = (B_{k−1} + D_k)·(1 + f_k)\nB_k = Q_k − s1·x1\nBALANCE = B_k,  k = period,  B_0 = 0',
  meaning: [
    {
      en: 'At the end of period {period} no claim of Japan is open.{result = 0}',
      ja: '第{period}期末に、日本側の要回収額は残っていません。{result = 0}',
    },
    {
      en: 'At the end of period {period} Japan’s claim is {result}.',
      ja: '第{period}期末の日本側の要回収額は{result}です。',
    },
    {
      en: 'Japan’s claim at the end of the period is {result}.',
      ja: '期末の日本側の要回収額は{result}です。',
    },
  ],
  example: '=PACT.BALANCE(5%,4,{500,500,500,500})',
  exampleResult: 2262.815625,
  errors: [{ en: '#NUM! when period is outside 0 to the number of periods', ja: '#NUM!：period が0から全期数までの範囲にない場合' }],
  related: ['WATERFALL', 'COVER', 'RECOVERY', 'ACCRUE'],
  native: {
    formula: '=FV(5%,4,-500,0,1)',
    note: {
      en: 'The same for level drawdowns and no profits. With one drawdown and a level profit while the claim is open: =FV(5%,2,60*50%,-100).',
      ja: '毎期の拠出額が一定で、利益がない場合に一致します。拠出が1回のみで毎期の利益が一定の場合は、要回収額が残っている間、=FV(5%,2,60*50%,-100) と一致します。',
    },
  },
  calculate: ({ rate, period, drawdowns, profits, ...when }) => {
    const periods = profits?.length ?? (drawdowns.length === 1 ? undefined : drawdowns.length);
    return cellEngine().balanceInDoubles({ rate, period, drawdowns: drawdownsInput(drawdowns), profits, ...timelineInput(when, periods) });
  },
});
