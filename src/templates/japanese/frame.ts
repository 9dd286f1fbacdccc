/** What every sheet has: header, headings of tables, checks, messages of validation. */
export const FRAME: Readonly<Record<string, string>> = {
  // The workbook and its sheets
  'PACT: phase one of the US-Japan investment pact': 'PACT：日米投資協定 第一弾',
  Pact: '協定',
  Portfolio: '全案件',
  Sources: '出典一覧',
  Checks: '検証',

  // Header
  Case: 'ケース',
  Workbook: 'ブック全体',
  'This sheet': '本シート',
  'All checks': '全検証',
  'US$ million unless a row says otherwise': '単位：百万ドル（別段の記載がある行を除く）',
  'OK when every check of the sheet is': '本シートの検証がすべて OK の場合に OK',
  'The sheet {1} lists every check of the workbook.': 'ブック全体の検証の一覧はシート「{1}」。',

  // Headings of figures
  Value: '値',
  Unit: '単位',
  'As of': '時点',
  Confidence: '確度',
  Source: '出典',
  Link: 'リンク',
  '{1}. As of {2}; confidence: {3}.': '{1}。{2}時点。確度：{3}。',

  // Checks
  'not compared': '比較対象外',
  'not compared*': '比較対象外*',
  'look below': '下記を確認',
  'cannot be calculated: an input is missing or is not a number': '計算不能：入力値の欠落または数値以外の入力',

  // Validation
  '0% to 100%': '0%～100%',
  '{1} to {2}': '{1}～{2}',
  '{1}; {2}.': '{1}。{2}。',
  '{1} is a number from {2}.': '{1}：{2}の数値。',
  'A whole number from {1} to {2}; {3}.': '{1}～{2}の整数。{3}。',
  '{1} is a whole number from {2} to {3}.': '{1}：{2}～{3}の整数。',
  'A date {1}.': '日付（{1}）。',
  '{1} is a date {2}.': '{1}：日付（{2}）。',
  '{1} is one of: {2}.': '{1}：次のいずれか（{2}）。',
};
