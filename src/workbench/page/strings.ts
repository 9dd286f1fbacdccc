import type { Refusal } from '../book/protection';

/** The words of the page around the add-in, in the languages that the add-in itself speaks. */
export interface PageStrings {
  readonly title: string;
  readonly file: string;
  readonly open: string;
  readonly openTip: string;
  readonly save: string;
  readonly saveTip: string;
  readonly addin: string;
  readonly spreadsheet: string;
  readonly pane: string;
  readonly paneFrame: string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly loading: string;
  readonly late: string;
  readonly missing: string;
  readonly missingWhy: string;
  readonly uncompleted: (label: string) => string;
  readonly unknown: string;
  readonly failed: string;
  readonly failedWhat: string;
  readonly fileFailed: (name: string) => string;
  readonly notKept: string;
  readonly notInFile: string;
  readonly notSaved: string;
  readonly dismiss: string;
  readonly discard: string;
  readonly newWorkbook: string;
  readonly openHere: string;
  readonly dropHere: string;
  readonly notice: string;
  readonly noticeText: readonly string[];
  readonly cannotProve: string;
  readonly cannotProveList: readonly string[];
  readonly plays: string;
  readonly playsUsual: string;
  readonly protected: string;
  /** By what refuses a change. */
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly spillEdge: string;
  readonly spillBlocked: (address: string) => string;
  /** By the error that a cell shows. */
  readonly errors: { readonly [error: string]: string };
}

const EN: PageStrings = {
  title: 'PACT workbench',
  file: 'File',
  open: 'Open',
  openTip: 'Open an Excel workbook (.xlsx) from this computer. You can also drop it onto the page.',
  save: 'Save',
  saveTip: 'Save this workbook as an Excel file (.xlsx).',
  addin: 'Add-in',
  spreadsheet: 'Spreadsheet',
  pane: 'Task pane',
  paneFrame: 'PACT add-in',
  closePane: 'Close the task pane',
  paneWidth: 'Width of the task pane',
  loading: 'The add-in is loading',
  late: 'The add-in has not started. The browser’s console shows its errors. Load the page again once they are gone.',
  missing: 'The add-in is not here',
  missingWhy:
    'This is how a workbook looks on a machine without PACT: sheets and plain formulas calculate, PACT functions show #NAME? once they are calculated.',
  uncompleted: (label) => `The add-in did not complete “${label}”.`,
  unknown: 'The stand-in does not know:',
  failed: 'The workbench could not start',
  failedWhat: 'Load the page again. If it happens again, check that npm start is still running and shows no error.',
  fileFailed: (name) => `“${name}” could not be opened:`,
  notKept: 'Of the file, this is not in the workbook:',
  notInFile: 'The workbook is saved. This is not in the file:',
  notSaved: 'The workbook could not be saved:',
  dismiss: 'Dismiss',
  discard: 'This workbook has changes that were not saved. Discard them?',
  newWorkbook: 'The add-in has made a new workbook. Excel opens it in a window of its own.',
  openHere: 'Open it here',
  dropHere: 'Drop the workbook to open it',
  notice: 'Stand-in for Excel',
  noticeText: [
    'This page plays Excel’s part for the PACT add-in in the task pane, which is the same, unmodified add-in that Excel loads, behind Microsoft’s own client library. The grid is Univer, an open-source spreadsheet.',
    'The workbook lives in this browser tab and is gone when you close it, unless you save it.',
  ],
  cannotProve: 'What this page cannot prove',
  cannotProveList: [
    'That Excel accepts, answers or refuses the same requests.',
    'That Excel calculates, rounds and draws the same: fonts, formats, charts, printed pages.',
    'That the add-in installs, and how fast Excel is with it.',
    'How Excel on Windows, on Mac and on the web differ, beyond the few differences this page can play.',
  ],
  plays: 'It is playing an unusual Excel:',
  playsUsual: 'Play the usual one',
  protected: 'Protected',
  refused: {
    sheet: 'This sheet is protected. Only its unlocked cells can be changed.',
    workbook: 'The workbook is protected. Its sheets keep their names, number and order.',
  },
  spillEdge: 'The result reaches past the edge of the sheet.',
  spillBlocked: (address) => `The result has no room: ${address} is not empty.`,
  errors: {
    '#NAME?': 'A name or a function in the formula does not exist here.',
    '#VALUE!': 'A value in the formula is of the wrong kind.',
    '#REF!': 'The formula refers to a cell that no longer exists.',
    '#DIV/0!': 'The formula divides by zero or by an empty cell.',
    '#NUM!': 'A number in the formula is not valid.',
    '#N/A': 'A value is not available.',
    '#NULL!': 'The ranges in the formula do not meet.',
    '#SPILL!': 'The result has no room.',
    '#CALC!': 'The result is an empty array.',
    '#BUSY!': 'The function is still calculating.',
    '#CONNECT!': 'The add-in does not answer.',
  },
};

