import type { PeriodsPerYear } from './bookContext';
import type { SheetBuilder } from './planBuilder';
import { cell, range } from './a1';
import { CONSTANTS, MOST_YEARS, PERIOD_LENGTHS } from './constants';
import { PACT_COLUMNS } from './pactLayout';

/** Numbers that formulas use by name instead of writing them. Returns the row below. */
export function constantsBlock(sheet: SheetBuilder, top: number, finest: PeriodsPerYear): number {
  const { label, value, unit, source } = PACT_COLUMNS;
  const lengths = PERIOD_LENGTHS.filter((length) => length.value <= finest);
  const rows = [...CONSTANTS, MOST_YEARS, ...lengths];
  rows.forEach((constant, index) => {
    sheet.value(top + index, label, constant.label, 'label');
    sheet.value(top + index, value, constant.value, constant.style);
    sheet.value(top + index, unit, constant.unit, 'unit');
    sheet.value(top + index, source, constant.source, 'note');
    sheet.name(constant.name, cell(top + index, value), constant.label);
  });
  const first = top + rows.length - lengths.length;
  sheet.name(
    'Pact_PeriodChoices',
    range(first, value, top + rows.length - 1, value),
    'The period lengths that the timelines have room for',
  );
  return top + rows.length;
}
