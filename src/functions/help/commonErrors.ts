import type { ParameterKind } from '../coercion';
import type { FunctionDefinition, Localised, ParameterDefinition } from '../definition';

/** An error that many functions have, and from what of a function it comes. Its text starts with its Excel code. */
export interface CommonError {
  readonly text: Localised;
  occurs(definition: Shape): boolean;
}

interface Shape extends Pick<FunctionDefinition, 'result'> {
  readonly parameters: readonly Pick<ParameterDefinition, 'name' | 'kind'>[];
}

const whereSome = (has: (parameter: Shape['parameters'][number]) => boolean) => (definition: Shape) => definition.parameters.some(has);
const whereKind = (...kinds: readonly ParameterKind[]) => whereSome(({ kind }) => kinds.includes(kind));
const whereName = (...names: readonly string[]) => whereSome(({ name }) => names.includes(name));

/** In the order in which a page lists them. */
export const COMMON_ERRORS: readonly CommonError[] = [
  {
    text: {
      en: '#VALUE! for text, TRUE or FALSE or an error in a range of amounts, or for more than 1,200 periods. The message names the argument and the position.',
      ja: '#VALUE! 金額や利率の範囲に文字列、論理値もしくはエラー値がある場合、または1,200期を超える場合。メッセージに引数名と位置を表示します。',
    },
    occurs: whereKind('rate', 'series', 'table'),
  },
  {
    text: {
      en: '#VALUE! for text that is no number, or an error, where one number is expected.',
      ja: '#VALUE! 単一の数値を指定する引数に、数値とみなせない文字列またはエラー値を指定した場合。',
    },
    occurs: whereKind('number', 'date'),
  },
  {
    text: {
      en: '#VALUE! for rates, drawdowns and profits of different lengths. A single amount fits any length.',
      ja: '#VALUE! 年利、拠出額および利益の個数が一致しない場合（単一の値を除く）。',
    },
    occurs: ({ parameters }) => parameters.filter(({ name }) => ['rate', 'rates', 'drawdowns', 'profits'].includes(name)).length > 1,
  },
  {
    text: {
      en: '#VALUE! for dates that are blank, text, or not one more than there are periods.',
      ja: '#VALUE! 日付が空白もしくは文字列の場合、または日付の個数が期数より1つ多くない場合。',
    },
    occurs: whereKind('dates'),
  },
  {
    text: {
      en: '#VALUE! for a range terms with one column, an unknown term, a term given twice, or a word that the term does not take.',
      ja: '#VALUE! 引数 terms の範囲が1列の場合、未知の条件名や重複する条件名がある場合、または条件の値が所定の語でない場合。',
    },
    occurs: whereKind('terms'),
  },
  {
    text: {
      en: '#VALUE! for a flag that is neither TRUE nor FALSE.',
      ja: '#VALUE! TRUE または FALSE を指定する引数に、それ以外の値を指定した場合。',
    },
    occurs: whereKind('flag'),
  },
  {
    text: { en: '#NUM! for a negative rate of interest.', ja: '#NUM! 年利が負の場合。' },
    occurs: ({ parameters }) => parameters.some(({ name, kind }) => name.startsWith('rate') && (kind === 'rate' || kind === 'table')),
  },
  { text: { en: '#NUM! for a negative drawdown.', ja: '#NUM! 拠出額が負の場合。' }, occurs: whereName('drawdowns') },
  {
    text: {
      en: '#NUM! for dates that do not increase, or that Excel does not know.',
      ja: '#NUM! 日付が昇順でない場合、または Excel で扱えない日付の場合。',
    },
    occurs: whereKind('dates'),
  },
  {
    text: {
      en: '#NUM! for a term out of its range, such as a share outside 0 to 1.',
      ja: '#NUM! 条件の値が許容範囲外の場合（0以上1以下でない配分割合など）。',
    },
    occurs: whereKind('terms'),
  },
  {
    text: {
      en: '#NAME? when PACT is not loaded in this Excel. Open it from the Home tab, or install the add-in.',
      ja: '#NAME? この Excel に PACT が読み込まれていない場合。[ホーム] タブから開くか、アドインを追加してください。',
    },
    occurs: () => true,
  },
  {
    text: {
      en: '#SPILL! when the cells that the result needs are not empty. Clear them, or move the formula.',
      ja: '#SPILL! 結果の表示先となるセルが空でない場合。該当するセルを消去するか、数式を別の場所に移してください。',
    },
    occurs: ({ result }) => result === 'matrix',
  },
];

/** Splits an error of the catalogue into its Excel code and what it says. */
export function errorParts(error: string): { readonly code: string; readonly text: string } {
  const [, code, text] = /^(#[A-Z0-9/]+[!?]?)\s*[:：]?\s*(.+)$/su.exec(error) ?? [];
  if (code === undefined || text === undefined) throw new Error(`The error "${error}" does not start with an Excel code`);
  return { code, text };
}
