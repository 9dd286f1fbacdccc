import { fillMeaning } from '../../functions/meaning';
import type { CellResult, ResultCell } from '../../functions/results';
import type { FunctionText } from '../../functions/texts/functionTexts';
import type { FormulaCell } from '../../workbook/excel/formulas';
import { errorCode, type ExplainedCall } from './explanation';

/** What the result of a call means, in a sentence; undefined where there is no result. */
export function meaningOf(explained: ExplainedCall, cell: FormulaCell, { meaning }: FunctionText, locale: string): string | undefined {
  const result = resultOf(explained, cell);
  if (result === undefined) return undefined;
  const argument = (name: string) => {
    const value = explained.arguments.find((one) => one.name === name)?.value;
    return value?.kind === 'values' ? value.values : undefined;
  };
  return fillMeaning(meaning, { result, argument, summary: (label) => explained.schedule?.summary.get(label) }, locale);
}

/** As calculated here; where that is not possible, as the cell shows it. */
function resultOf({ calculation, shown }: ExplainedCall, { results, spill }: FormulaCell): CellResult | undefined {
  if (calculation.kind === 'result') return calculation.result;
  const isFaulty = results.flat().some((cell) => errorCode(cell) !== undefined);
  if (calculation.kind !== 'unknown' || shown === undefined || isFaulty) return undefined;
  const [[first = ''] = []] = results as readonly (readonly ResultCell[])[];
  // A text alone may be what a guarded formula has in place of an error.
  if (shown === 'guarded' && !spill && typeof first !== 'number') return undefined;
  return spill ? (results as readonly (readonly ResultCell[])[]) : first;
}
