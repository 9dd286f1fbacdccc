import { defineFunction } from './definition';
import { DRAWDOWNS, PROFITS, RATE, REQUIRED_DATES, TERMS_RANGE } from './parameters';
import { recoveryOf } from './recoveryOf';

export const RECOVERY_DATE = defineFunction({
  id: 'RECOVERY.DATE',
  category: 'answer',
  summary: {
    en: 'Date of the distribution that completes the recovery of principal and interest: the end of that period.',
    ja: '元本および利息の回収が完了する配分日（その期の末日）を返します。',
  },
  question: {
    en: 'On which distribution date is Japan repaid?',
    ja: '日本側の資金の回収は、どの配分日に完了しますか。',
  },
  parameters: [RATE, DRAWDOWNS, PROFITS, REQUIRED_DATES, TERMS_RANGE],
  result: 'scalar',
  unit: 'date',
  returns: {
    en: 'A date as a day number: format the cell as a date. The start when nothing is ever due to Japan.',
    ja: '日付のシリアル値を返します。セルの表示形式を日付に設定してください。要回収額が一度も生じない場合は開始日を返します。',
  },
  equation: 'k = max{ j : Q_j > 0 },  B_k = 0\nRECOVERY.DATE = d_k',
  meaning: [
    {
      en: 'Nothing is ever due to Japan: the date is the start.{summary Recovery period = 0}',
      ja: '日本側の要回収額は一度も生じないため、日付は開始日です。{summary Recovery period = 0}',
    },
    {
      en: 'Japan is repaid by the distribution of {result|date}, after {summary Recovery period} periods.',
      ja: '日本側の回収は{result|date}の配分で完了します（{summary Recovery period}期）。',
    },
    {
      en: 'Japan is repaid by the distribution of {result|date}.',
      ja: '日本側の回収は{result|date}の配分で完了します。',
    },
  ],
  example: '=PACT.RECOVERY.DATE(5%,100,{60,60,60,60,60},{46041,46406,46771,47137,47502,47867})',
  exampleResult: 47502,
  errors: [
    {
      en: '#N/A when Japan is not repaid within the periods; the message says how much is still due',
      ja: '#N/A：期間内に回収が完了しない場合（未回収額をメッセージに表示）',
    },
  ],
  related: ['RECOVERY', 'SUMMARY', 'WATERFALL'],
  calculate: (schedule) => recoveryOf(schedule).date,
});
