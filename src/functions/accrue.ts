import { accrue, COMPOUNDINGS } from '../engine';
import type { Basis } from '../engine';
import { chooseWord } from './chooseWord';
import { defineFunction } from './definition';

export const ACCRUE = defineFunction({
  id: 'ACCRUE',
  category: 'money',
  summary: {
    en: 'Interest on a balance from one date to another, as the schedule accrues it in a period between these dates.',
    ja: '2つの日付の間に残高に付く利息を、配分計算表の1期分の利息と同じ方法で計算して返します。',
  },
  question: {
    en: 'How much interest does 500 at 5.5% bear from 19 January to 19 July 2026?',
    ja: '残高500に年利5.5%で2026年1月19日から7月19日までに付く利息はいくらですか。',
  },
  parameters: [
    {
      name: 'balance',
      kind: 'number',
      help: { en: 'What bears the interest, 0 or more.', ja: '利息の対象となる残高を0以上で指定します。' },
    },
    {
      name: 'rate',
      kind: 'number',
      help: { en: 'Annual interest rate, 0 or more, such as 5.5%.', ja: '年利を0以上で指定します（例：5.5%）。' },
    },
    {
      name: 'start',
      kind: 'date',
      help: {
        en: 'The day from which interest runs. The time of day is dropped.',
        ja: '利息計算の開始日を指定します。時刻は無視されます。',
      },
    },
    {
      name: 'end',
      kind: 'date',
      help: {
        en: 'The day to which interest runs; on the start day itself it is 0.',
        ja: '利息計算の終了日を指定します。開始日と同じ日の場合、利息は0です。',
      },
    },
    {
      name: 'basis',
      kind: 'number',
      optional: true,
      help: {
        en: 'Day count, as in YEARFRAC: 0 US 30/360 (default), 1 actual/actual, 2 actual/360, 3 actual/365, 4 European 30/360.',
        ja: '日数計算の基準を YEARFRAC 関数と同じ番号で指定します。0 米国式 30/360（既定値）、1 実日数/実日数、2 実日数/360、3 実日数/365、4 欧州式 30/360。',
      },
    },
    {
      name: 'compounding',
      kind: 'text',
      optional: true,
      help: {
        en: 'periodic (rate × year fraction; the default), effective ((1 + rate) ^ year fraction − 1) or simple (here as periodic).',
        ja: 'periodic（年利×年数。既定値）、effective（（1＋年利）^年数－1）または simple（ここでは periodic と同じ）を指定します。',
      },
    },
  ],
  result: 'scalar',
  returns: {
    en: 'The interest, in the unit of the balance, not rounded.',
    ja: '利息を返します。単位は残高と同じで、端数処理は行いません。',
  },
  equation: 'τ = YEARFRAC(start, end, basis)\nACCRUE = balance·rate·τ\neffective: ACCRUE = balance·((1 + rate)^τ − 1)',
  meaning: [
    {
      en: 'A balance of {balance} at {rate|%} a year bears {result} of interest from {start|date} to {end|date}.',
      ja: '残高{balance}に年利{rate|%}で付く利息は、{start|date}から{end|date}までで{result}です。',
    },
    {
      en: 'The interest is {result}.',
      ja: '利息は{result}です。',
    },
  ],
  example: '=PACT.ACCRUE(500,5.5%,46041,46222)',
  exampleResult: 13.75,
  errors: [
    {
      en: '#NUM! when end is before start, when balance or rate is negative, or when basis is not 0, 1, 2, 3 or 4',
      ja: '#NUM!：終了日が開始日より前の場合、残高もしくは年利が負の場合、または basis が0から4の整数でない場合',
    },
    { en: '#VALUE! when compounding is not one of the three words', ja: '#VALUE!：compounding が上記3つの語のいずれでもない場合' },
  ],
  related: ['WATERFALL', 'BALANCE', 'FUNDING'],
  native: {
    formula: '=500*5.5%*YEARFRAC(46041,46222,0)',
    note: {
      en: 'The same for periodic and simple. YEARFRAC takes its dates in any order; ACCRUE refuses an end before the start.',
      ja: 'periodic および simple では結果が一致します。YEARFRAC 関数は日付の順序を問いませんが、ACCRUE は終了日が開始日より前の場合にエラーを返します。',
    },
  },
  calculate: ({ basis, compounding, ...span }) =>
    accrue({ ...span, basis: basis as Basis | undefined, compounding: chooseWord('compounding', compounding, COMPOUNDINGS) }),
});
