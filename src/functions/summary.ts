import { EngineError, irr, waterfall } from '../engine';
import type { WaterfallInput } from '../engine';
import { defineFunction } from './definition';
import { DATES, DRAWDOWNS, PROFITS, RATE, TERMS_RANGE } from './parameters';
import { waterfallInput } from './waterfallInput';
import { SUMMARY_LABELS } from './summaryLabels';

const NOT_RECOVERED = 'not recovered';
const NO_RETURN = 'not defined';

export const SUMMARY = defineFunction({
  id: 'SUMMARY',
  category: 'answer',
  summary: {
    en: 'The answers on one page: whether and when Japan is repaid, what each side receives, and what Japan earns on its money.',
    ja: '主な結果を一覧で返します。回収の可否と時期、日米それぞれの受取額、日本側資金の収益性を示します。',
  },
  question: {
    en: 'What does this project come to, on one page?',
    ja: 'この案件の結果は、まとめるとどうなりますか。',
  },
  parameters: [RATE, DRAWDOWNS, PROFITS, DATES, TERMS_RANGE],
  result: 'matrix',
  labels: SUMMARY_LABELS,
  returns: {
    en: `Two columns, label and value, in English; look values up by label. "${NOT_RECOVERED}" and "${NO_RETURN}" (no IRR exists) stand as words; "" where there is no value. The date is a day number: format its cell as a date.`,
    ja: `項目名と値を2列で返します（英語）。値は項目名で検索して参照できます。未回収の場合は "${NOT_RECOVERED}"、IRR が存在しない場合は "${NO_RETURN}"、値がない場合は空文字列を返します。日付はシリアル値のため、セルの表示形式を日付に設定してください。`,
  },
  equation:
    'Japan share = ΣJ / ΣX\nJapan multiple = ΣJ / ΣD\nJapan NPV at the pact rate = Σ v_k·J_k − Σ v_{k−1}·D_k,  v_k = v_{k−1} / (1 + f_k)',
  meaning: [
    {
      en: 'Japan is repaid after {beside Recovery period} periods. It gets {beside Japan total} in all, {beside Japan share|%} of what is distributed; the US gets {beside US total}.{beside Recovered = yes}',
      ja: '日本側の回収は{beside Recovery period}期で完了します。日本の受取総額は{beside Japan total}（配分額の{beside Japan share|%}）、米国は{beside US total}です。{beside Recovered = yes}',
    },
    {
      en: 'Nothing is distributed, so Japan gets nothing.{beside Total profit distributed = 0}',
      ja: '配分される利益がないため、日本の受取額はありません。{beside Total profit distributed = 0}',
    },
    {
      en: 'Japan is not repaid: {beside Still due at the end} is still due at the end. It gets {beside Japan total} in all; the US gets {beside US total}.',
      ja: '日本側の回収は完了せず、最終期末に{beside Still due at the end}が残ります。日本の受取総額は{beside Japan total}、米国は{beside US total}です。',
    },
  ],
  example: '=PACT.SUMMARY(5%,100,{60,60,60,60,60})',
  exampleResult: [
    ['Reading', 'cumulative'],
    ['Recovered', 'yes'],
    ['Recovery period', 3.7415625],
    ['Recovery date', ''],
    ['Still due at the end', 0],
    ['Total drawn', 100],
    ['Total profit distributed', 300],
    ['Japan total', 119.7975],
    ['US total', 180.2025],
    ['Japan share', 0.399325],
    ['Japan multiple', 1.197975],
    ['Japan IRR', 0.07506467356940758],
    ['Largest amount due', 105],
    ['Unabsorbed loss', 0],
    ['Japan NPV at the pact rate', 5.9768600237849165],
  ],
  errors: [],
  related: ['WATERFALL', 'COMPARE', 'RECOVERY', 'IRR'],
  calculate(schedule) {
    const input = waterfallInput(schedule);
    const { hurdle, recovery, totals } = waterfall(input);
    const { recovered, fractional, date, remaining } = recovery;
    const isDated = schedule.dates !== undefined;
    return [
      ['Reading', hurdle],
      ['Recovered', recovered ? 'yes' : 'no'],
      ['Recovery period', recovered ? fractional : NOT_RECOVERED],
      ['Recovery date', recovered || !isDated ? date : NOT_RECOVERED],
      ['Still due at the end', remaining],
      ['Total drawn', totals.drawdown],
      ['Total profit distributed', totals.distributable],
      ['Japan total', totals.japan],
      ['US total', totals.us],
      ['Japan share', totals.japanShare],
      ['Japan multiple', totals.japanMoic],
      ['Japan IRR', returnOf(input)],
      ['Largest amount due', totals.peakClaim],
      ['Unabsorbed loss', totals.unabsorbedLoss],
      ['Japan NPV at the pact rate', totals.japanNpv],
    ];
  },
});

/** A project without receipts or without a root has no return: a fact about a good input, which the waterfall has checked. */
function returnOf(input: WaterfallInput) {
  try {
    return irr(input);
  } catch (error) {
    if (error instanceof EngineError && error.code !== '#VALUE!') return NO_RETURN;
    throw error;
  }
}
