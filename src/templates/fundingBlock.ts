import { FUNDING_MIX, illustrative } from '../pact';
import type { SheetBuilder } from './planBuilder';
import type { PortfolioLayout } from './portfolioLayout';
import { cell, fixed, fixedRange, range } from './a1';
import { debtSums } from './debtService';
import { figureHeads, figureRow } from './figureRow';
import { ratio } from './formulaText';
import { phrase } from './language';
import { FIGURE_COLUMNS, LONGEST_TENOR } from './portfolioLayout';
import { PORTFOLIO } from './portfolioNames';
import { acceptDecimal, acceptWhole } from './validation';

const LONGEST_TARIFF = 30;

/** How long a raised tariff would last; nobody has said. */
const TARIFF_YEARS = illustrative('Years of raised tariffs', 3, 'years', 'about the time from the first funding to the end of the window');

/** Rows of the block of inputs, its title and headings included. */
export const FUNDING_INPUT_ROWS = 2 + FUNDING_MIX.length * 3 + 1;

/** Share, cost and tenor of each instrument, and how long declining would cost. */
export function fundingInputs(sheet: SheetBuilder, { top }: PortfolioLayout): void {
  sheet.value(top.inputs, 0, "Assumptions on Japan's funding", 'section');
  sheet.fill(top.inputs, 0, FIGURE_COLUMNS.link, 'section');
  figureHeads(sheet, top.inputs + 1, FIGURE_COLUMNS, { label: 'Instrument' });
  const { value } = FIGURE_COLUMNS;
  const first = { share: top.inputs + 2, cost: top.inputs + 2 + FUNDING_MIX.length, tenor: top.inputs + 2 + FUNDING_MIX.length * 2 };
  FUNDING_MIX.forEach((instrument, index) => {
    for (const part of ['share', 'cost', 'tenor'] as const) {
      const row = first[part] + index;
      const label = phrase('{1}: {2}', instrument.label, PART_WORDS[part]);
      const name = `Portfolio_${NAME_PARTS[part]}${index + 1}`;
      figureRow(sheet, row, FIGURE_COLUMNS, { ...instrument[part], label, name }, STYLE_OF[part]);
      if (part === 'tenor') acceptWhole(sheet, cell(row, value), { label: instrument.label, min: 1, max: LONGEST_TENOR, unit: 'years' });
      else acceptDecimal(sheet, cell(row, value), { label: instrument.label, min: 0, max: 1, unit: instrument[part].unit });
    }
  });
  const all = (row: number) => range(row, value, row + FUNDING_MIX.length - 1, value);
  sheet.name(PORTFOLIO.shares, all(first.share), 'A share for each instrument; together 100%');
  sheet.name(PORTFOLIO.costs, all(first.cost), 'What each instrument costs Japan a year');
  sheet.name(PORTFOLIO.tenors, all(first.tenor), 'Years until each instrument is repaid');

  const row = first.tenor + FUNDING_MIX.length;
  figureRow(sheet, row, FIGURE_COLUMNS, { ...TARIFF_YEARS, name: PORTFOLIO.tariffYears }, 'inputInteger');
  acceptWhole(sheet, cell(row, value), { label: TARIFF_YEARS.label, min: 0, max: LONGEST_TARIFF, unit: 'years' });
}

const PART_WORDS = { share: 'share', cost: 'cost', tenor: 'tenor' } as const;
const NAME_PARTS = { share: 'FundingShare', cost: 'FundingCost', tenor: 'FundingTenor' } as const;
const STYLE_OF = { share: 'inputPercent', cost: 'inputRate', tenor: 'inputInteger' } as const;

/** The range of all inputs of the block, each of which must be a number. */
export function fundingInputRange({ top }: PortfolioLayout): string {
  return fixedRange(top.inputs + 2, FIGURE_COLUMNS.value, top.inputs + FUNDING_INPUT_ROWS - 1, FIGURE_COLUMNS.value);
}

/** What each instrument raises and costs, and the cost of all of them. */
export function fundingBlock(sheet: SheetBuilder, layout: PortfolioLayout): void {
  const { top, instruments } = layout;
  const heads = top.funding + 1;
  const [first, total] = [heads + 1, heads + 1 + instruments];
  sheet.value(top.funding, 0, 'How Japan funds it', 'section');
  sheet.fill(top.funding, 0, COLUMN.interest, 'section');
  sheet.value(heads, 0, 'Instrument', 'headText');
  sheet.value(heads, COLUMN.repaid, 'Repayment', 'headUnitText');
  for (const [column, words] of [
    [COLUMN.share, 'Share'],
    [COLUMN.amount, 'Amount, US$ million'],
    [COLUMN.cost, 'Cost per year'],
    [COLUMN.tenor, 'Tenor, years'],
    [COLUMN.interest, 'Interest, US$ million'],
  ] as const)
    sheet.value(heads, column, words, 'head');
  sheet.rowHeight(heads, 30);

  FUNDING_MIX.forEach(({ label, kind }, index) => {
    const row = first + index;
    sheet.value(row, 0, label, 'label');
    sheet.value(row, COLUMN.repaid, kind === 'loan' ? 'in level payments' : 'at the end', 'unit');
    sheet.formula(row, COLUMN.share, `Portfolio_FundingShare${index + 1}`, 'outputPercent');
    sheet.formula(row, COLUMN.amount, `${PORTFOLIO.totalDrawn}*${fixed(row, COLUMN.share)}`, 'outputMoney');
    sheet.name(`Portfolio_FundingAmount${index + 1}`, cell(row, COLUMN.amount), phrase('{1}: amount', label));
    sheet.formula(row, COLUMN.cost, `Portfolio_FundingCost${index + 1}`, 'outputRate');
    sheet.formula(row, COLUMN.tenor, `Portfolio_FundingTenor${index + 1}`, 'outputInteger');
    sheet.formula(row, COLUMN.interest, debtSums(layout, index).interest, 'outputMoney');
  });
  const column = (at: number) => range(first, at, total - 1, at);
  sheet.value(total, 0, "Japan's funding, cost weighted by amount", 'totalText');
  sheet.fill(total, COLUMN.repaid, COLUMN.repaid, 'totalText');
  sheet.fill(total, COLUMN.tenor, COLUMN.tenor, 'totalText');
  sheet.formula(total, COLUMN.interest, `SUM(${column(COLUMN.interest)})`, 'totalMoney');
  sheet.name(PORTFOLIO.amounts, column(COLUMN.amount), 'What each instrument raises');
  sheet.name(PORTFOLIO.costOfMoney, cell(total, COLUMN.cost), 'What Japan pays for its money a year, weighted by share');
  sheet.formula(total, COLUMN.share, `SUM(${column(COLUMN.share)})`, 'totalPercent');
  sheet.formula(total, COLUMN.amount, `SUM(${column(COLUMN.amount)})`, 'totalMoney');
  const weighted = `SUMPRODUCT(${column(COLUMN.share)},${column(COLUMN.cost)})`;
  sheet.formula(total, COLUMN.cost, ratio(weighted, cell(total, COLUMN.share)), 'totalRate');
  sheet.value(
    total + 1,
    0,
    'Simplified: all money is raised on the first funding day of the earliest project and paid back once a year; what is not drawn yet costs interest and earns nothing.',
    'note',
  );
}

const COLUMN = { repaid: 1, share: 2, amount: 3, cost: 4, tenor: 5, interest: 6 } as const;
