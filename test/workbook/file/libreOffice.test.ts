import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseCellRef, readXlsx, type Cell } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calculatePlan } from '../../../src/cli/workbookValues';
import { phaseOne } from '../../../src/templates';
import { type PlanValues, writePlan } from '../../../src/workbook/file';
import type { CellValue, WorkbookPlan } from '../../../src/workbook/plan';
import { LibreOffice, libreOfficeIsInstalled } from '../../support/libreOffice';

interface Reading {
  readonly address: string;
  readonly planned: CellValue;
  readonly shown: CellValue;
  /** Whether the cell belongs to the result of a PACT function that fills several cells. */
  readonly inSpill: boolean;
  /** Whether the cell counts the checks that are OK or not compared: without PACT fewer of them can compare. */
  readonly countsChecks: boolean;
}

const TOLERANCE = 0.005;
/** What cells say in words where PACT gives no numbers. */
const WITHOUT_THE_ADD_IN = /^(|–|waiting for PACT|not compared.*|\d+ checks do not compare, .* nothing is wrong\.)$/;
const COUNT_OF_CHECKS = /^=COUNTIF\([^,]*,"(OK|not compared)"\)$/;

describe.skipIf(!libreOfficeIsInstalled)('the phase-one workbook in LibreOffice (skipped where there is no soffice)', () => {
  let folder = '';
  let plan: WorkbookPlan;
  let values: PlanValues;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'pact-libreoffice-'));
    plan = phaseOne({ projects: ['gas-power', 'oil-terminal', 'diamonds'], case: 'announced', finest: 1 });
    values = await calculatePlan(plan);
    const bytes = await writePlan(plan, values);
    writeFileSync(path.join(folder, 'written.xlsx'), bytes);
    writeFileSync(path.join(folder, 'bare.xlsx'), withoutResults(bytes));
    const [written, bare] = [path.join(folder, 'written.xlsx'), path.join(folder, 'bare.xlsx')];
    const libreOffice = new LibreOffice(folder);
    await libreOffice.convert('xlsx', [written, bare], path.join(folder, 'read'));
    await libreOffice.convert('pdf', [written], folder);
  }, 180_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function readings(file: string): Promise<Reading[]> {
    const { sheets } = await readXlsx(readFileSync(path.join(folder, 'read', file)), { readStyles: true });
    return plan.sheets.flatMap(({ name, cells }, index) => {
      const spills = cells.flatMap(({ row, column, content }) =>
        content.kind === 'formula' && content.spill ? [{ row, column, ...content.spill }] : [],
      );
      return cells.map(({ row, column, content }) => ({
        address: `${name} ${row},${column}`,
        planned: content.kind === 'value' ? content.value : values(name, row, column),
        shown: valueOf(sheets[index]?.cells?.get(`${row},${column}`)),
        countsChecks: content.kind === 'formula' && COUNT_OF_CHECKS.test(content.formula),
        inSpill: spills.some((spill) => isInside(row - spill.row, spill.rows) && isInside(column - spill.column, spill.columns)),
      }));
    });
  }

  it.each(['written.xlsx', 'bare.xlsx'])('shows no error outside the cells that a PACT function fills: %s', async (file) => {
    const errors = (await readings(file)).filter(({ shown }) => typeof shown === 'string' && /^(#|Err:)/.test(shown));
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.filter(({ inSpill }) => !inSpill)).toEqual([]);
  });

  it.each(['written.xlsx', 'bare.xlsx'])(
    'shows the numbers that we calculated, whether it keeps them or calculates them itself: %s',
    async (file) => {
      const outside = (await readings(file)).filter(({ inSpill, countsChecks }) => !inSpill && !countsChecks);
      const numbers = outside.filter(({ planned, shown }) => typeof planned === 'number' && typeof shown === 'number');
      expect(numbers.length).toBeGreaterThan(2000);
      expect(numbers.filter(({ planned, shown }) => !(Math.abs(Number(planned) - Number(shown)) <= TOLERANCE))).toEqual([]);
    },
  );

  it.each(['written.xlsx', 'bare.xlsx'])('says in words what it cannot compare, and everything else as we do: %s', async (file) => {
    const others = (await readings(file)).filter(
      ({ planned, shown, inSpill }) => !inSpill && !(typeof planned === 'number' && typeof shown === 'number') && planned !== shown,
    );
    expect(others.filter(({ shown }) => !WITHOUT_THE_ADD_IN.test(String(shown)))).toEqual([]);
    expect(others.some(({ shown }) => String(shown).startsWith('not compared: '))).toBe(true);
  });

  it('keeps the check cells at OK or at words', async () => {
    const shown = new Map((await readings('written.xlsx')).map((reading) => [reading.address, reading.shown]));
    const checks = plan.sheets.flatMap(({ name, checks: planned }) =>
      planned.map(({ cell }) => {
        const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
        return String(shown.get(`${name} ${Number(digits) - 1},${letters.charCodeAt(0) - 65}`));
      }),
    );
    expect(checks.length).toBeGreaterThan(0);
    expect(checks.filter((text) => !/^(OK|not compared.*)$/.test(text))).toEqual([]);
  });

  it('keeps the notes', async () => {
    const { sheets } = await readXlsx(readFileSync(path.join(folder, 'read', 'written.xlsx')), { readStyles: true });
    for (const [index, { notes }] of plan.sheets.entries()) {
      const kept = [...(sheets[index]?.cells ?? [])].flatMap(([key, { comment }]) => (comment ? [[key, comment.text]] : []));
      const planned = notes.map(({ cell, text }) => {
        const { row, col } = parseCellRef(cell);
        return [`${row},${col}`, text];
      });
      expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(planned));
    }
    expect(plan.sheets.flatMap(({ notes }) => notes).length).toBeGreaterThan(0);
  });

  it('prints every sheet', () => {
    const pdf = readFileSync(path.join(folder, 'written.pdf'), 'latin1');
    expect(pdf.startsWith('%PDF')).toBe(true);
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(plan.sheets.length);
  });
});

function isInside(offset: number, size: number): boolean {
  return offset >= 0 && offset < size;
}

/** A date as its serial number, an empty cell as "". */
function valueOf(cell: Cell | undefined): CellValue {
  const value = cell?.formulaResult ?? cell?.value ?? '';
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : value;
}

/** The same workbook without the stored results, so that whoever opens it has to calculate. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (name.startsWith('xl/worksheets/sheet')) parts[name] = strToU8(strFromU8(part).replace(/(<\/f>)<v(?:\/>|>[^<]*<\/v>)/g, '$1'));
  }
  return zipSync(parts);
}
