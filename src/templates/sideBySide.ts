import type { BookContext } from './bookContext';
import type { SheetBuilder } from './planBuilder';
import type { PortfolioLayout } from './portfolioLayout';
import type { StyleName } from './styles';
import { cell, range } from './a1';
import { WAITING } from './answers';
import { share, text, when } from './formulaText';
import { pact } from './pactFormula';
import { endsOf, PORTFOLIO, startsOf } from './portfolioNames';
import { scheduleArguments, type ScheduleArguments } from './scheduleArguments';
import { COLORS } from './styles';

const MONEY = 'US$ million';

/** A line of the comparison. */
interface Measure {
  readonly label: string;
  readonly unit: string;
  readonly style: StyleName;
  /** From the prefix of a project and what PACT functions read of it. */
  readonly project: (prefix: string, schedule: ScheduleArguments) => string;
  /** From the cells of the projects in this row, as a range and one by one; a dash where a total has no meaning. */
  readonly total?: (cells: string, each: readonly string[]) => string;
  /** The defined names of the total and of the cells of the projects. */
  readonly names?: { readonly total?: string; readonly each?: string };
  /** The result of a PACT function for each project. */
  readonly byPact?: true;
}

const sum = (cells: string) => `SUM(${cells})`;
/** The last of the projects; the words where one of them has no number, unless that is only because PACT has not answered. */
const lastOf = (words: string) => (cells: string) =>
  when(`COUNT(${cells})=COLUMNS(${cells})`, `MAX(${cells})`, when(`COUNTIF(${cells},${WAITING})>0`, WAITING, text(words)));

function measures(context: BookContext): readonly Measure[] {
  const money = { unit: MONEY, style: 'outputMoney' } as const;
  return [
    { ...money, label: 'Cost in use', project: (prefix) => `${prefix}_Cost`, total: sum },
    {
      label: 'Share of the framework',
      unit: 'of the ceiling',
      style: 'outputPercent',
      project: (prefix) => share(`${prefix}_Cost`, 'Pact_Ceiling'),
      total: sum,
    },
    { ...money, label: 'Drawn', project: (prefix) => `${prefix}_TotalDrawn`, total: sum, names: { total: PORTFOLIO.totalDrawn } },
    { ...money, label: 'Distributed', project: (prefix) => `${prefix}_TotalDistributable`, total: sum },
    { ...money, label: 'Japan receives', project: (prefix) => `${prefix}_TotalJapan`, total: sum, names: { total: PORTFOLIO.totalJapan } },
    { ...money, label: 'The US receives', project: (prefix) => `${prefix}_TotalUS`, total: sum, names: { total: PORTFOLIO.totalUs } },
    {
      label: "Japan's share",
      unit: 'of all profits',
      style: 'outputPercent',
      project: (prefix) => `${prefix}_JapanShare`,
      total: () => share(PORTFOLIO.totalJapan, `(${PORTFOLIO.totalJapan}+${PORTFOLIO.totalUs})`),
      names: { total: PORTFOLIO.japanShare },
    },
    {
      label: 'Repaid with the payment of',
      unit: 'date',
      style: 'outputDate',
      project: (prefix) => `${prefix}_RepaidOn`,
      total: lastOf('not repaid'),
      names: { total: PORTFOLIO.repaidOn },
    },
    {
      label: 'Repaid after, by PACT',
      unit: 'periods',
      style: 'outputYears',
      project: (prefix) => `${prefix}_Recovery`,
      total: lastOf('not recovered'),
    },
    { label: "Japan's return, by PACT", unit: 'IRR per year', style: 'outputRate', project: (prefix) => `${prefix}_Irr` },
    { label: 'Cover at completion, by PACT', unit: 'multiple', style: 'outputMultiple', project: (prefix) => `${prefix}_Cover` },
    {
      ...money,
      label: 'Still due at the end',
      project: (prefix) => `${prefix}_StillDue`,
      total: sum,
      names: { total: PORTFOLIO.stillDue },
    },
    {
      ...money,
      label: "Worth at Japan's cost of money",
      unit: `${MONEY}, NPV`,
      project: nativeNpv,
      total: (_, each) => atTheStart(context, each),
      names: { total: PORTFOLIO.npv, each: PORTFOLIO.npvEach },
    },
    {
      label: 'The same by PACT.NPV',
      unit: `${MONEY}, NPV`,
      style: 'spillMoney',
      project: (_, { rates, drawdowns, profits, dates, terms }) =>
        pact('NPV', PORTFOLIO.costOfMoney, rates, drawdowns, profits, dates, terms),
      names: { each: PORTFOLIO.pactNpvEach },
      byPact: true,
    },
  ];
}

