import { describe, expect, it } from 'vitest';
import { checkLine } from '../../src/cli/checkLine';
import type { CellValue } from '../../src/workbook/plan';
import { sheetPlan, workbookPlan } from '../workbook/excel/planBuilder';

/** A project sheet with the light of its checks, and the sheet that lists them once more. */
const PLAN = workbookPlan([
  sheetPlan({
    name: 'Gas power',
    names: [{ name: 'Gas_CheckResults', range: 'B10:B11' }],
    checks: [
      { label: 'All checks', cell: 'B4' },
      { label: 'Cash goes to one of both', cell: 'B10' },
      { label: 'The two waterfalls agree', cell: 'B11' },
    ],
  }),
  sheetPlan({
    name: 'Checks',
    names: [{ name: 'Checks_Overall', range: 'B4' }],
    checks: [{ label: 'The two waterfalls agree', cell: 'B20' }],
  }),
]);

/** Everything shows "OK" but these cells. */
const showing =
  (cells: Readonly<Record<string, CellValue>>) =>
  (sheet: string, row: number, column: number): CellValue =>
    cells[`${sheet}!${'AB'[column]}${row + 1}`] ?? 'OK';

describe('the line of checks', () => {
  it('counts each check once', () => {
    expect(checkLine(PLAN, showing({}), 'en')).toBe('2 of 2 OK');
  });

  it('names the place and the words of what is not OK, and not its repetitions', () => {
    const wrong = { 'Gas power!B4': 'look below', 'Gas power!B11': 'period 3 differs by 1', 'Checks!B20': 'period 3 differs by 1' };
    const [count, ...places] = checkLine(PLAN, showing(wrong), 'en').split(/\n +/);
    expect(count).toBe('1 of 2 OK');
    expect(places).toEqual(['Gas power!B11 (The two waterfalls agree) shows period 3 differs by 1']);
  });

  it.each([
    { language: 'en' as const, said: 'not compared: the plain formulas do not round' },
    { language: 'ja' as const, said: '比較対象外：端数処理' },
  ])('tells what is not compared from what is wrong ($language)', ({ language, said }) => {
    const [count] = checkLine(PLAN, showing({ 'Gas power!B11': said }), language).split('\n');
    expect(count).toBe('1 of 2 OK, 1 not compared');
  });

  it('does not take an error for a check that was not compared', () => {
    expect(checkLine(PLAN, showing({ 'Gas power!B10': '#NAME?' }), 'en')).toMatch(/^1 of 2 OK\n/);
  });
});
