import { MODELS } from '../../../templates/models';
import type { NamedFigure } from '../../figures';
import { LIST_NAME } from '../../sharing';
import { pointsInto, sameName } from '../look';
import { lookAtBook } from '../readBook';
import { inExcel } from '../run';
import { question, Reading, type Reader } from './reading';

/** Names of the sheets that belong to no project. */
const SHARED = ['Pact', 'Portfolio', 'Sources', 'Checks'];
const FIGURE_BYTES = 4_000;

/** What the defined names of PACT's sheets show, in the order of the workbook, in two syncs. */
export function readModelFigures(): Promise<readonly NamedFigure[]> {
  return inExcel('wait', async (context) => {
    const { state, hand } = await lookAtBook(context);
    const sheets = [...hand.projects.map(({ sheet }) => sheet), ...Object.values(hand.sheets)];
    const names = state.names.filter(
      (name) => isOurs(name.name) && !sameName(name.name, LIST_NAME) && sheets.some((sheet) => pointsInto(name, sheet)),
    );
    const reading = new Reading(context);
    const figures = reading.add(
      readFigures(
        context,
        names.map(({ name }) => name),
      ),
    );
    await reading.finish();
    return figures();
  });
}

/** `Gas2_Profits`, `Pact_Terms`: the sheets hold figures of projects that are not there as well. */
function isOurs(name: string): boolean {
  const [, prefix = ''] = /^([A-Za-z]+)\d*_/.exec(name) ?? [];
  return SHARED.includes(prefix) || MODELS.some((model) => model.prefix === prefix);
}

function* readFigures(context: Excel.RequestContext, names: readonly string[]): Reader<readonly NamedFigure[]> {
  const asked = names.map((name) => ({
    name,
    cells: question(
      () => context.workbook.names.getItem(name).getRangeOrNullObject().untrack().load('values,formulas,hasSpill'),
      FIGURE_BYTES,
    ),
  }));
  yield asked.map(({ cells }) => cells);
  return asked.flatMap(({ name, cells }): NamedFigure[] => {
    const { answer } = cells;
    if (answer.isNullObject) return [];
    const values = answer.values as NamedFigure['values'];
    const formulas: readonly (readonly unknown[])[] = answer.formulas;
    const isFormula = (formula: unknown, value: unknown) => typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    const calculated = formulas.some((line, row) => line.some((formula, column) => isFormula(formula, values[row]?.[column])));
    // Of a cell that a formula elsewhere has filled, some hosts tell no formula.
    return [{ name, values, constant: !calculated && answer.hasSpill === false }];
  });
}
