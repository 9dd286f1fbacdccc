import { cover } from '../engine';
import { defineFunction } from './definition';
import { DATES, DRAWDOWNS, PROFITS, RATE, TERMS_RANGE } from './parameters';
import { waterfallInput } from './waterfallInput';

export const COVER = defineFunction({
  id: 'COVER',
  category: 'solve',
  summary: {
    en: 'How many times over the profits to come repay what Japan is owed at the end of a period: the loan life cover ratio (LLCR).',
    ja: '指定した期末における日本側の要回収額を、以後の利益で何倍まで回収できるか（LLCR：ローンライフ・カバレッジ・レシオ）を返します。',
  },
  question: {
    en: 'How much room is there before Japan is no longer repaid by the last period?',
    ja: '最終期末までの回収には、どの程度の余裕がありますか。',
  },
  parameters: [
    RATE,
    {
      name: 'period',
      kind: 'number',
      help: {
        en: 'Period at whose end cover is measured: a whole number from 0 (the start) to the number of periods.',
        ja: '算定時点とする期を、0（開始時点）から全期数までの整数で指定します。その期末の値を返します。',
      },
    },
    DRAWDOWNS,
    PROFITS,
    DATES,
    TERMS_RANGE,
  ],
  result: 'scalar',
  returns: {
    en: 'A ratio: 1 or more when Japan is repaid by the last period, and only then if nothing more is drawn. With compounding simple it is only an indication. Hurdle and rounding have no effect.',
    ja: '倍率を返します。最終期末までに回収が完了する場合は1以上です（以後の拠出がなければ逆も成立します）。compounding が simple の場合は目安の値です。hurdle および rounding は影響しません。',
  },
  equation: {
    en: 'COVER = s1·PV(X_j, j > k) / (B_k + PV(D_j, j > k))\nk = period,  all values at d_k',
    ja: 'COVER = s1·PV(X_j, j > k) / (B_k + PV(D_j, j > k))\nk = period、いずれも d_k 時点の価値',
  },
  meaning: [
    {
      en: 'The profits to come are too small: they cover {result|%} of what Japan is owed.{result < 1}',
      ja: '以後の利益は不足しており、日本側の要回収額の{result|%}に相当します。{result < 1}',
    },
    {
      en: 'The profits to come cover what Japan is owed {result} times.',
      ja: '以後の利益は、日本側の要回収額の{result}倍に相当します。',
    },
  ],
  example: '=PACT.COVER(5%,2,100,{60,60,60,60,60})',
  exampleResult: 1.6758449411510636,
  errors: [
    {
      en: '#N/A when nothing is left to cover: no claim is open and nothing more is drawn',
      ja: '#N/A：要回収額が残っておらず、以後の拠出もない場合',
    },
    { en: '#NUM! when period is outside 0 to the number of periods', ja: '#NUM!：period が0から全期数までの範囲にない場合' },
  ],
  related: ['BALANCE', 'REQUIRED', 'MAXRATE', 'RECOVERY'],
  native: {
    formula: '=PV(5%,3,-60*50%)/FV(5%,2,60*50%,-100)',
    note: {
      en: 'The same for one drawdown at the start and a level profit a year, while the claim is open: the value of three more payments over the claim after two.',
      ja: '期初に1回のみ拠出し、毎年の利益が一定で、要回収額が残っている場合に一致します。以後3回の受取額の現在価値を、2回受取後の要回収額で除した値です。',
    },
  },
  calculate: ({ period, ...schedule }) => cover({ period, ...waterfallInput(schedule) }),
});
