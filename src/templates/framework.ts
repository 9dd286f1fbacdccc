import { FRAMEWORK, WINDOW_END, WINDOW_START } from '../pact';
import type { SheetBuilder } from './planBuilder';
import { cell } from './a1';
import { serial } from './dates';
import { figureHeads, figureRow } from './figureRow';
import { share, text, when } from './formulaText';
import { MONEY, MOST } from './pactCosts';
import { FIRST_DAY, LAST_DAY } from './pactDays';
import { derivedRow, PACT_COLUMNS as COLUMNS } from './pactLayout';
import { acceptDate, acceptDecimal } from './validation';

/** What is named so far against the ceiling, and the pace to the last day. `top` is the row of the headings; returns the row below. */
export function frameworkBlock(sheet: SheetBuilder, top: number): number {
  let row = top;
  figureHeads(sheet, top, COLUMNS, { label: 'Named against the ceiling' });
  const money = (part: keyof typeof FRAMEWORK, name: string) => {
    row += 1;
    figureRow(sheet, row, COLUMNS, { ...FRAMEWORK[part], name }, 'inputMoney');
    acceptDecimal(sheet, cell(row, COLUMNS.value), { label: FRAMEWORK[part].label, min: 0, max: MOST, unit: MONEY });
  };
  const day = (fact: typeof WINDOW_START, name: string) => {
    row += 1;
    figureRow(sheet, row, COLUMNS, { ...fact, value: serial(fact.date), name }, 'inputDate');
    acceptDate(sheet, cell(row, COLUMNS.value), { label: fact.label, ...FIRST_DAY, ...LAST_DAY });
  };
  const derived = (label: string, name: string, formula: string, unit: string, style: Parameters<typeof derivedRow>[2]['style']) => {
    row += 1;
    derivedRow(sheet, row, { label, formula, unit, style, name });
  };

  money('ceiling', 'Pact_Ceiling');
  money('secondBatch', 'Pact_SecondBatch');
  derived(
    'Named so far',
    'Pact_Named',
    'Pact_PhaseOne+Pact_SecondBatch',
    'US$ million; phase one in use and the second batch',
    'outputMoney',
  );
  derived('Left under the ceiling', 'Pact_Left', 'Pact_Ceiling-Pact_Named', MONEY, 'outputMoney');
  derived('Named, share of the ceiling', 'Pact_NamedShare', share('Pact_Named', 'Pact_Ceiling'), 'share', 'outputPercent');
  money('signed', 'Pact_Signed');
  derived('Signed, share of phase one', 'Pact_SignedShare', share('Pact_Signed', 'Pact_PhaseOne'), 'share', 'outputPercent');
  derived('Signed, share of the ceiling', 'Pact_SignedOfCeiling', share('Pact_Signed', 'Pact_Ceiling'), 'share', 'outputPercent');
  day(WINDOW_START, 'Pact_WindowStart');
  day(WINDOW_END, 'Pact_WindowEnd');
  derived(
    'Months so far',
    'Pact_MonthsSoFar',
    months('Pact_WindowStart', 'Pact_AsOf'),
    'months from the memorandum to the day of the figures',
    'outputYears',
  );
  derived(
    'Months left',
    'Pact_MonthsLeft',
    months('Pact_AsOf', 'Pact_WindowEnd'),
    'months from the day of the figures to the last day',
    'outputYears',
  );
  derived('Pace so far', 'Pact_PaceSoFar', share('Pact_Named', 'Pact_MonthsSoFar'), 'US$ million named a month', 'outputMoney');
  derived(
    'Pace needed',
    'Pact_PaceNeeded',
    share('Pact_Left', 'Pact_MonthsLeft'),
    'US$ million a month, to fill the ceiling by the last day',
    'outputMoney',
  );
  derived(
    'Pace needed against pace so far',
    'Pact_PaceRatio',
    when('AND(ISNUMBER(Pact_PaceNeeded),ISNUMBER(Pact_PaceSoFar))', share('Pact_PaceNeeded', 'Pact_PaceSoFar'), text('–')),
    'times; a dash where one of the two has no months',
    'outputMultiple',
  );
  return row + 1;
}

/** Months of a mean length between two days, 0 where the second is not later. */
function months(from: string, to: string): string {
  return `MAX(0,${to}-${from})/Pact_DaysPerYear*Pact_MonthsPerYear`;
}
