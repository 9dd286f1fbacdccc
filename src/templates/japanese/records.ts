/** The sheets Sources and Checks. */
export const RECORDS: Readonly<Record<string, string>> = {
  // Sources
  'Where each figure comes from: unit, date, source and confidence, and which formulas use it.':
    '各数値の根拠：単位、時点、出典、確度、および使用箇所。',
  ' figures: ': '件の数値。公表資料による数値：',
  ' from published sources, ': '件、仮定値：',
  ' illustrative.': '件。',
  'Values are those in use now. To change one, follow the link to its cell; this list shows it at once.':
    '値は現在の使用値。変更する場合はリンク先のセルに入力、本一覧に即時反映。',
  Illustrative: '仮定値',
  'Our own assumption where nothing is published. Replace it before you rely on an answer.':
    '公表資料がない項目に関する当方の仮定。結果の利用に先立ち要差替え。',
  'In short': '概要',
  Figures: '数値',
  'rows of the list below': '下記一覧の行数',
  'From published sources': '公表資料による数値',
  'with high, medium or low confidence': '確度：高、中または低',
  'our own assumptions': '当方の仮定',
  'Oldest statement': '最も古い時点',
  'Newest statement': '最も新しい時点',
  'day of the statement': '公表または確認の日',
  'Every figure has a source': '全数値に出典を記載',
  'a figure has no source': '出典のない数値あり',
  'Every figure has a date': '全数値に時点を記載',
  'a figure has no date': '時点のない数値あり',
  'Every figure has a unit': '全数値に単位を記載',
  'a figure has no unit': '単位のない数値あり',
  'Every confidence is a known one': '確度の区分が既定のもの',
  'a confidence is none of high, medium, low and illustrative': '高、中、低、仮定のいずれでもない確度あり',
  low: '低',
  'What is checked': '検証項目',
  'OK or what is wrong': 'OK または不備の内容',
  'Every figure of the workbook with its source': 'ブックの全数値とその出典',
  Figure: '項目',
  'Unit or meaning': '単位または意味',
  'Where used': '使用箇所',
  'Go to the cell': 'セルへ移動',
  blank: '空欄',
  ' values': '個の値',
  '{1} and {2} more': '{1}ほか{2}件',
  'to read only: no formula uses it': '参考値（数式での使用なし）',

  // Checks
  'Every check of the workbook in one list. One light sums them up and stands at the top of every sheet.':
    'ブック全体の検証の一覧。総合判定は各シートの上部にも表示。',
  'Look at the sheet ': '要確認のシート：',
  ' checks do not compare, for the reasons below; nothing is wrong.': '件の検証は比較対象外（理由は下記）。不備なし。',
  ' checks, all of them OK.': '件の検証、すべて OK。',
  'What must be equal is equal to 0.005, and nothing is missing.': '一致すべき値が許容差 0.005 以内で一致、入力の欠落なし。',
  'Not compared': '比較対象外',
  'The terms ask for what plain formulas do not cover, or PACT has not answered. The reason stands in the row.':
    '通常の数式の対象外の条件、または PACT からの応答なし。理由は各行に表示。',
  'Look here': '要対応',
  'Something is wrong. The row says what and, where it can, in which cell; the link leads to the checks of that sheet.':
    '不備あり。内容および該当セルを各行に表示。リンク先は当該シートの検証欄。',
  'look here': '要対応',
  Sheet: 'シート',
  Check: '検証項目',
  Result: '結果',
  'In a word': '判定',
  'Go to the checks': '検証欄へ移動',
  'cannot be read: its sheet or its name is missing': '参照不能：シートまたは名前の欠落',
};
