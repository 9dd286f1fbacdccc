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
    en: 'By name or by any word of the help, in English or Japanese. Enter opens the function of that name, or else the first match.',
    ja: '関数名、または説明に含まれる語句で検索できます（日本語・英語）。Enter キーで該当する名前の関数（ない場合は先頭の関数）を開きます。',
  },
  found: { en: '{count} of {total} functions', ja: '{total} 個中 {count} 個の関数' },
  foundNone: {
    en: 'No function mentions all of these words. Try one short word, such as rate, loss or date. Terms, columns and errors are explained on the page linked below.',
    ja: '入力した語句をすべて含む関数はありません。「利息」「損失」「日付」などの短い語句でお試しください。条件・列・エラーは下のリンク先で説明しています。',
  },
  syntax: { en: 'Syntax', ja: '書式' },
  parameters: { en: 'Arguments', ja: '引数' },
  noParameters: { en: 'This function takes no arguments.', ja: 'この関数に引数はありません。' },
  required: { en: 'required', ja: '必須' },
  optional: { en: 'optional', ja: '省略可' },
  aboutTerms: { en: 'All terms and their defaults', ja: '条件と既定値の一覧' },
  aboutColumns: { en: 'All columns and their meaning', ja: '列の一覧と意味' },
  result: { en: 'Result', ja: '戻り値' },
  labels: { en: 'Labels', ja: '項目名' },
  label: { en: 'Label', ja: '項目名' },
  labelsLead: {
    en: 'The texts in the result, which are the same in every language of Excel.',
    ja: '結果に含まれる項目名です（Excel の表示言語にかかわらず英語です）。',
  },
  spills: { en: 'The result spills into the cells below and to the right.', ja: '結果は下および右のセルにスピルします。' },
  example: { en: 'Example', ja: '使用例' },
  givesCell: { en: 'The cell then shows:', ja: 'セルには次のように表示されます。' },
  givesCells: { en: 'The cells then show:', ja: '各セルには次のように表示されます。' },
  rounded: { en: 'Shown to 10 significant digits.', ja: '有効数字10桁で表示しています。' },
  table: { en: 'Result of the example', ja: '使用例の結果' },
  aboutRanges: { en: 'An example with ranges, dates and terms in a sheet', ja: 'シート上の範囲・日付・条件を用いた例' },
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
  reference: { en: 'Terms, ranges, columns, symbols and errors', ja: '条件・範囲・列・記号・エラー' },
  referenceLead: { en: 'What all functions have in common.', ja: 'すべての関数に共通する事項です。' },
  terms: { en: 'Terms of the pact', ja: '協定の条件' },
  termsLead: {
    en: 'The argument terms is a range: a term in its first column, its value in the second. Further columns are ignored. A term that is left out, or whose value is blank, has its default.',
    ja: '引数 terms には、1列目に条件名、2列目に値を入力した範囲を指定します。3列目以降は無視されます。記載のない条件、および値が空白の条件には既定値を適用します。',
  },
  ranges: { en: 'With ranges', ja: '範囲を用いた例' },
  rangesLead: {
    en: 'In a model the arguments stand in cells. Row 2 holds the start; each row below it is one period: the date on which it ends, what Japan funds at its start and the profit at its end. The terms stand beside it; their headings are not part of the range.',
    ja: '実際のモデルでは、引数にセル範囲を指定します。2行目は開始日、3行目以降は1行が1期で、期末日、期首の拠出額、期末の利益を入力します。条件は右側に入力し、見出し行は範囲に含めません。',
  },
  sheet: { en: 'Cells of the example', ja: '例のセル' },
  columns: { en: 'Columns of the schedule', ja: '配分計算表の列' },
  columnsLead: {
    en: 'The columns of PACT.WATERFALL, by the names that its argument columns takes.',
    ja: 'PACT.WATERFALL が返す列です。引数 columns にはこの列名を指定します。',
  },
  symbols: { en: 'Symbols', ja: '記号' },
  symbolsLead: { en: 'As the equations of the functions use them.', ja: '各関数の計算式で用いる記号です。' },
  commonErrors: { en: 'Errors that functions share', ja: '各関数に共通のエラー' },
  commonErrorsLead: {
    en: 'Each page lists those that its function can show. Excel shows the message of #VALUE! and #N/A in the card beside the cell.',
    ja: '関数ごとのページには、その関数で生じうるエラーを示します。#VALUE! と #N/A のメッセージは、セルの横に表示されるエラーの詳細で確認できます。',
  },
  name: { en: 'Name', ja: '名称' },
  value: { en: 'Default', ja: '既定値' },
  meaning: { en: 'Meaning', ja: '意味' },
  symbol: { en: 'Symbol', ja: '記号' },
} as const satisfies Record<string, Localised>;

export type Word = keyof typeof WORDS;

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語' };
