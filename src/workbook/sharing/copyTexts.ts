import type { Language } from '../../functions/catalogue';
import type { ShareMode } from './shareOptions';

/** What the sheets that PACT adds to a copy say. `{1}` and the like are gaps. */
interface CopyTexts {
  readonly list: string;
  readonly grids: string;
  readonly what: Readonly<Record<ShareMode, string>>;
  readonly whoOpens: Readonly<Record<ShareMode, string>>;
  readonly labels: Readonly<
    Record<'what' | 'whoOpens' | 'frozen' | 'formulas' | 'day' | 'versions' | 'inputs' | 'terms' | 'changed', string>
  >;
  readonly frozen: string;
  readonly formulas: string;
  readonly versions: string;
  readonly inputs: string;
  readonly headings: Readonly<Record<'sheet' | 'cell' | 'formula' | 'size' | 'state' | 'now' | 'fingerprint' | 'references', string>>;
  readonly states: Readonly<Record<'frozen' | 'native' | 'live', string>>;
  readonly nothing: string;
  readonly removedRule: string;
  readonly removedHighlight: string;
  readonly keptName: string;
  readonly fixedCells: string;
  readonly dateFormat: string;
}

export const COPY_TEXTS: Readonly<Record<Language, CopyTexts>> = {
  en: {
    list: 'PACT formulas',
    grids: 'PACT waterfalls',
    what: {
      shareable:
        'A copy to share: the results of PACT stand in it as plain Excel formulas or as frozen values, everything else calculates.',
      frozen: 'A copy with frozen values: nothing calculates in it except the references in the list below.',
      live: 'A copy for people who use PACT: its formulas are kept.',
    },
    whoOpens: {
      shareable: 'Everybody with Excel or LibreOffice; nobody needs PACT.',
      frozen: 'Everybody with Excel or LibreOffice; nobody needs PACT.',
      live: 'People with PACT in Excel. Others see the results until a cell is calculated again; it then shows #NAME?.',
    },
    labels: {
      what: 'This copy',
      whoOpens: 'Who can open it',
      frozen: 'Frozen values',
      formulas: 'PACT formulas',
      day: 'Made on',
      versions: 'Made with',
      inputs: 'Inputs',
      terms: 'Terms',
      changed: 'Changed',
    },
    frozen: 'They do not follow changes. To calculate again, open this copy in Excel with PACT and choose “Restore formulas”.',
    formulas: '{1} frozen, {2} as plain Excel formulas, {3} kept',
    versions: 'PACT {1}, {2}',
    inputs: 'SHA-256 {1}. Another number means that terms or inputs have changed; it is no signature.',
    headings: {
      sheet: 'Sheet',
      cell: 'Cell',
      formula: 'Formula',
      size: 'Result size',
      state: 'What stands there now',
      now: 'Now',
      fingerprint: 'Fingerprint',
      references: 'References',
    },
    states: { frozen: 'frozen value', native: 'plain Excel formula', live: 'the formula' },
    nothing: 'This workbook has no PACT formula.',
    removedRule: 'The rule for entries in {1} on the sheet “{2}” needs PACT and was left out: {3}',
    removedHighlight: 'The conditional format of {1} on the sheet “{2}” needs PACT and was left out: {3}',
    keptName: 'The name {1} needs PACT and stays as it is: {2}. Cells that use it are in the list.',
    fixedCells: 'Rules, conditional formats and names that referred to a whole result of PACT, such as E6#, refer to its cells now.',
    dateFormat: 'd mmm yyyy',
  },
  ja: {
    list: 'PACT数式一覧',
    grids: 'PACT配分計算',
    what: {
      shareable: '共有用のコピーです。PACT の結果は通常の Excel 数式または固定値に置き換えられ、その他のセルは計算されます。',
      frozen: '値のみのコピーです。下の一覧の参照を除き、計算は行われません。',
      live: 'PACT 利用者向けのコピーです。PACT の数式をそのまま保持しています。',
    },
    whoOpens: {
      shareable: 'Excel または LibreOffice をお持ちの方ならどなたでも。PACT は不要です。',
      frozen: 'Excel または LibreOffice をお持ちの方ならどなたでも。PACT は不要です。',
      live: 'Excel で PACT をお使いの方。PACT がない場合は再計算されるまで結果が表示され、再計算後は #NAME? となります。',
    },
    labels: {
      what: 'このコピー',
      whoOpens: '開ける方',
      frozen: '固定値',
      formulas: 'PACT 数式',
      day: '作成日',
      versions: '作成に使用',
      inputs: '入力値',
      terms: '条件',
      changed: '変更点',
    },
    frozen: '入力値を変更しても固定値は変わりません。再計算するには、PACT のある Excel で開き「数式を復元」を選んでください。',
    formulas: '固定値 {1} 件、通常の Excel 数式 {2} 件、保持 {3} 件',
    versions: 'PACT {1}、{2}',
    inputs: 'SHA-256 {1}。値が異なる場合は条件または入力値が変更されています。電子署名ではありません。',
    headings: {
      sheet: 'シート',
      cell: 'セル',
      formula: '数式',
      size: '結果の大きさ',
      state: '現在の内容',
      now: '現在の値',
      fingerprint: '照合値',
      references: '参照',
    },
    states: { frozen: '固定値', native: '通常の Excel 数式', live: '数式のまま' },
    nothing: 'このブックに PACT の数式はありません。',
    removedRule: 'シート「{2}」の {1} の入力規則は PACT を必要とするため削除しました：{3}',
    removedHighlight: 'シート「{2}」の {1} の条件付き書式は PACT を必要とするため削除しました：{3}',
    keptName: '名前 {1} は PACT を必要とし、そのまま残しています：{2}。この名前を使うセルは一覧にあります。',
    fixedCells: 'E6# のように PACT の結果全体を参照していた入力規則・条件付き書式・名前は、セル範囲への参照に変わりました。',
    dateFormat: 'yyyy/m/d',
  },
};

/** A text with its gaps filled. */
export function filled(text: string, ...parts: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_gap, number: string) => String(parts[Number(number) - 1] ?? ''));
}
