import { funding, INSTRUMENTS } from '../engine';
import { chooseWord } from './chooseWord';
import { defineFunction } from './definition';

export const FUNDING = defineFunction({
  id: 'FUNDING',
  category: 'money',
  summary: {
    en: 'What Japan itself pays for the money it puts in, period by period: a dollar bond, a government-backed loan or foreign reserves.',
    ja: '日本側が拠出資金の調達のために負担する利息と元本返済額を、期ごとに返します（ドル建て債券、政府保証付き借入または外貨準備）。',
  },
  question: {
    en: 'What does JBIC pay on its dollar bond, on a government-backed loan, or for reserves at the yield they forgo?',
    ja: 'JBIC はドル建て債券や政府保証付き借入にいくら支払いますか。外貨準備を充てる場合、失われる運用収益はいくらですか。',
  },
  parameters: [
    {
      name: 'amount',
      kind: 'number',
      help: {
        en: 'What Japan borrows, or takes from its reserves, at the start of period 1; 0 or more.',
        ja: '第1期首に日本側が借り入れる金額、または外貨準備から充当する金額を0以上で指定します。',
      },
    },
    {
      name: 'rate',
      kind: 'number',
      help: {
        en: 'Nominal rate a year, 0 or more: the coupon, the rate of the loan, or the yield that the reserves forgo.',
        ja: '名目年利を0以上で指定します。債券の表面利率、借入の利率、または外貨準備を充てることで失われる運用利回りです。',
      },
    },
    {
      name: 'periods',
      kind: 'number',
      help: { en: 'Life in periods: a whole number from 1 to 1,200.', ja: '償還までの期数を1以上1,200以下の整数で指定します。' },
    },
    {
      name: 'instrument',
      kind: 'text',
      optional: true,
      help: {
        en: 'bond (repaid at the end; the default), loan (level payments) or reserves (as a bond, at the forgone yield).',
        ja: 'bond（満期一括償還。既定値）、loan（元利均等返済）または reserves（bond と同じ計算。利率は失われる運用利回り）を指定します。',
      },
    },
    {
      name: 'per_year',
      kind: 'number',
      optional: true,
      help: {
        en: 'Periods a year; a period bears rate / per_year. Omitted: 1.',
        ja: '1年当たりの期数を指定します。各期の利率は rate / per_year です。省略した場合は1とみなします。',
      },
    },
  ],
  result: 'matrix',
  returns: {
    en: 'Four columns, one row a period: opening balance, interest, principal repaid and closing balance, in the unit of the amount.',
    ja: '1期につき1行で、期首残高、利息、元本返済額、期末残高を4列で返します。単位は amount と同じです。',
  },
  equation:
    'i = rate / per_year\nI_k = i·B_{k−1}\nloan: C_k = amount·i·(1 + i)^(k−1) / ((1 + i)^n − 1)\nbond, reserves: C_n = amount,  C_k = 0 (k < n)\n' +
    'B_k = B_{k−1} − C_k,  B_0 = amount,  B_n = 0',
  meaning: [
    {
      en: 'For {amount} over {rows} periods, Japan pays {total 2} of interest in all and repays {total 3}.',
      ja: '{amount}の資金に対し、{rows}期で支払う利息は合計{total 2}、元本返済は{total 3}です。',
    },
    {
      en: 'Over {rows} periods, Japan pays {total 2} of interest in all and repays {total 3}.',
      ja: '{rows}期で支払う利息は合計{total 2}、元本返済は{total 3}です。',
    },
  ],
  example: '=PACT.FUNDING(3310,10%,3,"loan")',
  exampleResult: [
    [3310, 331, 1000, 2310],
    [2310, 231, 1100, 1210],
    [1210, 121, 1210, 0],
  ],
  errors: [
    {
      en: '#VALUE! when instrument is not bond, loan or reserves',
      ja: '#VALUE!：instrument が bond、loan、reserves のいずれでもない場合',
    },
    {
      en: '#NUM! when amount or rate is negative, or periods is not a whole number from 1 to 1,200',
      ja: '#NUM!：amount もしくは rate が負の場合、または periods が1以上1,200以下の整数でない場合',
    },
  ],
  related: ['NPV', 'IRR', 'TARIFF'],
  native: {
    formula: '=PV(10%,3,PMT(10%,3,3310))',
    note: {
      en: 'The opening balance is what the remaining level payments are worth. For a loan in period k, -IPMT(10%,k,3,3310) is the interest and -PPMT(10%,k,3,3310) the principal.',
      ja: '期首残高は、残りの元利均等返済額の現在価値です。loan の第k期の利息は -IPMT(10%,k,3,3310)、元本返済額は -PPMT(10%,k,3,3310) と一致します。',
    },
  },
  calculate({ amount, rate, periods, instrument, per_year: periodsPerYear }) {
    const chosen = chooseWord('instrument', instrument, INSTRUMENTS);
    const { rows } = funding({ amount, rate, periods, instrument: chosen, periodsPerYear });
    return rows.map(({ opening, interest, principal, closing }) => [opening, interest, principal, closing]);
  },
});
