import { MEASURES } from '../engine';
import { cellEngine } from './cellEngine';
import { chooseWord } from './chooseWord';
import { defineFunction } from './definition';
import { DATES, DRAWDOWNS, PROFITS, RATE, TERMS_RANGE } from './parameters';
import { waterfallInput } from './waterfallInput';

/** What stands in a cell without an answer. */
const NO_ANSWER = { recovery: 'not recovered', share: 'nothing distributed', irr: 'not defined', total: 'nothing received' } as const;

export const SENSITIVITY = defineFunction({
  id: 'SENSITIVITY',
  category: 'study',
  summary: {
    en: 'How one result changes when profits are higher or lower and the rate moves: a grid, each cell a whole project.',
    ja: '利益の増減と金利の変動に応じた結果の感応度表を返します。各セルでは、案件全体の配分計算を改めて行います。',
  },
  question: {
    en: 'What if profits fall short by 20% and the rate is one point higher?',
    ja: '利益が20%下振れし、金利が1ポイント上昇した場合、結果はどうなりますか。',
  },
  parameters: [
    RATE,
    DRAWDOWNS,
    PROFITS,
    {
      name: 'profit_steps',
      kind: 'series',
      help: {
        en: 'Relative changes of every profit, -1 or more, one a row: -10% is 10% less, and losses 10% smaller.',
        ja: '全期の利益の増減率を、表の行ごとに-1以上で指定します（-10% は10%の減少。損失も10%縮小）。',
      },
    },
    {
      name: 'rate_steps',
      kind: 'series',
      help: {
        en: 'What is added to the rate of every period, one a column: 1% is one percentage point more.',
        ja: '全期の年利に加える値を、表の列ごとに指定します（1% は1パーセントポイントの上昇）。',
      },
    },
    {
      name: 'measure',
      kind: 'text',
      optional: true,
      help: {
        en: 'recovery (periods; the default), share (Japan’s part of all cash), irr (Japan’s return) or total (all that Japan receives).',
        ja: 'recovery（回収期数。既定値）、share（日本の受取割合）、irr（日本側の収益率）または total（日本の受取総額）を指定します。',
      },
    },
    DATES,
    TERMS_RANGE,
  ],
  result: 'matrix',
  returns: {
    en: `Rate steps above, profit steps at the left, the measure and the axes in the corner. Without an answer a cell says "${NO_ANSWER.recovery}", "${NO_ANSWER.irr}" or "${NO_ANSWER.share}".`,
    ja: `先頭行に金利の増減、先頭列に利益の増減率、左上に指標名と軸を示した表を返します。値がないセルは "${NO_ANSWER.recovery}"、"${NO_ANSWER.irr}" または "${NO_ANSWER.share}" となります。`,
  },
  equation: {
    en: 'P_k′ = P_k·(1 + step of profit_steps)\nr_k′ = r_k + step of rate_steps',
    ja: 'P_k′ = P_k·(1 + profit_steps の値)\nr_k′ = r_k + rate_steps の値',
  },
  meaning: [
    {
      en: 'The table has {count profit_steps} profit steps in its rows and {count rate_steps} rate steps in its columns; each cell is the whole project.',
      ja: '行は{count profit_steps}通りの利益の増減、列は{count rate_steps}通りの金利の増減です。各セルは案件全体の結果です。',
    },
    {
      en: 'Each cell of the table is the whole project, with other profits and another rate.',
      ja: '表の各セルは、利益と金利を変えた案件全体の結果です。',
    },
  ],
  example: '=PACT.SENSITIVITY(5%,100,{60,60,60,60,60},{-0.5,0,0.5},{-0.05,0,0.05},"total")',
  exampleResult: [
    ['total: profit ↓ rate →', -0.05, 0, 0.05],
    [-0.5, 75, 75, 75],
    [0, 110, 119.7975, 132.3184],
    [0.5, 125, 132.12, 140.32],
  ],
  errors: [
    {
      en: '#VALUE! when all cells together have more than 100,000 periods, or measure is not one of the four',
      ja: '#VALUE!：全セルの期数の合計が100,000を超える場合、または measure が上記の4つのいずれでもない場合',
    },
    {
      en: '#NUM! when a profit step is below -1, or a rate step takes a rate below 0',
      ja: '#NUM!：利益の増減率が-1未満の場合、または増減後の年利が負となる場合',
    },
  ],
  related: ['SIMULATE', 'RECOVERY', 'MAXRATE', 'REQUIRED'],
  calculate({ profit_steps: profitSteps, rate_steps: rateSteps, measure, ...schedule }) {
    const chosen = chooseWord('measure', measure, MEASURES) ?? 'recovery';
    const cells = cellEngine().sensitivityInDoubles({ ...waterfallInput(schedule), profitSteps, rateSteps, measure: chosen });
    return [
      [`${chosen}: profit ↓ rate →`, ...rateSteps],
      ...cells.map((row, at) => [profitSteps[at] ?? 0, ...row.map((cell) => cell ?? NO_ANSWER[chosen])]),
    ];
  },
});
