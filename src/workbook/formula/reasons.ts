import { translator, type Pattern } from '../../functions/messages/patterns';
import type { Language } from '../../templates';

/** The reasons of arguments that cannot be read: those of `readArgumentText` and of `readArguments`. */
const JAPANESE: readonly Pattern[] = [
  ['There is no name “{name}” in this workbook.', 'このワークブックに「{name}」という名前はありません。'],
  ['There is no sheet “{name}” in this workbook.', 'このワークブックに「{name}」というシートはありません。'],
  ['{area}#: the formula in {cell} does not spill.', '{area}#：{cell} の数式はスピルしません。'],
  ['{area} has {count} cells; at most {most} are read.', '{area} に {count} 個のセルがあります。読み取れるのは {most} 個までです。'],
  ['{text}: a text has no closing quotation mark.', '{text}：文字列の終わりの引用符がありません。'],
  ['{text}: the name of a sheet has no closing quotation mark.', '{text}：シート名の終わりの引用符がありません。'],
  [
    '{text}: a comma separates arguments; this is one argument.',
    '{text}：コンマは引数の区切りです。ここには 1 個の引数を指定してください。',
  ],
  ['{text}: the rows have different numbers of items.', '{text}：行ごとの個数が異なります。'],
  [
    '{text}: only numbers, texts, TRUE, FALSE and errors may stand between { and }.',
    '{text}：{ } の中に指定できるのは、数値、文字列、TRUE、FALSE、エラー値だけです。',
  ],
  ['{text}: “{sign}” closes nothing.', '{text}：「{sign}」に対応する括弧がありません。'],
  ['{text}: “{sign}” is missing.', '{text}：「{sign}」がありません。'],
  ['{text}: it is not complete.', '{text}：式が途中で終わっています。'],
];

const inJapanese = translator(JAPANESE, {});

/** Why an argument cannot be read, for a person. @param reason of an `ArgumentValue` */
export function reasonOfArgument(language: Language, reason: string): string {
  return language === 'ja' ? (inJapanese(reason) ?? reason) : reason;
}