/** Receipts less drawdowns, on their days, at the first funding of the project. A year has 365 days, as in XNPV. */
function nativeNpv(prefix: string): string {
  const factor = (days: string) => `(1+${PORTFOLIO.costOfMoney})^((${days}-${prefix}_FirstFunding)/Pact_DaysPerYear)`;
  return `SUMPRODUCT(${prefix}_Japan/${factor(endsOf(prefix))})-SUMPRODUCT(${prefix}_Drawdowns/${factor(startsOf(prefix))})`;
}

/** The worths of all projects, brought to the first funding of the earliest one. */
function atTheStart(context: BookContext, each: readonly string[]): string {
  return context.projects
    .map(({ model: { prefix } }, index) => {
      const days = `(${prefix}_FirstFunding-${PORTFOLIO.start})`;
      return `${each[index] ?? ''}/(1+${PORTFOLIO.costOfMoney})^(${days}/Pact_DaysPerYear)`;
    })
    .join('+');
}

/** Rows of the block, its title and headings included. */
export function sideBySideRows(context: BookContext): number {
  return 2 + measures(context).length;
}

/** The projects beside each other and in total. */
export function sideBySideBlock(sheet: SheetBuilder, context: BookContext, { top, total }: PortfolioLayout): void {
  const [title, heads] = [top.sideBySide, top.sideBySide + 1];
  const first = 2;
  sheet.value(title, 0, 'Side by side and in total', 'section');
  sheet.fill(title, 0, total, 'section');
  sheet.value(heads, 0, 'From the first funding to the horizon', 'headText');
  sheet.value(heads, 1, 'Unit', 'headUnitText');
  context.projects.forEach((one, index) => sheet.value(heads, first + index, one.sheet, 'head'));
  sheet.value(heads, total, 'Total', 'head');
  measures(context).forEach((measure, index) => {
    const row = heads + 1 + index;
    const cells = range(row, first, row, total - 1);
    const each = context.projects.map((_, project) => cell(row, first + project));
    sheet.value(row, 0, measure.label, 'label');
    sheet.value(row, 1, measure.unit, 'unit');
    context.projects.forEach(({ model }, project) => {
      const formula = measure.project(model.prefix, scheduleArguments(model));
      sheet.formula(row, first + project, measure.byPact ? `IFERROR(${formula},${WAITING})` : formula, measure.style);
    });
    if (measure.total) sheet.formula(row, total, measure.total(cells, each), measure.style);
    else sheet.value(row, total, '–', measure.style);
    if (measure.names?.total) sheet.name(measure.names.total, cell(row, total), measure.label);
    if (measure.names?.each) sheet.name(measure.names.each, cells, measure.label);
  });
  highlightUnpaid(sheet, range(heads + 1, first, heads + measures(context).length, total));
}

/** Red where Japan is still owed something at the end. */
function highlightUnpaid(sheet: SheetBuilder, where: string): void {
  const first = where.split(':')[0] ?? where;
  const says = (words: string) => `ISNUMBER(SEARCH("${words}",${first}))`;
  sheet.highlight({ range: where, formula: `=OR(${says('not repaid')},${says('not recovered')})`, color: COLORS.bad, bold: true });
}
