import { check } from '../engine';
import { defineFunction } from './definition';

const SOUND = 'OK';

export const CHECK = defineFunction({
  id: 'CHECK',
  category: 'study',
  summary: {
    en: 'Whether an edited or pasted schedule still holds together: OK, or the first thing that does not add up, with its period.',
    ja: '編集または貼り付けした配分計算表の整合性を検証し、OK または最初に不整合のある期とその内容を返します。',
  },
  question: {
    en: 'Can I trust an edited or pasted schedule?',
    ja: '編集または貼り付けした配分計算表は、整合していますか。',
  },
  parameters: [
    {
      name: 'schedule',
      kind: 'schedule',
      help: {
        en: 'Column names of WATERFALL in any order with their rows below, or its 16 columns without names (either hurdle); one row a period.',
        ja: 'WATERFALL の列名（順不同）とその下の各期の行、または列名のない16列の範囲を指定します（1期につき1行）。',
      },
    },
    {
      name: 'tolerance',
      kind: 'number',
      optional: true,
      help: {
        en: 'How far an amount may be off, 0 or more. Omitted: what rounding explains, half of the last decimal shown for each amount.',
        ja: '許容する差を0以上で指定します。省略した場合は、端数処理で生じうる差（各金額につき最終桁の半分）まで許容します。',
      },
    },
  ],
  result: 'scalar',
  returns: {
    en: `"${SOUND}", or a sentence such as "Period 7: japan + us is 310, distributable is 300". Rates and shares are not checked: a schedule does not state them.`,
    ja: `"${SOUND}"、または "Period 7: japan + us is 310, distributable is 300" のような文（英語）を返します。利率と配分割合は表に示されないため、検証の対象外です。`,
  },
  equation:
    'opening_k = closing_{k−1}\nopening + drawdown + interest = due\ntier1 + tier2 = japan + us = distributable\njapanRecovery + japanTier2 = japan\n' +
    'japanInterest + japanPrincipal = japanRecovery\nclosing = due − japanRecovery\nclosing > 0 ⇒ tier2 = 0\nannual: arrears = due − japanRecovery',
  meaning: [
    {
      en: 'The schedule holds together.{result = OK}',
      ja: '配分計算表は整合しています。{result = OK}',
    },
    {
      en: 'The schedule does not hold together: {result}.',
      ja: '配分計算表に不整合があります：{result}。',
    },
  ],
  example: '=PACT.CHECK({"period","distributable","japan","us";1,300,126,174;2,300,160,150})',
  exampleResult: 'Period 2: japan + us is 310, distributable is 300',
  errors: [
    {
      en: '#VALUE! when a column name is unknown, a cell holds no number, or no columns belong together',
      ja: '#VALUE!：未知の列名がある場合、数値でないセルがある場合、または相互に検証できる列がない場合',
    },
    { en: '#NUM! when tolerance is below 0', ja: '#NUM!：tolerance が負の場合' },
  ],
  related: ['WATERFALL', 'SUMMARY', 'COMPARE'],
  calculate({ schedule, tolerance }) {
    const breach = check(schedule, tolerance);
    return breach ? `Period ${breach.period}: ${breach.message}` : SOUND;
  },
});
