import type { FigureColumns } from './figureRow';
import type { SheetBuilder } from './planBuilder';
import type { StyleName } from './styles';
import { TERMS, type Term, type TermId } from '../pact';
import { cell, range } from './a1';
import { figureHeads, figureRow } from './figureRow';
import { acceptDecimal, acceptList, acceptWhole } from './validation';

/** Names of the terms that native formulas read. */
const NAMES: Readonly<Partial<Record<TermId, string>>> = {
  share_before: 'Pact_ShareBefore',
  share_after: 'Pact_ShareAfter',
  hurdle: 'Pact_Hurdle',
  compounding: 'Pact_Compounding',
  basis: 'Pact_Basis',
  losses: 'Pact_Losses',
  rounding: 'Pact_Rounding',
};

const CHOICES: Readonly<Partial<Record<TermId, readonly string[]>>> = {
  hurdle: ['cumulative', 'annual'],
  compounding: ['periodic', 'effective', 'simple'],
  basis: ['0', '1', '2', '3', '4'],
  per_year: ['1', '2', '4', '12'],
  losses: ['carry', 'ignore'],
  rounding: ['none', '0', '1', '2', '3', '4', '5', '6'],
};

/** The last row, counted from the first term, that native formulas or the checks beside them read. */
export const LAST_NATIVE_TERM = TERMS.findIndex(({ id }) => id === 'rounding');

const PERCENTAGES: readonly TermId[] = ['share_before', 'share_after', 'arrears_rate'];
const MOST_PERIODS = 1_200;

/** The heading and one row a term. The rows, without the heading, are the range that every PACT formula takes as its terms. */
export function termRows(sheet: SheetBuilder, heading: number, columns: FigureColumns): void {
  figureHeads(sheet, heading, columns, { label: 'Term', unit: 'Meaning' });
  TERMS.forEach((term, index) => termRow(sheet, heading + 1 + index, columns, term));
  sheet.name(
    'Pact_Terms',
    range(heading + 1, columns.label, heading + TERMS.length, columns.source),
    'Terms for every PACT formula: term, value',
  );
}

function termRow(sheet: SheetBuilder, row: number, columns: FigureColumns, term: Term): void {
  const where = cell(row, columns.value);
  const choices = CHOICES[term.id];
  figureRow(sheet, row, columns, { ...term, label: term.id, unit: term.meaning }, styleOf(term));
  const name = NAMES[term.id];
  if (name) sheet.name(name, where, term.meaning);
  if (choices) acceptList(sheet, where, { label: term.id, choices, meaning: term.meaning });
  else if (PERCENTAGES.includes(term.id)) acceptDecimal(sheet, where, { label: term.id, min: 0, max: 1, unit: term.meaning });
  else acceptWhole(sheet, where, { label: term.id, min: 1, max: MOST_PERIODS, unit: term.meaning });
}

function styleOf({ id, value }: Term): StyleName {
  if (PERCENTAGES.includes(id)) return 'inputPercent';
  return typeof value === 'number' ? 'inputInteger' : 'inputChoice';
}
