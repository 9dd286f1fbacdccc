import type { Pattern } from './patterns';

/** Every message of the functions and of the engine. `place` is an argument with a position, `cell` what stands in a cell. */
export const JAPANESE_MESSAGES: readonly Pattern[] = [
  // Cells of the wrong kind
  [
    '{place} is {cell}; expected a number within 1e300 either side of 0',
    '{place}が {cell} です。絶対値が 1e300 以下の数値を指定してください。',
  ],
  ["{place} is {cell}; Excel's dates are 1 to {last}", '{place}が {cell} です。Excel の日付は 1 から {last} までです。'],
  ['{place} is {cell}; expected a number', '{place}が{cell}です。数値を指定してください。'],
  ['{place} is {cell}; expected a date', '{place}が{cell}です。日付を指定してください。'],
  ['{place} is {cell}; expected text', '{place}が{cell}です。文字列を指定してください。'],
  ['{place} is {cell}; expected TRUE or FALSE', '{place}が{cell}です。TRUE または FALSE を指定してください。'],
  [
    '{place} is {cell}; expected a range of two or more columns: a term and its value',
    '{place}が{cell}です。条件名と値の 2 列以上の範囲を指定してください。',
  ],
  ['{place} is {cell}; expected the name of a term', '{place}が{cell}です。条件名を指定してください。'],
  [
    '{place}: {cell} is not a term of the pact; PACT.TERMS() lists them',
    '{place}の{cell}という条件はありません。条件は PACT.TERMS() で確認できます。',
  ],
  ['{place} gives {term} again; it already stands in row {row}', '{place}に {term} が重複しています。{row} 行目にもあります。'],
  ['{place} is missing', '{place}がありません。'],
  ['{place} is blank; it is required', '{place}が空白です。必ず指定してください。'],
  ['{place} is not later than item {item}', '{place}が、{item} 番目より後の日付ではありません。'],

  // Names in a text or above a column
  [
    'columns: item {item} is "{name}"; separate the names with ;',
    'columns の {item} 番目が「{name}」です。列名はセミコロン（;）で区切ってください。',
  ],
  [
    'columns: item {item} is "{name}"; expected one of {list} under the annual hurdle',
    'columns の {item} 番目が「{name}」です。annual の場合は次のいずれかを指定してください：{list}',
  ],
  [
    'columns: item {item} is "{name}"; expected one of {list}',
    'columns の {item} 番目が「{name}」です。次のいずれかを指定してください：{list}',
  ],
  ['columns: item {item} is ""; expected one of {list}', 'columns の {item} 番目が空です。次のいずれかを指定してください：{list}'],
  [
    '{place}: the name of column {column} is {cell}; expected one of {list}',
    '{place}の {column} 列目の列名が{cell}です。次のいずれかを指定してください：{list}',
  ],
  [
    '{place}: the name of column {column} is {cell}, which another column has too',
    '{place}の {column} 列目の列名が{cell}で、他の列と重複しています。',
  ],

  // Sizes
  ['{place} has no cells', '{place}にセルがありません。'],
  [
    '{place} has {count} cell(s); {reason}. Select only the cells in use, not a whole column or row',
    '{place}に {count} 個のセルがあります。{reason}。列や行の全体ではなく、使用しているセルだけを選択してください。',
  ],
  [
    '{place} has {count} column(s); expected two or more: a term and its value',
    '{place}が {count} 列です。条件名と値の 2 列以上を指定してください。',
  ],
  [
    '{place} has {count} column(s) without names; expected {places} in the order of WATERFALL, or names above them',
    '{place}が列名のない {count} 列です。WATERFALL の順の {places} 列を指定するか、先頭に列名を付けてください。',
  ],
  [
    'dates has {count} date(s); expected {expected}: the start, then the end of each of the {periods} periods',
    'dates に {count} 個の日付があります。開始日と {periods} 期の各期末日、合わせて {expected} 個を指定してください。',
  ],
  [
    'dates has {count} date(s); expected {expected}: the start, then the end of the period',
    'dates に {count} 個の日付があります。開始日と期末日の {expected} 個を指定してください。',
  ],
  [
    'due has {count} cell(s); expected {expected}, as many as profit',
    'due に {count} 個のセルがあります。profit と同じ {expected} 個を指定してください。',
  ],
  [
    '{place} has {count} cell(s); expected {expected}, as many as imports',
    '{place}に {count} 個のセルがあります。imports に合わせて {expected} 個を指定してください。',
  ],
  ['profits has {count} column(s); a pool has at most {most}', 'profits が {count} 列です。プールは最大 {most} 案件です。'],
  [
    'drawdowns has {count} column(s), profits has {columns}; expected the same number, one a project',
    'drawdowns が {count} 列、profits が {columns} 列です。案件ごとに 1 列とし、列数を合わせてください。',
  ],
  [
    'rates has {rows1} row(s) and {columns1} column(s); expected one rate, one a project ({projects}), or {rows2} row(s) and {columns2} column(s)',
    'rates が {rows1} 行 {columns1} 列です。1 個の利率、案件ごとの利率（{projects} 個）、または {rows2} 行 {columns2} 列を指定してください。',
  ],
  ['{function} takes no arguments; {count} was given', '{function} に引数はありませんが、{count} 個が指定されています。'],
  ['{function} takes no arguments; {count} were given', '{function} に引数はありませんが、{count} 個が指定されています。'],
  [
    '{function} takes at most {most} argument(s); {count} were given',
    '{function} の引数は最大 {most} 個ですが、{count} 個が指定されています。',
  ],
  ['{function} takes {most} argument(s); {count} were given', '{function} の引数は {most} 個ですが、{count} 個が指定されています。'],

  // No answer
  ['Not recovered in {count} period(s); {due} still due', '{count} 期以内に回収が完了しません。{due} が未回収です。'],
  ['The result is too large for a cell', '結果が大きすぎて、セルに表示できません。'],
  ['The result is too large.', '結果が大きすぎます。'],
  ['Japan receives nothing, so there is no return to state.', '日本の受取額がないため、収益率を計算できません。'],
  ['Nothing is drawn, so there is no return to state.', '拠出額がないため、収益率を計算できません。'],
  [
    'No rate was found at which what Japan receives is worth what it pays.',
    '日本の受取額と拠出額の現在価値が等しくなる利率が見つかりません。',
  ],
  [
    'Japan loses all but so little that no rate above -1 (-100%) can state it.',
    '日本側の損失がほぼ全額に及び、-100% を超える収益率では表せません。',
  ],
  ['Japan is not repaid at any rate.', 'どの利率でも、日本側の回収は完了しません。'],
  [
    'Japan is repaid at every rate up to {rate}, so no rate is the highest.',
    '{rate} までのどの利率でも日本側の回収が完了するため、上限の利率はありません。',
  ],
  ['drawdowns: nothing is drawn, so no rate is the highest.', 'drawdowns に拠出額がないため、上限の利率はありません。'],
  [
    'Nothing is left to cover after period {period}: no claim is open and nothing more is drawn.',
    '第 {period} 期より後に、回収すべき金額はありません。要回収額は残っておらず、以後の拠出もありません。',
  ],
  ['share_before: it is 0, so no profit repays Japan, however large.', 'share_before が 0 のため、利益の額にかかわらず回収できません。'],

  // Numbers outside of what can be calculated
  ['{place}: the value is not a finite number.', '{place}が有限の数値ではありません。'],
  ['{place}: the value is too large. The limit is {limit} either side of 0.', '{place}の絶対値が大きすぎます。上限は {limit} です。'],
  [
    '{place}: {number} takes the rate of period {period} to {rate}, below 0.',
    '{place}の {number} を加えると、第 {period} 期の年利が {rate} となり、0 を下回ります。',
  ],
  ['{place}: {number} is below -1 (-100%).', '{place}が {number} です。-1（-100%）以上を指定してください。'],
  ['{place}: {number} is not above -1 (-100%).', '{place}が {number} です。-1（-100%）を超える値を指定してください。'],
  ['{place}: {number} is below 0.', '{place}が {number} です。0 以上を指定してください。'],
  ['{place}: {number} is not a share. Use a value from 0 to 1.', '{place}が {number} です。割合は 0 以上 1 以下で指定してください。'],
  ['{place}: {cell} is not a whole number of at least {least}.', '{place}が {cell} です。{least} 以上の整数を指定してください。'],
  [
    '{place}: {cell} is not a whole number from {least} to {most}.',
    '{place}が {cell} です。{least} 以上 {most} 以下の整数を指定してください。',
  ],
  ['first_period: {first} is after last_period, {last}.', 'first_period（{first}）が last_period（{last}）より後です。'],
  ['firstPeriod: {first} is after lastPeriod, {last}.', 'firstPeriod（{first}）が lastPeriod（{last}）より後です。'],

  // Dates
  ['end: the date is before the start.', 'end が start より前の日付です。'],
  ['{place}: the date is not after the one before it.', '{place}が、その前の日付より後ではありません。'],
  ['{place}: {cell} is not a date. Use an Excel day number.', '{place}の{cell}は日付ではありません。Excel の日付を指定してください。'],
  [
    '{place}: {number} is not a day that Excel knows (0 to {last}, 31 December 9999).',
    '{place}の {number} は、Excel で扱えない日付です（0 から {last}、9999年12月31日まで）。',
  ],
  ['dates: missing. A start needs the dates at which the periods end.', 'dates がありません。開始日には、各期末日の指定が必要です。'],
  ['start: missing. Dates need the start of the first period.', 'start がありません。日付には、第1期の開始日が必要です。'],

  // Periods
  [
    'drawdowns: one amount does not say how many periods there are. Give one a period, dates or {argument}.',
    'drawdowns が 1 個の金額のため、期数が定まりません。期ごとの金額、dates または {argument} を指定してください。',
  ],
  [
    '{place}: {count} values are too many. A project has at most {most} periods.',
    '{place}の値が {count} 個あります。案件は最大 {most} 期です。',
  ],
  [
    '{place}: {count} values for {periods} periods. Give one value a period.',
    '{place}の値が {count} 個、期数が {periods} です。1期に 1 個を指定してください。',
  ],
  [
    '{place}: the last instalment falls in period {period}. A project has at most {most} periods.',
    '{place}では最後の分割返済が第 {period} 期になります。案件は最大 {most} 期です。',
  ],
  ['profits: {count} periods, but project 1 has {periods}.', 'profits が {count} 期ですが、案件 1 は {periods} 期です。'],
  [
    '{steps1} and {steps2}: {cells} cells of {periods} periods are too many. All cells together have at most {most} periods.',
    '{steps1} と {steps2}：{periods} 期のセルが {cells} 個あり、多すぎます。全セルの期数の合計は最大 {most} です。',
  ],
  ['{place}: expected at least 1 period.', '{place}には 1 期以上が必要です。'],
  ['{place}: expected at least 1 step.', '{place}には 1 個以上の値が必要です。'],
  [
    'schedule: the columns have no relation that can be checked. Give those of at least one, such as japan, us and distributable.',
    'schedule の列の間に、検証できる関係がありません。japan、us、distributable など、相互に検証できる列を指定してください。',
  ],

  // What a sheet cannot bring about, but a program that calls the engine
  ['{place}: expected a list with one value a period.', '{place}には期ごとの値の一覧を指定してください。'],
  ['{place}: expected a list of steps.', '{place}には増減の一覧を指定してください。'],
  ['{place}: {cell} is not known. Use {list}.', '{place}の{cell}は使用できません。{list}を指定してください。'],
  ['{place}: {cell} is not a number.', '{place}の{cell}は数値ではありません。'],
  [
    'projects: {cell} given. Give a list of 1 to {most} projects.',
    'projects に {cell} が指定されています。1 から {most} までの案件の一覧を指定してください。',
  ],
  [
    'blocks: expected path {path} next, found path {found}. Give every path from 0 on once.',
    'blocks の次は経路 {path} のはずですが、経路 {found} です。0 からの経路を 1 回ずつ指定してください。',
  ],
  [
    'blocks: expected path {path} next. Give every path from 0 on once.',
    'blocks の次は経路 {path} のはずです。0 からの経路を 1 回ずつ指定してください。',
  ],

  // The general ones, which many of those above would fit
  ['{place} has {count} cell(s); expected one cell', '{place}に {count} 個のセルがあります。1 個のセルを指定してください。'],
  ['{place} is {cell}; expected {list}', '{place}が{cell}です。{list}を指定してください。'],
  ['{place} is {cell}', '{place}が{cell}です。'],
];

/** Why a range is too large. */
export const JAPANESE_SIZES: readonly Pattern[] = [
  ['at most {periods} period(s) of {projects} project(s) are calculated', '計算できるのは {projects} 案件、{periods} 期までです'],
  ['at most {periods} period(s) are calculated', '計算できるのは {periods} 期までです'],
  ['a table of terms has at most {cells} cell(s)', '条件の表は最大 {cells} 個のセルです'],
  ['a schedule has at most {cells} cell(s)', '配分計算表は最大 {cells} 個のセルです'],
  ['expected one cell', '1 個のセルを指定してください'],
];
