import { HOLIDAYS } from '../pact';
import type { SheetBuilder } from './planBuilder';
import { cell, range } from './a1';
import { serial } from './dates';
import { provenance, provenanceHeads } from './figureRow';
import { when } from './formulaText';
import { FIRST_DAY, LAST_DAY } from './pactDays';
import { PACT_COLUMNS as COLUMNS, PACT_SERIES } from './pactLayout';
import { acceptDate } from './validation';

const COUNTRY = COLUMNS.value + 1;
const IN_USE = COUNTRY + 1;

/** Holidays of both countries; in use are those of the calendar chosen above. `top` is the row of the headings; returns the row below. */
export function holidayBlock(sheet: SheetBuilder, top: number): number {
  sheet.value(top, COLUMNS.label, 'Holiday', 'headText');
  sheet.value(top, COLUMNS.value, 'Day', 'head');
  sheet.value(top, COUNTRY, 'Country', 'head');
  sheet.value(top, IN_USE, 'In use', 'head');
  sheet.value(top, PACT_SERIES.unit, 'Unit', 'headUnitText');
  provenanceHeads(sheet, top, PACT_SERIES);
  sheet.fill(top, COLUMNS.label, COLUMNS.link, 'headText');
  let row = top;
  for (const { country, days, ...origin } of HOLIDAYS) {
    const first = row + 1;
    for (const [date, name] of days) {
      row += 1;
      const [day, code] = [cell(row, COLUMNS.value), cell(row, COUNTRY)];
      sheet.value(row, COLUMNS.label, name, 'label');
      sheet.value(row, COLUMNS.value, serial(date), 'inputDate');
      sheet.value(row, COUNTRY, country, 'code');
      sheet.formula(row, IN_USE, when(`ISNUMBER(SEARCH(${code},Pact_Calendar))`, day, '0'), 'calcDateOrNone');
      provenance(sheet, row, PACT_SERIES, { ...origin, unit: 'date' });
    }
    const [listed, label] = [range(first, COLUMNS.value, row, COLUMNS.value), TITLE[country]];
    sheet.name(`Pact_Holidays${country}`, listed, label);
    sheet.note(first, COLUMNS.value, origin.source);
    const { asOf, source, link, confidence } = origin;
    sheet.figure({
      label,
      name: `Pact_Holidays${country}`,
      unit: 'date',
      asOf: serial(asOf),
      source,
      ...(link ? { link } : {}),
      confidence,
      style: 'inputDate',
    });
    acceptDate(sheet, listed, { label: 'Holiday', ...FIRST_DAY, ...LAST_DAY });
  }
  sheet.name('Pact_Holidays', range(top + 1, IN_USE, row, IN_USE), 'The holidays in use; 0 where the calendar leaves one out');
  return row + 1;
}

const TITLE = { US: 'US federal holidays', JP: 'Japanese national holidays' } as const;
