import type { SheetBuilder } from './planBuilder';
import type { ProjectLayout, TimelineColumn } from './projectLayout';
import { fixed, fixedRange } from './a1';
import { faultless, faultyIndex, firstFault } from './faults';
import { joined, text, when } from './formulaText';
import { comparableCell, notComparable } from './pactSpill';
import { COLUMN } from './projectLayout';
import { MIRRORED } from './waterfallGrid';

/** Above the timeline: in each column that has a rule, the first row that breaks it. */
export function gridFaults(sheet: SheetBuilder, layout: ProjectLayout, prefix: string): void {
  const at = (column: TimelineColumn) => columnRange(layout, COLUMN[column]);
  const put = (column: TimelineColumn, formula: string) => sheet.formula(layout.faults, COLUMN[column], formula, 'fault');
  const beyond = (column: TimelineColumn, expected: string) => `ABS(${at(column)}-(${expected}))>Pact_Tolerance`;
  put('revenue', firstFault(at('revenue'), beyond('revenue', `${at('volume')}*${prefix}_Price*(1+${prefix}_PriceChange)`)));
  put('profit', firstFault(at('profit'), beyond('profit', `${at('revenue')}-${at('variableCosts')}-${at('fixedCosts')}`)));
  sheet.formula(layout.faults, COLUMN.pact, notComparable(prefix), 'note');
  MIRRORED.forEach(({ column }, index) => {
    const spilled = columnRange(layout, COLUMN.pact + index);
    const wrong = `ABS(${at(column)}-${spilled})>Pact_Tolerance`;
    put(column, when(`${comparableCell(layout)}<>""`, text(''), firstFault(at(column), wrong)));
  });
}

/** OK where the plain formulas equal the spill of PACT.WATERFALL, else the first cell that does not, or why nothing was compared. */
export function equalsPact(layout: ProjectLayout): string {
  const faults = fixedRange(layout.faults, COLUMN.opening, layout.faults, COLUMN.closing);
  const cellOf = (left: number) =>
    `INDEX(${fixedRange(layout.first, left, layout.last, left + MIRRORED.length - 1)},MIN(${faults})-ROW(${fixed(layout.first, left)})+1,${faultyIndex(faults)})`;
  const gap = `FIXED(ABS(${cellOf(COLUMN.opening)}-${cellOf(COLUMN.pact)}),1)`;
  const differs = joined(text(' differs from PACT.WATERFALL by US$ '), gap, text(' million'));
  return when(`${comparableCell(layout)}<>""`, comparableCell(layout), faultless(faults, differs));
}

/** OK where a column of the timeline keeps its rule, else the first cell that does not. */
export function keepsRule(layout: ProjectLayout, column: TimelineColumn, complaint: string): string {
  return faultless(fixed(layout.faults, COLUMN[column]), text(complaint));
}

function columnRange(layout: ProjectLayout, column: number): string {
  return fixedRange(layout.first, column, layout.last, column);
}
