import { NAMESPACE } from '../../functions/namespace';
import type { CellContent, CellValue, SheetPlan } from '../plan';
import type { SheetContents } from './contents';

/**
 * Whether a sheet holds exactly what the plan writes: every formula and value, nothing besides them, and as many charts.
 * What a spill shows does not count, and neither does the look of the cells.
 */
export function isUntouched({ formulas, reachesFurther, charts }: SheetContents, plan: SheetPlan): boolean {
  if (reachesFurther || charts !== plan.charts.length) return false;
  const planned = plannedCells(plan);
  const spilled = spilledCells(plan);
  const differs = formulas.some((line, row) =>
    line.some((found, column) => {
      const place = placeOf(row, column);
      return !isSame(found, planned.get(place) ?? '') && !spilled.has(place);
    }),
  );
  return !differs && [...planned.keys()].every((place) => isInside(place, formulas));
}

const placeOf = (row: number, column: number) => `${row},${column}`;

function isInside(place: string, formulas: SheetContents['formulas']): boolean {
  const [row = 0, column = 0] = place.split(',').map(Number);
  return column < (formulas[row]?.length ?? 0);
}

function plannedCells({ cells }: SheetPlan): ReadonlyMap<string, CellValue> {
  const entry = ({ row, column, content }: SheetPlan['cells'][number]) =>
    content.kind === 'empty' ? [] : [[placeOf(row, column), valueOf(content)] as const];
  return new Map(cells.flatMap(entry));
}

function valueOf(content: Exclude<CellContent, { kind: 'empty' }>): CellValue {
  return content.kind === 'formula' ? content.formula : content.value;
}

/** All cells under a spill but its anchor. */
function spilledCells({ cells }: SheetPlan): ReadonlySet<string> {
  const spilled = new Set<string>();
  for (const { row, column, content } of cells) {
    if (content.kind !== 'formula' || content.spill === undefined) continue;
    for (let down = 0; down < content.spill.rows; down += 1) {
      for (let across = 0; across < content.spill.columns; across += 1) {
        if (down + across > 0) spilled.add(placeOf(row + down, column + across));
      }
    }
  }
  return spilled;
}

/** Excel keeps about 15 digits on its way through text. */
const RELATIVE = 1e-14;

function isSame(found: CellValue, planned: CellValue): boolean {
  if (typeof found === 'number' && typeof planned === 'number') return Math.abs(found - planned) <= RELATIVE * Math.abs(planned);
  if (typeof found === 'string' && typeof planned === 'string' && planned.startsWith('=')) return spelling(found) === spelling(planned);
  return plain(found) === plain(planned);
}

/** Booleans read as TRUE or FALSE in some hosts; an apostrophe before a text is how it was typed, not part of it. */
function plain(value: CellValue): string | number {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return typeof value === 'string' ? value.replace(/^'/, '').replace(/^(true|false)$/i, (word) => word.toUpperCase()) : value;
}

/**
 * A formula without what Excel spells in its own way: the case and the prefixes of functions (a PACT function is `_xldudf_PACT_NPV`
 * while the add-in is not loaded), blanks, and the sign of implicit intersection. Text constants stay as they are.
 */
function spelling(formula: string): string {
  const parts = formula.split('"');
  const spelled = parts.map((part, index) =>
    index % 2 === 1
      ? part
      : part
          .replace(/[\s@]/g, '')
          .toUpperCase()
          .replaceAll(`_XLDUDF_${NAMESPACE}_`, `${NAMESPACE}.`)
          .replace(/_XL(FN|WS|PM)\./g, ''),
  );
  return spelled.join('"');
}
