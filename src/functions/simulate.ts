import { DEFAULT_PATHS, simulate, simulationModel, simulationOf } from '../engine';
import type { SimulateInput } from '../engine';
import { defineFunction } from './definition';
import { DATES, DRAWDOWNS, PROFITS, RATE, TERMS_RANGE } from './parameters';
import { NOT_RECOVERED, simulationTable } from './simulationTable';
import { waterfallInput } from './waterfallInput';
import type { ScheduleArguments } from './waterfallInput';
import { SIMULATION_LABELS } from './simulationLabels';

/** Periods on all paths, below which a worker takes longer to begin than it saves. */
const WORTH_WORKERS = 1_000_000;

interface SimulateArguments extends ScheduleArguments {
  readonly volatility: number;
  readonly paths: number | undefined;
  readonly seed: number | undefined;
}

export const SIMULATE = defineFunction({
  id: 'SIMULATE',
  category: 'study',
  summary: {
    en: 'Probability and time of recovery when profits are uncertain, from many runs of the project with random profits. The same seed gives the same answer.',
    ja: '利益が不確実な場合に回収が完了する確率と時期を、乱数を用いた多数回の試算により求めます。同じシードからは常に同じ結果が得られます。',
  },
  question: {
    en: 'If profits swing by 20%, how likely is Japan to be repaid by the last period, and when?',
    ja: '利益が20%程度変動する場合、期間内に回収が完了する確率と、回収の時期はどうなりますか。',
  },
  parameters: [
    RATE,
    DRAWDOWNS,
    PROFITS,
    {
      name: 'volatility',
      kind: 'number',
      help: {
        en: 'How far profits swing, independently in each period: the standard deviation of their logarithm, 0 or more, such as 20%.',
        ja: '期ごとに独立した利益の変動の大きさを、対数の標準偏差として0以上で指定します（例：20%）。',
      },
    },
    {
      name: 'paths',
      kind: 'number',
      optional: true,
      help: {
        en: 'How often the project is run: a whole number from 1 to 100,000. Omitted: 10,000.',
        ja: '試算の回数を1以上100,000以下の整数で指定します。省略した場合は10,000とみなします。',
      },
    },
    {
      name: 'seed',
      kind: 'number',
      optional: true,
      help: {
        en: 'Chooses the random numbers: a whole number from 0 to 4,294,967,295. Omitted: 1.',
        ja: '乱数のシードを0以上4,294,967,295以下の整数で指定します。省略した場合は1とみなします。',
      },
    },
    DATES,
    TERMS_RANGE,
  ],
  result: 'matrix',
  labels: SIMULATION_LABELS,
  returns: {
    en: `Two columns, label and value, in English. P10 is the value that 10% of the runs do not exceed: an early recovery, a poor total. Runs without recovery count as the latest; where a percentile is one of them it says "${NOT_RECOVERED}".`,
    ja: `項目名と値を2列で返します（英語）。P10 は試算の10%がその値以下となる値です（早い回収、少ない受取額）。未回収の試算は最も遅い回収として扱い、該当する場合は "${NOT_RECOVERED}" を返します。`,
  },
  equation: {
    en: 'P_k′ = P_k·exp(σ·z_k − σ² / 2),  σ = volatility\nz_k: standard normal, independent in each period\nThe mean of P_k′ is P_k',
    ja: 'P_k′ = P_k·exp(σ·z_k − σ² / 2)、σ = volatility\nz_k：期ごとに独立な標準正規乱数\nP_k′ の平均は P_k',
  },
  meaning: [
    {
      en: 'In {beside Recovered by the horizon|%} of {beside Paths} runs Japan is repaid by the last period; half of the runs need {beside Recovery period P50} periods or fewer.{beside Recovered by the horizon > 0.5}',
      ja: '{beside Paths}回の試算のうち{beside Recovered by the horizon|%}で、最終期末までに回収が完了します。半数の試算では{beside Recovery period P50}期以内に完了します。{beside Recovered by the horizon > 0.5}',
    },
    {
      en: 'In {beside Recovered by the horizon|%} of {beside Paths} runs Japan is repaid by the last period.',
      ja: '{beside Paths}回の試算のうち{beside Recovered by the horizon|%}で、最終期末までに回収が完了します。',
    },
  ],
  example: '=PACT.SIMULATE(5%,100,{60,60,60,60,60},20%,1000)',
  exampleResult: [
    ['Recovered by the horizon', 0.999],
    ['Recovery period P10', 3.273501531050532],
    ['Recovery period P50', 3.783407698602294],
    ['Recovery period P90', 4.310783110313607],
    ['Japan total P10', 117.46057355409721],
    ['Japan total P50', 119.59959480728014],
    ['Japan total P90', 122.45603598887857],
    ['Japan total mean', 119.78741719829057],
    ['Paths', 1000],
    ['Seed', 1],
  ],
  errors: [
    {
      en: '#NUM! when volatility is below 0, paths is not a whole number from 1 to 100,000, or seed not one from 0 to 4,294,967,295',
      ja: '#NUM!：volatility が負の場合、paths が1以上100,000以下の整数でない場合、または seed が0以上4,294,967,295以下の整数でない場合',
    },
  ],
  related: ['SENSITIVITY', 'RECOVERY', 'COVER'],
  calculate: (args) => simulationTable(simulate(simulateInput(args))),
  calculateInWorkers(args) {
    const { volatility, paths = DEFAULT_PATHS, profits } = args;
    if (typeof Worker === 'undefined' || volatility === 0 || paths * profits.length < WORTH_WORKERS) return undefined;
    const model = simulationModel(simulateInput(args));
    return import('./workers/simulateInWorkers')
      .then(({ simulateInWorkers }) => simulateInWorkers(model))
      .then((blocks) => simulationTable(simulationOf(model, blocks)));
  },
});

function simulateInput({ volatility, paths, seed, ...schedule }: SimulateArguments): SimulateInput {
  return { ...waterfallInput(schedule), volatility, paths, seed };
}
