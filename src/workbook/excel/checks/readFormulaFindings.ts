import { ENGINE_VERSION, PACT_VERSION } from '../../../functions/versions';
import { WAITING } from '../../../templates/answerGroup';
import { inLanguage } from '../../../templates/language';
import { cellAddress } from '../../a1';
import { calculateCall } from '../../formula/calculateCall';
import { pactCallsIn } from '../../formula/calls';
import { hasPactCall } from '../../formula/formulaTokens';
import { findDamage, type FormulaGrid } from '../../sharing';
import { readArguments } from '../formulas';
import { inExcel } from '../run';
import { readFormulaGrids } from '../sharing/formulaGrids';
import type { FormulaFindings, UncalculatedCell } from './checksInBook';

/** Functions are asked for their reasons for so many cells: each costs round trips. */
const MOST_REASONS = 10;

/** The PACT formulas of the workbook that are damaged, that give no result, or that another version of PACT calculated. */
export async function readFormulaFindings(): Promise<FormulaFindings> {
  const grids = await inExcel('wait', readFormulaGrids);
  const damaged = findDamage(grids);
  const isDamaged = new Set(damaged.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const found = grids.flatMap(pactFormulas);
  const cells = found.map(({ cell }) => cell);
  const uncalculated = cells.flatMap(withoutResult).filter(({ sheet, address }) => !isDamaged.has(`${sheet}!${address}`));
  return {
    count: found.filter(({ repeats }) => !repeats).length,
    damaged,
    uncalculated: await withReasons(uncalculated),
    versions: cells
      .filter(({ formula, shown }) => /\bVERSION\(/i.test(formula) && isOtherVersion(shown))
      .map(({ sheet, address, shown }) => ({ sheet, address, shown })),
  };
}

type PactFormula = Pick<UncalculatedCell, 'sheet' | 'address' | 'formula' | 'shown'>;

/** `repeats`: the cell beside or above has the same formula. In some hosts all cells of a spilled result do. */
function pactFormulas({ name, top, left, formulas, values }: FormulaGrid): { readonly cell: PactFormula; readonly repeats: boolean }[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      const value = values[row]?.[column];
      if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value || !hasPactCall(formula)) return [];
      const cell = { sheet: name, address: cellAddress(top + row, left + column), formula, shown: String(value) };
      return [{ cell, repeats: formula === line[column - 1] || formula === formulas[row - 1]?.[column] }];
    }),
  );
}

const ERROR = /^#[A-Z/0?]+[!?]?$/;
const ON_THE_WAY = /^#(?:BUSY!|GETTING_DATA|CONNECT!)$/;
const WAITING_WORDS = (['en', 'ja'] as const).map((language) => inLanguage(language, WAITING.replaceAll('"', '')));

function withoutResult(cell: PactFormula): UncalculatedCell[] {
  const { shown } = cell;
  if (ON_THE_WAY.test(shown) || WAITING_WORDS.includes(shown)) return [{ ...cell, kind: 'waiting' }];
  if (shown === '#NAME?') return [{ ...cell, kind: 'unknown' }];
  return ERROR.test(shown) ? [{ ...cell, kind: 'error' }] : [];
}

async function withReasons(cells: readonly UncalculatedCell[]): Promise<readonly UncalculatedCell[]> {
  let asked = 0;
  const answers: UncalculatedCell[] = [];
  for (const cell of cells) {
    const reason = cell.kind === 'error' && asked++ < MOST_REASONS ? await reasonOf(cell) : undefined;
    answers.push({ ...cell, ...(reason !== undefined && { reason }) });
  }
  return answers;
}

/** The error of the innermost call that has one. */
async function reasonOf({ sheet, address, formula }: UncalculatedCell): Promise<string | undefined> {
  for (const { id, arguments: texts } of [...pactCallsIn(formula)].reverse()) {
    const calculation = calculateCall(id, await readArguments(texts, { sheet, address }));
    if (calculation.kind === 'error') return calculation.error.message;
  }
  return undefined;
}

function isOtherVersion(shown: string): boolean {
  return shown.startsWith('PACT ') && !shown.includes(`PACT ${PACT_VERSION}, engine ${ENGINE_VERSION}`);
}
