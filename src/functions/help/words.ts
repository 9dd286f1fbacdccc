import type { Language, Localised } from '../definition';

/** The words of the pages around what the catalogue says. */
export const WORDS = {
  title: { en: 'PACT functions', ja: 'PACT 関数リファレンス' },
  brand: { en: 'PACT functions', ja: 'PACT 関数' },
  home: { en: 'PACT functions: all functions', ja: 'PACT 関数リファレンス：関数の一覧' },
  skip: { en: 'Skip to the content', ja: '本文へ移動' },
  contents: { en: 'Functions', ja: '関数' },
  all: { en: 'All functions', ja: '関数の一覧' },
  languages: { en: 'Language', ja: '表示言語' },
  introduction: {
    en: 'Profits are shared 50/50 until Japan has recovered principal and interest, then 90/10 in favour of the US. These functions answer what follows from that, in any cell of Excel.',
    ja: '利益は、日本側が元本および利息の回収を完了するまでは日米50対50、完了後は米国90対日本10で配分されます。その結果を Excel のセルで求めるための関数の一覧です。',
  },
  search: { en: 'Search the functions', ja: '関数の検索' },
  searchHint: {
    en: 'By name, question or argument, in English or Japanese. Enter opens the first match.',
    ja: '関数名、用途、引数名で検索できます（日本語・英語）。Enter キーで先頭の関数を開きます。',
  },
  found: { en: '{count} of {total} functions', ja: '{total} 個中 {count} 個の関数' },
  foundNone: { en: 'No function matches. Try a shorter word.', ja: '該当する関数はありません。短い語句でお試しください。' },
  syntax: { en: 'Syntax', ja: '書式' },
  parameters: { en: 'Arguments', ja: '引数' },
  noParameters: { en: 'This function takes no arguments.', ja: 'この関数に引数はありません。' },
  required: { en: 'required', ja: '必須' },
  optional: { en: 'optional', ja: '省略可' },
  aboutTerms: { en: 'All terms and their defaults', ja: '条件と既定値の一覧' },
  aboutColumns: { en: 'All columns and their meaning', ja: '列の一覧と意味' },
  result: { en: 'Result', ja: '戻り値' },
  spills: { en: 'The result spills into the cells below and to the right.', ja: '結果は下および右のセルにスピルします。' },
  example: { en: 'Example', ja: '使用例' },
  givesCell: { en: 'The cell then shows:', ja: 'セルには次のように表示されます。' },
  givesCells: { en: 'The cells then show:', ja: '各セルには次のように表示されます。' },
  rounded: { en: 'Shown to 10 significant digits.', ja: '有効数字10桁で表示しています。' },
  table: { en: 'Result of the example', ja: '使用例の結果' },
  equation: { en: 'Equation', ja: '計算式' },
  aboutSymbols: { en: 'The symbols', ja: '記号の意味' },
  native: { en: 'With Excel’s own functions', ja: 'Excel の標準関数による計算' },
  nativeLead: {
    en: 'A formula without PACT that gives the example, or its first cell:',
    ja: 'PACT を使用せずに、使用例の結果（スピルする場合は先頭のセル）を求める数式です。',
  },
  errors: { en: 'Errors', ja: 'エラー' },
  related: { en: 'Related functions', ja: '関連する関数' },
  copy: { en: 'Copy', ja: 'コピー' },
  copied: { en: 'Copied', ja: 'コピーしました' },
  selected: { en: 'Selected: press Ctrl+C or ⌘C', ja: '選択しました：Ctrl+C または ⌘C でコピー' },
  reference: { en: 'Terms, columns, symbols and errors', ja: '条件・列・記号・エラー' },
  referenceLead: { en: 'What all functions have in common.', ja: 'すべての関数に共通する事項です。' },
  terms: { en: 'Terms of the pact', ja: '協定の条件' },
  termsLead: {
    en: 'The argument terms is a range: a term in its first column, its value in the second. Further columns are ignored. A term that is left out, or whose value is blank, has its default.',
    ja: '引数 terms には、1列目に条件名、2列目に値を入力した範囲を指定します。3列目以降は無視されます。記載のない条件、および値が空白の条件には既定値を適用します。',
  },
  columns: { en: 'Columns of the schedule', ja: '配分計算表の列' },
  columnsLead: {
    en: 'The columns of PACT.WATERFALL, by the names that its argument columns takes.',
    ja: 'PACT.WATERFALL が返す列です。引数 columns にはこの列名を指定します。',
  },
  symbols: { en: 'Symbols', ja: '記号' },
  symbolsLead: { en: 'As the equations of the functions use them.', ja: '各関数の計算式で用いる記号です。' },
  commonErrors: { en: 'Errors of every function', ja: '全関数に共通のエラー' },
  commonErrorsLead: {
    en: 'Excel shows the message of #VALUE! and #N/A in the card beside the cell.',
    ja: '#VALUE! と #N/A のメッセージは、セルの横に表示されるエラーの詳細で確認できます。',
  },
  name: { en: 'Name', ja: '名称' },
  value: { en: 'Default', ja: '既定値' },
  meaning: { en: 'Meaning', ja: '意味' },
  symbol: { en: 'Symbol', ja: '記号' },
} as const satisfies Record<string, Localised>;

