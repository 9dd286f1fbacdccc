import { TERMS, type TermId } from '../../../pact';
import { PACT_COLUMNS } from '../../../templates/pactLayout';
import { cellAddress } from '../../a1';
import type { CellValue } from '../../plan';
import type { SettingCell, SettingId } from './termsInBook';

const NAMES = { benchmark: 'Pact_Benchmark', spread: 'Pact_Spread', case: 'Pact_Case' } as const;
const OWN = ['benchmark', 'spread', 'case'] as const;

/** Where the term, its value and its source stand in a row of Pact_Terms. */
const [KEY, VALUE, SOURCE] = [0, PACT_COLUMNS.value - PACT_COLUMNS.label, PACT_COLUMNS.source - PACT_COLUMNS.label];
/** From the cell of a figure with a name of its own to the source beside it. */
const TO_SOURCE = PACT_COLUMNS.source - PACT_COLUMNS.value;

/** The cells that set something, once they are loaded. */
export interface SettingCells {
  readonly settings: readonly SettingCell[];
  /** Term and value of each row of Pact_Terms. */
  readonly table: readonly (readonly [CellValue, CellValue])[];
  /** @returns undefined where the sheet has no such cell */
  rangeOf(id: SettingId): Excel.Range | undefined;
}

/** Queues the reading of every cell that sets something; the answer can be collected after the next sync. */
export function queueSettings(context: Excel.RequestContext): () => SettingCells {
  const terms = namedRange(context, 'Pact_Terms').load('values,formulas,rowIndex,columnIndex');
  const own = OWN.map((id) => {
    const range = namedRange(context, NAMES[id]).load('values,formulas,rowIndex,columnIndex');
    return { id, range, source: range.getOffsetRange(0, TO_SOURCE).load('values') };
  });
  return () => {
    const rows = terms.isNullObject ? [] : (terms.values as CellValue[][]);
    const formulas = terms.isNullObject ? [] : (terms.formulas as CellValue[][]);
    const rowOf = (id: TermId) => rows.findIndex((row) => isTerm(row[KEY], id));
    const inTable = TERMS.flatMap(({ id }): SettingCell[] => {
      const row = rowOf(id);
      if (row < 0) return [];
      const address = cellAddress(terms.rowIndex + row, terms.columnIndex + VALUE);
      return [{ id, address, ...contentOf(rows[row]?.[VALUE], formulas[row]?.[VALUE]), source: textOf(rows[row]?.[SOURCE]) }];
    });
    const named = own.flatMap(({ id, range, source }): SettingCell[] => {
      if (range.isNullObject) return [];
      const [value, formula] = [(range.values as CellValue[][])[0]?.[0], (range.formulas as CellValue[][])[0]?.[0]];
      const beside = source.isNullObject ? undefined : textOf((source.values as CellValue[][])[0]?.[0]);
      return [{ id, address: cellAddress(range.rowIndex, range.columnIndex), ...contentOf(value, formula), source: beside }];
    });
    return {
      settings: [...inTable, ...named],
      table: rows.map((row) => [row[KEY] ?? '', row[VALUE] ?? ''] as const),
      rangeOf: (id) => {
        const one = own.find((candidate) => candidate.id === id);
        if (one) return one.range.isNullObject ? undefined : one.range;
        const row = rowOf(id as TermId);
        return row < 0 ? undefined : terms.getCell(row, VALUE);
      },
    };
  };
}

/** The cells that a name of the workbook refers to, a null object where it refers to none. */
export function namedRange(context: Excel.RequestContext, name: string): Excel.Range {
  return context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
}

/** Functions take a term in any case and with spaces around it. */
function isTerm(cell: CellValue | undefined, id: TermId): boolean {
  return typeof cell === 'string' && cell.trim().toLowerCase() === id;
}

function contentOf(value: CellValue = '', formula: CellValue = ''): Pick<SettingCell, 'value' | 'content'> {
  return { value, content: typeof formula === 'string' && formula.startsWith('=') ? formula : value };
}

function textOf(cell: CellValue | undefined): string | undefined {
  return cell === undefined || cell === '' ? undefined : String(cell);
}
