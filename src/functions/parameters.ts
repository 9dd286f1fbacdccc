/** The parameters that most functions share, so that they read alike everywhere. */
export const RATE = {
  name: 'rate',
  kind: 'rate',
  help: {
    en: 'Japan’s annual interest rate, 0 or more, such as 5.5%: one for all periods, or one a period.',
    ja: '日本側の資金に付す年利を0以上で指定します（例：5.5%）。全期共通の値、または期ごとの値を指定できます。',
  },
} as const;

export const DRAWDOWNS = {
  name: 'drawdowns',
  kind: 'series',
  help: {
    en: 'Funding from Japan at the start of each period, in one row or column; a single amount is drawn in period 1.',
    ja: '各期首に日本側が拠出する金額を1行または1列で指定します。単一の値は第1期の拠出額とみなします。',
  },
} as const;

export const PROFITS = {
  name: 'profits',
  kind: 'series',
  help: {
    en: 'Profit at the end of each period, net of costs, fees and tax; a loss is negative. Blank cells count as 0.',
    ja: '各期末の利益（費用、手数料および税を控除した額）を指定します。損失は負の値とします。空白のセルは0とみなします。',
  },
} as const;

export const DATES = {
  name: 'dates',
  kind: 'dates',
  optional: true,
  help: {
    en: 'One date more than there are periods: the start, then the end of each period. Omitted: equal periods, per_year of the terms.',
    ja: '期数より1つ多い個数の日付（開始日、続いて各期末日）を指定します。省略した場合は、条件 per_year に基づく等間隔の期とみなします。',
  },
} as const;

/** For a function that answers with a date. */
export const REQUIRED_DATES = {
  name: 'dates',
  kind: 'dates',
  help: {
    en: 'One date more than there are periods: the start, then the end of each period.',
    ja: '期数より1つ多い個数の日付（開始日、続いて各期末日）を指定します。',
  },
} as const;

export const TERMS_RANGE = {
  name: 'terms',
  kind: 'terms',
  optional: true,
  help: {
    en: 'A range with terms in its first column and values in its second; omitted terms take the defaults of PACT.TERMS().',
    ja: '1列目に条件名、2列目に値を入力した範囲を指定します。記載のない条件には PACT.TERMS() の既定値を適用します。',
  },
} as const;
