import { defineFunction } from './definition';
import { tariffTable } from './tariffTable';

export const TARIFF = defineFunction({
  id: 'TARIFF',
  category: 'money',
  summary: {
    en: 'Yearly cost to the exporting side when the tariff on its goods is raised because it declined a project.',
    ja: '投資案件への拠出を辞退した結果、関税率が引き上げられた場合に輸出側が負担する年間の費用を返します。',
  },
  question: {
    en: 'What does declining a project cost a year?',
    ja: '投資案件への拠出を辞退すると、年間でいくらの費用が生じますか。',
  },
  parameters: [
    {
      name: 'imports',
      kind: 'series',
      help: {
        en: 'Imports a year at the current rate, 0 or more: one amount, or one for each segment of the tariff table.',
        ja: '現行税率の下での年間輸入額を0以上で指定します。単一の値、または関税区分ごとの値の範囲を指定できます。',
      },
    },
    {
      name: 'current_rate',
      kind: 'rate',
      help: {
        en: 'All-in tariff today, 0 or more, such as 15%: one for all segments, or one a segment.',
        ja: '現行の関税率（合計税率）を0以上で指定します（例：15%）。全区分共通の値、または区分ごとの値を指定できます。',
      },
    },
    {
      name: 'raised_rate',
      kind: 'rate',
      help: {
        en: 'All-in tariff after declining, 0 or more, such as 25%: one for all segments, or one a segment.',
        ja: '辞退後の関税率（合計税率）を0以上で指定します（例：25%）。全区分共通の値、または区分ごとの値を指定できます。',
      },
    },
    {
      name: 'pass_through',
      kind: 'number',
      optional: true,
      help: {
        en: 'Share of the increase that buyers pay through the price, 0 to 1. Omitted: 0, exporters bear all of it.',
        ja: '引上げ分のうち価格転嫁により買い手が負担する割合を0以上1以下で指定します。省略した場合は0（全額を輸出側が負担）とみなします。',
      },
    },
    {
      name: 'elasticity',
      kind: 'number',
      optional: true,
      help: {
        en: 'Percent by which imports fall when their price with tariff rises by 1%; 0 or more. Omitted: 0.',
        ja: '関税込み価格が1%上昇したときに輸入が減少する割合（%）を0以上で指定します。省略した場合は0とみなします。',
      },
    },
  ],
  result: 'matrix',
  returns: {
    en: 'One column with one cost a year for each amount of imports, in their unit; negative when the tariff is cut. Exports lost count with their whole value: revenue, not profit.',
    ja: '輸入額1件につき1行で、年間の費用を1列で返します。単位は輸入額と同じです。税率が引き下げられる場合は負の値となります。失われる輸出は、利益ではなく売上高で評価します。',
  },
  equation: 'Δ = raised_rate − current_rate\np = φ·Δ / (1 + current_rate)\nM′ = M·(1 + p)^(−ε)\nTARIFF = (1 − φ)·Δ·M′ + (M − M′)',
  meaning: [
    {
      en: 'Raising the tariff costs the exporting side {total 1} a year.',
      ja: '関税率の引上げによる輸出側の負担は、年{total 1}です。',
    },
  ],
  example: '=PACT.TARIFF(140000,15%,25%)',
  exampleResult: [[14000]],
  errors: [
    {
      en: '#VALUE! when there are several rates, but not as many as imports',
      ja: '#VALUE!：税率を複数指定し、その個数が輸入額の個数と異なる場合',
    },
    {
      en: '#NUM! when imports, a rate or elasticity is negative, or pass_through is outside 0 to 1',
      ja: '#NUM!：輸入額、税率もしくは elasticity が負の場合、または pass_through が0以上1以下でない場合',
    },
  ],
  related: ['FUNDING', 'NPV', 'PROJECTS'],
  native: {
    formula: '=140000*(25%-15%)',
    note: {
      en: 'The same as long as pass_through is 0, whatever the elasticity.',
      ja: 'pass_through が0であれば、elasticity の値にかかわらず結果は一致します。',
    },
  },
  calculate: ({ imports, current_rate, raised_rate, pass_through: passThrough, elasticity }) =>
    tariffTable({ imports, currentRate: current_rate, raisedRate: raised_rate, passThrough, elasticity }).map((cost) => [cost]),
});
