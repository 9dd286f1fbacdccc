import { deemed } from '../engine';
import { defineFunction } from './definition';
import { DATES, DRAWDOWNS, RATE, TERMS_RANGE } from './parameters';
import { drawdownsInput, timelineInput } from './waterfallInput';

export const DEEMED = defineFunction({
  id: 'DEEMED',
  category: 'schedule',
  summary: {
    en: 'The deemed allocation amount of each period: interest on the scheduled balance and an equal instalment of the principal.',
    ja: '期ごとのみなし配分額（予定残高に対する利息と、元本の均等分割額の合計）を返します。',
  },
  question: {
    en: 'Under the annual hurdle, what is set aside for Japan in each period?',
    ja: '年次基準では、各期のみなし配分額はいくらになりますか。',
  },
  parameters: [
    RATE,
    DRAWDOWNS,
    {
      name: 'amort_start',
      kind: 'number',
      optional: true,
      help: {
        en: 'Period of the first instalment, such as the first year of operation. Omitted or 0: amort_start of the terms, else 1.',
        ja: '元本の分割返済を開始する期（操業初年度など）を指定します。省略または0の場合は条件 amort_start の値、それもない場合は1とみなします。',
      },
    },
    {
      name: 'amort_periods',
      kind: 'number',
      optional: true,
      help: {
        en: 'Number of instalments. Omitted or 0: amort_periods of the terms, else the number of periods; with amort_start above 1 they run past the last period.',
        ja: '元本の分割回数（事業年数など）を指定します。省略または0の場合は条件 amort_periods の値、それもない場合は全期数とみなします。開始期が2以降の場合、省略すると返済は最終期より後に及びます。',
      },
    },
    DATES,
    TERMS_RANGE,
  ],
  result: 'matrix',
  returns: {
    en: 'One column, one row a period, in the unit of drawdowns. With a single drawdown and no dates the periods end with the last instalment.',
    ja: '1期につき1行の1列で返します。単位は拠出額と同じです。拠出額が単一の値で日付がない場合、最終の期は最後の分割返済の期です。',
  },
  equation: {
    en: 'A_k = f_k·S_k + H_k\nH_k = ΣD / amort_periods for amort_start ≤ k < amort_start + amort_periods, 0 in other periods\nS_k = max(0, Σ D_j (j ≤ k) − Σ H_j (j < k))',
    ja: 'A_k = f_k·S_k + H_k\nH_k = ΣD / amort_periods（amort_start ≤ k < amort_start + amort_periods の期。その他の期は 0）\nS_k = max(0, Σ D_j（j ≤ k）− Σ H_j（j < k）)',
  },
  meaning: [
    {
      en: 'The deemed amounts of {rows} periods come to {total 1} in all, beginning with {cell 1, 1}.',
      ja: '{rows}期分のみなし配分額は合計{total 1}、第1期は{cell 1, 1}です。',
    },
  ],
  example: '=PACT.DEEMED(5.5%,10000,1,20)',
  exampleResult: Array.from({ length: 20 }, (_, year) => [1050 - 27.5 * year]),
  errors: [
    {
      en: '#VALUE! when nothing says how many periods there are: one drawdown, no dates and no amort_periods',
      ja: '#VALUE!：期数が定まらない場合（拠出額が単一の値で、日付および amort_periods がない場合）',
    },
    {
      en: '#NUM! when amort_start or amort_periods is negative or not a whole number',
      ja: '#NUM!：amort_start または amort_periods が負の値または整数でない場合',
    },
  ],
  related: ['COMPARE', 'WATERFALL', 'FUNDING'],
  native: {
    formula: '=10000*5.5%+10000/20',
    note: {
      en: 'The first period of one drawdown. In each later one the interest is less by the rate times an instalment.',
      ja: '拠出が1回のみの場合の第1期に一致します。以後の各期の利息は、分割返済額に年利を乗じた額ずつ減少します。',
    },
  },
  calculate: ({ rate, drawdowns, amort_start: start, amort_periods: count, ...when }) => {
    // A blank cell arrives as 0 on some desktops.
    const [amortStart, amortPeriods] = [start || undefined, count || undefined];
    const periods = drawdowns.length === 1 ? undefined : drawdowns.length;
    const input = { rate, drawdowns: drawdownsInput(drawdowns), amortStart, amortPeriods, ...timelineInput(when, periods) };
    return deemed(input).map((amount) => [amount]);
  },
});
