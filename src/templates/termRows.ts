import type { BookContext, PeriodsPerYear } from './bookContext';
import type { FigureColumns } from './figureRow';
import type { SheetBuilder } from './planBuilder';
import type { StyleName } from './styles';
import { TERMS, type Term, type TermId } from '../pact';
import { cell, range } from './a1';
import { figureHeads, figureRow } from './figureRow';
import { acceptDecimal, acceptList, acceptWhole } from './validation';

/** The defined name of a term: share_before is Pact_ShareBefore. */
export function termName(id: TermId): string {
  return `Pact_${id
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;
}

const CHOICES: Readonly<Partial<Record<TermId, readonly string[]>>> = {
  hurdle: ['cumulative', 'annual'],
  compounding: ['periodic', 'effective', 'simple'],
  basis: ['0', '1', '2', '3', '4'],
  losses: ['carry', 'ignore'],
  rounding: ['none', '0', '1', '2', '3', '4', '5', '6'],
};

/** The last row, counted from the first term, that native formulas or the checks beside them read. */
export const LAST_NATIVE_TERM = TERMS.findIndex(({ id }) => id === 'rounding');

const PERCENTAGES: readonly TermId[] = ['share_before', 'share_after', 'arrears_rate'];
const MOST_PERIODS = 1_200;

type Periods = Pick<BookContext, 'perYear' | 'finest'>;

/** Annual, semi-annual, quarterly: as far as the timelines of the workbook have room. */
const PERIOD_LENGTHS: readonly PeriodsPerYear[] = [1, 2, 4];

/**
 * The heading and one row a term. The rows, without the heading, are the range that every PACT formula takes as its terms.
 * Returns the row below.
 */
export function termRows(sheet: SheetBuilder, heading: number, columns: FigureColumns, periods: Periods): number {
  figureHeads(sheet, heading, columns, { label: 'Term', unit: 'Meaning' });
  TERMS.forEach((term, index) => termRow(sheet, heading + 1 + index, columns, term, periods));
  sheet.name(
    'Pact_Terms',
    range(heading + 1, columns.label, heading + TERMS.length, columns.source),
    'Terms for every PACT formula: term, value',
  );
  sheet.name(
    'Pact_NativeTerms',
    range(heading + 1, columns.value, heading + 1 + LAST_NATIVE_TERM, columns.value),
    'The terms that plain formulas read',
  );
  return heading + 1 + TERMS.length;
}

/** What the cell of a term takes: one of some texts, a share or rate as a fraction, or a whole number from 1 on. */
export type TermRule =
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'fraction' }
  | { readonly kind: 'whole'; readonly max: number };

/** `finest` is the most periods a year that the timelines have room for. */
export function termRule(id: TermId, finest: PeriodsPerYear): TermRule {
  const choices = id === 'per_year' ? PERIOD_LENGTHS.filter((length) => length <= finest).map(String) : CHOICES[id];
  if (choices) return { kind: 'choice', choices };
  return PERCENTAGES.includes(id) ? { kind: 'fraction' } : { kind: 'whole', max: MOST_PERIODS };
}

/** What the pact has in the cell of a term, as it is typed: all periods of the model get an instalment, whatever their length. */
export function pactContent({ id, value }: Term): number | string {
  return id === 'amort_periods' ? '=Pact_Periods' : value;
}

function termRow(sheet: SheetBuilder, row: number, columns: FigureColumns, term: Term, { perYear, finest }: Periods): void {
  const where = cell(row, columns.value);
  const rule = termRule(term.id, finest);
  const content = String(pactContent(term));
  figureRow(
    sheet,
    row,
    columns,
    {
      ...term,
      ...(term.id === 'per_year' && { value: perYear }),
      label: term.id,
      unit: term.meaning,
      name: termName(term.id),
      comment: term.meaning,
    },
    styleOf(term),
  );
  if (content.startsWith('=')) sheet.formula(row, columns.value, content.slice(1), styleOf(term));
  else if (rule.kind === 'choice') acceptList(sheet, where, { label: term.id, choices: rule.choices, meaning: term.meaning });
  else if (rule.kind === 'fraction') acceptDecimal(sheet, where, { label: term.id, min: 0, max: 1, unit: term.meaning });
  else acceptWhole(sheet, where, { label: term.id, min: 1, max: rule.max, unit: term.meaning });
}

function styleOf({ id, value }: Term): StyleName {
  if (id === 'amort_periods') return 'calcInteger';
  if (PERCENTAGES.includes(id)) return 'inputPercent';
  return typeof value === 'number' ? 'inputInteger' : 'inputChoice';
}
