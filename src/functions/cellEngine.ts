import { balance, recovery, sensitivity, split, waterfall } from '../engine';
import type { Amount, BalanceInput, Hurdle, Recovery, SensitivityInput, SplitTerms, WaterfallInput } from '../engine';
import type { AnswerNumber } from './results';

type Figures<Result> = {
  readonly [Name in keyof Result]: Result[Name] extends AnswerNumber | null ? AnswerNumber | Extract<Result[Name], null> : Result[Name];
};

/** What the functions over one schedule ask of the engine: figures that cells show as doubles. */
export interface CellEngine {
  rowsInDoubles(input: WaterfallInput): { readonly hurdle: Hurdle; readonly rows: readonly object[] };
  recoveryInDoubles(input: WaterfallInput): Figures<Recovery>;
  balanceInDoubles(input: BalanceInput): AnswerNumber;
  sensitivityInDoubles(input: SensitivityInput): readonly (readonly (AnswerNumber | null)[])[];
  /** Japan's part and that of the US of each profit. */
  splitsInDoubles(profits: readonly Amount[], dues: readonly Amount[], terms: SplitTerms): readonly (readonly AnswerNumber[])[];
}

/** By decimals alone. */
export const EXACT: CellEngine = {
  rowsInDoubles: waterfall,
  recoveryInDoubles: recovery,
  balanceInDoubles: balance,
  sensitivityInDoubles: (input) => sensitivity(input).cells,
  splitsInDoubles: (profits, dues, terms) =>
    profits.map((profit, index) => {
      const { japan, us } = split(profit, dues[index] ?? 0, terms);
      return [japan, us];
    }),
};

let engine = EXACT;

/** The engine that answers now. */
export const cellEngine = (): CellEngine => engine;

/** Has another engine answer from now on: one that gives the same doubles in less time. */
export function answerBy(other: CellEngine): void {
  engine = other;
}
