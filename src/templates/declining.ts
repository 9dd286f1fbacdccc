import type { SheetBuilder } from './planBuilder';
import type { PortfolioLayout } from './portfolioLayout';
import type { StyleName } from './styles';
import { cell } from './a1';
import { joined, ratio, text, when } from './formulaText';
import { RESULT } from './portfolioLayout';
import { PORTFOLIO } from './portfolioNames';
import { COLORS } from './styles';

const MONEY = 'US$ million';

interface Result {
  readonly label: string;
  readonly formula: string;
  readonly style: StyleName;
  readonly unit: string;
  readonly name?: string;
}

/** The present value of an amount of 1 at the end of each year of raised tariffs. */
const annuity = when(
  `${PORTFOLIO.costOfMoney}=0`,
  PORTFOLIO.tariffYears,
  `(1-1/(1+${PORTFOLIO.costOfMoney})^${PORTFOLIO.tariffYears})/${PORTFOLIO.costOfMoney}`,
);

const RESULTS: readonly Result[] = [
  { label: 'Cost of declining, a year', formula: 'Pact_TariffTotal', style: 'outputMoney', unit: 'US$ million; from the Pact sheet' },
  { label: 'Years of raised tariffs', formula: PORTFOLIO.tariffYears, style: 'outputInteger', unit: 'years; our assumption, below' },
  {
    label: 'Cost of declining, present value',
    formula: `Pact_TariffTotal*${annuity}`,
    style: 'outputMoney',
    unit: MONEY,
    name: PORTFOLIO.costOfDeclining,
  },
  {
    label: "Japan's position in the projects, present value",
    formula: PORTFOLIO.npv,
    style: 'outputMoney',
    unit: 'US$ million; receipts less drawdowns',
  },
  {
    label: 'Funding is better than declining by',
    formula: `${PORTFOLIO.npv}+${PORTFOLIO.costOfDeclining}`,
    style: 'outputMoney',
    unit: MONEY,
  },
  {
    label: 'Years of tariffs that cost as much as funding',
    formula: when(`${PORTFOLIO.npv}>=0`, text('none: funding costs nothing'), ratio(`-${PORTFOLIO.npv}`, 'Pact_TariffTotal')),
    style: 'outputYears',
    unit: 'years; not discounted',
  },
  {
    label: "Years from the first funding to the window's end",
    formula: `MAX(0,Pact_WindowEnd-${PORTFOLIO.start})/Pact_DaysPerYear`,
    style: 'outputYears',
    unit: 'years; to compare',
  },
  {
    label: 'Net carry of the funding, present value',
    formula: `NPV(${PORTFOLIO.costOfMoney},${PORTFOLIO.netCarry})*(1+${PORTFOLIO.costOfMoney})`,
    style: 'outputMoney',
    unit: 'US$ million; all raised at once, see below',
    name: PORTFOLIO.carryNpv,
  },
];

/** Rows of the block: title, sentence, results, assumptions. */
export const DECLINING_ROWS = 2 + RESULTS.length + 1;

/** What declining would cost against what funding costs or earns, both at Japan's cost of money. */
export function decliningBlock(sheet: SheetBuilder, { top }: PortfolioLayout): void {
  sheet.value(top.declining, 0, 'Funding or declining', 'section');
  sheet.fill(top.declining, 0, 6, 'section');
  sheet.formula(top.declining + 1, 0, decliningSentence(), 'strongLabel');
  RESULTS.forEach(({ label, formula, style, unit, name }, index) => {
    const row = top.declining + 2 + index;
    sheet.value(row, RESULT.label, label, 'label');
    sheet.formula(row, RESULT.value, formula, style);
    sheet.value(row, RESULT.unit, unit, 'unit');
    if (name) sheet.name(name, cell(row, RESULT.value), label);
  });
  const better = cell(top.declining + 2 + RESULTS.findIndex(({ formula }) => formula.includes('+')), RESULT.value);
  sheet.highlight({ range: better, formula: `=${better}<0`, color: COLORS.bad, bold: true });
  sheet.value(
    top.declining + 2 + RESULTS.length,
    0,
    "Assumed: the tariff is raised at the first funding and paid at the end of each year; both sides are discounted at Japan's cost of money.",
    'assumption',
  );
}

function decliningSentence(): string {
  return joined(
    text('Over '),
    PORTFOLIO.tariffYears,
    text(' years declining costs US$ '),
    `FIXED(${PORTFOLIO.costOfDeclining},0)`,
    text(' million; funding '),
    when(`${PORTFOLIO.npv}<0`, text('costs US$ '), text('earns US$ ')),
    `FIXED(ABS(${PORTFOLIO.npv}),0)`,
    text(' million (both at present value).'),
  );
}