const JA: PageStrings = {
  title: 'PACT ワークベンチ',
  file: 'ファイル',
  open: '開く',
  openTip: 'このコンピューターの Excel ブック (.xlsx) を開きます。ページにドロップすることもできます。',
  save: '保存',
  saveTip: 'このブックを Excel ファイル (.xlsx) として保存します。',
  addin: 'アドイン',
  spreadsheet: 'スプレッドシート',
  pane: '作業ウィンドウ',
  paneFrame: 'PACT アドイン',
  closePane: '作業ウィンドウを閉じる',
  paneWidth: '作業ウィンドウの幅',
  loading: 'アドインを読み込んでいます',
  late: 'アドインが起動していません。エラーはブラウザーのコンソールに表示されます。解消してからページを再読み込みしてください。',
  missing: 'アドインがありません',
  missingWhy: 'PACT のないパソコンで見たブックの状態です。シートと通常の数式は計算されますが、PACT 関数は計算されると #NAME? になります。',
  uncompleted: (label) => `アドインは「${label}」を完了しませんでした。`,
  unknown: '代替環境が対応していない要求:',
  failed: 'ワークベンチを起動できませんでした',
  failedWhat: 'ページを再読み込みしてください。再び起きる場合は、npm start が動いていてエラーがないことを確認してください。',
  fileFailed: (name) => `「${name}」を開けませんでした:`,
  notKept: 'ファイルのうち、次のものはブックにありません:',
  notInFile: 'ブックを保存しました。次のものはファイルに含まれていません:',
  notSaved: 'ブックを保存できませんでした:',
  dismiss: '閉じる',
  discard: 'このブックには保存していない変更があります。破棄しますか。',
  newWorkbook: 'アドインが新しいブックを作成しました。Excel では別のウィンドウに開きます。',
  openHere: 'ここで開く',
  dropHere: 'ドロップしてブックを開く',
  notice: 'Excel の代わりの画面',
  noticeText: [
    'このページは、作業ウィンドウの PACT アドインに対して Excel の役を演じます。アドインは Excel が読み込むものと同じで、Microsoft のクライアントライブラリを通して動きます。表はオープンソースの Univer です。',
    'ブックはこのタブの中だけにあり、保存しないかぎり閉じると消えます。',
  ],
  cannotProve: 'このページで証明できないこと',
  cannotProveList: [
    'Excel が同じ要求を受け入れ、同じ答えを返し、同じように拒否すること。',
    'Excel の計算、丸め、表示 (フォント、書式、グラフ、印刷) が同じであること。',
    'アドインをインストールできること、Excel での速さ。',
    'Windows 版、Mac 版、Web 版の違い (このページで演じられるわずかな違いを除く)。',
  ],
  plays: '通常と異なる Excel を演じています:',
  playsUsual: '通常に戻す',
  protected: '保護',
  refused: {
    sheet: 'このシートは保護されています。変更できるのはロックされていないセルだけです。',
    workbook: 'ブックは保護されています。シートの名前、数、順序は変更できません。',
  },
  spillEdge: '結果がシートの端を越えます。',
  spillBlocked: (address) => `結果を表示する場所がありません。${address} が空白ではありません。`,
  errors: {
    '#NAME?': '数式の中の名前または関数がここにはありません。',
    '#VALUE!': '数式の中の値の種類が正しくありません。',
    '#REF!': '数式が、もう存在しないセルを参照しています。',
    '#DIV/0!': '0 または空白のセルで割っています。',
    '#NUM!': '数式の中の数値が正しくありません。',
    '#N/A': '値がありません。',
    '#NULL!': '数式の中の範囲が交差していません。',
    '#SPILL!': '結果を表示する場所がありません。',
    '#CALC!': '結果が空の配列です。',
    '#BUSY!': '関数はまだ計算中です。',
    '#CONNECT!': 'アドインが応答しません。',
  },
};

/** English for every language that the page does not speak. */
export const pageStrings = (locale: string): PageStrings => (/^ja\b/i.test(locale) ? JA : EN);