export type Word = keyof typeof WORDS;

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語' };

/** Each error starts with its code. `spills` are those of functions that spill. */
export const COMMON_ERRORS: Readonly<Record<'every' | 'spills', readonly Localised[]>> = {
  every: [
    {
      en: '#VALUE! for an argument of the wrong kind: text, TRUE or FALSE or an error among amounts, ranges of different lengths, an unknown term, more than 1,200 periods. The message names the argument and the position.',
      ja: '#VALUE! 引数の種類が正しくない場合（金額の範囲内の文字列、論理値またはエラー値、長さの異なる範囲、未知の条件名、1,200期を超える範囲など）。メッセージに引数名と位置を表示します。',
    },
    {
      en: '#NUM! for a number out of range: a negative rate or drawdown, a share outside 0 to 1, dates that do not increase.',
      ja: '#NUM! 数値が許容範囲外の場合（負の利率または拠出額、0以上1以下でない配分割合、昇順でない日付など）。',
    },
    {
      en: '#NAME? when PACT is not loaded in this Excel. Open it from the Home tab, or install the add-in.',
      ja: '#NAME? この Excel に PACT が読み込まれていない場合。[ホーム] タブから開くか、アドインを追加してください。',
    },
  ],
  spills: [
    {
      en: '#SPILL! when the cells that the result needs are not empty. Clear them, or move the formula.',
      ja: '#SPILL! 結果の表示先となるセルが空でない場合。該当するセルを消去するか、数式を別の場所に移してください。',
    },
  ],
};

export const SYMBOLS: readonly (readonly [symbol: string, meaning: Localised])[] = [
  ['k, n', { en: 'Period, and number of periods', ja: '期の番号、期数' }],
  ['d', { en: 'Date that ends a period; d_0 is the start', ja: '期末日（d_0 は開始日）' }],
  ['r', { en: 'Annual rate of interest', ja: '年利' }],
  ['τ', { en: 'Length of a period in years', ja: '1期の長さ（年）' }],
  ['f', { en: 'Interest factor of a period: r·τ, or (1 + r)^τ − 1', ja: '1期の利息係数：r·τ または (1 + r)^τ − 1' }],
  ['v', { en: 'Discount factor to the start: the product of 1 / (1 + f)', ja: '開始日までの割引係数：1 / (1 + f) の積' }],
  ['D', { en: 'Drawdown at the start of a period', ja: '期首の拠出額' }],
  ['P', { en: 'Profit at the end of a period', ja: '期末の利益' }],
  ['L', { en: 'Loss carried forward', ja: '繰越損失' }],
  ['X', { en: 'Distributable: profit after losses carried forward', ja: '配分可能利益（繰越損失の控除後）' }],
  ['B', { en: 'Japan’s claim: principal and unpaid interest', ja: '日本側の要回収額（元本および未払利息）' }],
  ['Q', { en: 'Due to Japan before the distribution', ja: '配分前の要回収額' }],
  ['A', { en: 'Deemed amount of a period under the annual hurdle', ja: '期ごとのみなし配分額（hurdle が annual の場合）' }],
  ['s1, s2', { en: 'Japan’s share before and after recovery', ja: '回収完了前および完了後の日本側の配分割合' }],
  ['x1, x2', { en: 'Distributable in tier 1 and in tier 2', ja: '第1段階および第2段階の対象額' }],
  ['R', { en: 'Japan’s receipts in tier 1, which reduce the claim', ja: '第1段階における日本の受取額（回収に充当）' }],
  ['J, U', { en: 'What Japan and the US receive', ja: '日本の受取額、米国の受取額' }],
  ['t', { en: 'Years from the start to the end of a period', ja: '開始日から期末までの年数' }],
  ['i', { en: 'Rate of a period', ja: '1期当たりの利率' }],
  ['I', { en: 'Interest of a period', ja: '当期の利息' }],
  ['y', { en: 'Annual rate at which Japan discounts', ja: '日本側の割引率（年率）' }],
  ['PV, FV', { en: 'Value at the start, and at the end, at the accrual factors', ja: '利息係数による開始日の価値および期末の価値' }],
  ['σ, z', { en: 'Volatility, and a standard normal shock', ja: 'ボラティリティおよび標準正規乱数' }],
  ['M', { en: 'Imports a year', ja: '年間輸入額' }],
  ['Δ', { en: 'Rise of the tariff', ja: '関税率の引上げ幅' }],
  ['φ, ε', { en: 'Pass-through and elasticity', ja: '価格転嫁率および価格弾力性' }],
  ['′', { en: 'The same figure afterwards: at the end of the period, or after the change', ja: '期末または変動後の値' }],
];

/** Splits an error of the catalogue into its Excel code and what it says. */
export function errorParts(error: string): { readonly code: string; readonly text: string } {
  const [, code, text] = /^(#[A-Z0-9/]+[!?]?)\s*[:：]?\s*(.+)$/su.exec(error) ?? [];
  if (code === undefined || text === undefined) throw new Error(`The error "${error}" does not start with an Excel code`);
  return { code, text };
}
