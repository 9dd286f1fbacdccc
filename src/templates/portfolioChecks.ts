import { FUNDING_MIX } from '../pact';
import type { BookContext } from './bookContext';
import type { Check } from './checks';
import { formulasInPlace } from './faults';
import { joined, text, when } from './formulaText';
import { debtFormulas, debtSums, debtTotals } from './debtService';
import { fundingInputRange } from './fundingBlock';
import { poolCell, poolFormulas } from './pooling';
import type { PortfolioLayout } from './portfolioLayout';
import { ofEach, PORTFOLIO, prefixesOf } from './portfolioNames';
import { lastClaim, yearFormulas, yearTotal } from './portfolioYears';

const OK = text('OK');
const NO_PACT = text('not compared: PACT has not answered; is the add-in loaded?');

/** What must hold on the Portfolio sheet. */
export function portfolioChecks(context: BookContext, layout: PortfolioLayout): readonly Check[] {
  return [
    ...inputs(layout),
    ...sums(context, layout),
    ...comparisons(context, layout),
    {
      label: 'The project sheets are in order',
      formula: inOrder(
        prefixesOf(context),
        text('see the checks of the project sheets'),
        text('not compared: see the checks of the project sheets'),
      ),
    },
  ];
}

/** How many rows `portfolioChecks` fills. */
export const PORTFOLIO_CHECKS = 13;

function inputs(layout: PortfolioLayout): readonly Check[] {
  const range = fundingInputRange(layout);
  const shares = `SUM(${PORTFOLIO.shares})`;
  return [
    {
      label: 'Every assumption on the funding is a number',
      formula: when(`COUNT(${range})=ROWS(${range})`, OK, text('an assumption on the funding is empty or is not a number')),
    },
    {
      label: 'The instruments fund all that is drawn',
      formula: nothing(
        `(${shares}-1)*${PORTFOLIO.totalDrawn}`,
        joined(text('the shares of the instruments add up to '), `TEXT(${shares},"0.0%")`),
      ),
    },
    {
      label: 'Every formula of the tables is in place',
      formula: formulasInPlace([yearFormulas(layout), debtFormulas(layout), poolFormulas(layout)]),
    },
  ];
}

/** Nothing is lost between the project sheets and the tables. */
function sums(context: BookContext, layout: PortfolioLayout): readonly Check[] {
  const sumOf = (part: string) => ofEach(context, part, '+');
  const received = (side: 'japan' | 'us', part: string) => `ABS(${yearTotal(layout, `${side}Total`)}-(${sumOf(part)}))`;
  const debt = debtTotals(layout);
  const room = `INDEX(${PORTFOLIO.poolDates},ROWS(${PORTFOLIO.poolDates}))`;
  const inTimeline = (name: string, part: string) =>
    `ABS(SUM(${name})-(${prefixesOf(context)
      .map((prefix) => `SUM(${prefix}_${part})`)
      .join('+')}))`;
  const principal = FUNDING_MIX.map(
    (_, index) => `ABS(${debtSums(layout, index).principal}-Portfolio_FundingAmount${index + 1})+ABS(${debtSums(layout, index).left})`,
  ).join('+');
  return [
    {
      label: 'The years add up to the project sheets',
      formula: nothing(
        `${received('japan', 'TotalJapan')}+${received('us', 'TotalUS')}`,
        text('the table by year misses receipts of the project sheets'),
      ),
    },
    {
      label: 'The last claim is what is still due',
      formula: nothing(
        `${lastClaim(layout)}-(${sumOf('StillDue')})`,
        text('the claim after the last year is not what the project sheets call still due'),
      ),
    },
    {
      label: 'The common timeline holds every project',
      formula: when(
        `${PORTFOLIO.end}>${room}`,
        text('a project starts more than ten years after the first: its last years are missing'),
        nothing(
          `${inTimeline(PORTFOLIO.poolDrawdowns, 'Drawdowns')}+${inTimeline(PORTFOLIO.poolProfits, 'Profits')}`,
          text('drawdowns or profits of a project are missing in the common timeline'),
        ),
      ),
    },
    {
      label: 'Each instrument is repaid in full',
      formula: nothing(principal, text('the principal of an instrument does not add up to its amount')),
    },
    {
      label: 'The years hold the whole debt service',
      formula: nothing(
        `${yearTotal(layout, 'service')}+${debt.interest}+${debt.principal}`,
        text('the table by year misses payments on the funding'),
      ),
    },
  ];
}

/** The formulas beside PACT. */
function comparisons(context: BookContext, layout: PortfolioLayout): readonly Check[] {
  const sumOf = (part: string) => ofEach(context, part, '+');
  const separate = (column: 'japan' | 'us' | 'remaining') => poolCell(layout, 'separate', column);
  const apart = [
    `ABS(${separate('japan')}-(${sumOf('TotalJapan')}))`,
    `ABS(${separate('us')}-(${sumOf('TotalUS')}))`,
    `ABS(${separate('remaining')}-(${sumOf('StillDue')}))`,
  ].join('+');
  const differences = FUNDING_MIX.map((_, index) => debtSums(layout, index).difference);
  const instrument = (index: number) => debtSums(layout, index).difference;
  const npvs = `SUMPRODUCT(ABS(${PORTFOLIO.npvEach}-${PORTFOLIO.pactNpvEach}))`;
  return [
    {
      label: 'The projects equal PACT.POOL',
      formula: compared(
        when(
          `${PORTFOLIO.sameStart}=0`,
          text('not compared: the projects start on different days, so the pool moves amounts to common periods'),
          when(
            `ISNUMBER(${separate('japan')})`,
            nothing(apart, text('the sum of the project sheets is not what PACT.POOL finds for the projects')),
            NO_PACT,
          ),
        ),
      ),
    },
    {
      label: 'The worth of each project equals PACT.NPV',
      formula: compared(
        when(
          `COUNT(${PORTFOLIO.pactNpvEach})<COLUMNS(${PORTFOLIO.pactNpvEach})`,
          NO_PACT,
          nothing(npvs, text('PACT.NPV finds another worth')),
        ),
      ),
    },
    {
      label: 'The debt service equals PACT.FUNDING',
      formula: when(
        `COUNT(${differences.join(',')})<ROWS(${PORTFOLIO.shares})`,
        NO_PACT,
        FUNDING_MIX.reduceRight(
          (rest, { label }, index) =>
            when(`ABS(${instrument(index)})<=Pact_Tolerance`, rest, joined(text(label), text(': PACT.FUNDING finds other payments'))),
          OK,
        ),
      ),
    },
    {
      label: 'The Pact sheet is in order',
      formula: inOrder(['Pact'], text('see the checks of the Pact sheet'), text('not compared: see the checks of the Pact sheet')),
    },
  ];
}

/** OK where the lights of sheets, by their prefixes, are; else the complaint, or that something was left out. */
function inOrder(prefixes: readonly string[], complaint: string, leftOut: string): string {
  const none = (light: string) => `AND(${prefixes.map((prefix) => `${prefix}_Checks<>"${light}"`).join(',')})`;
  const all = `AND(${prefixes.map((prefix) => `${prefix}_Checks="OK"`).join(',')})`;
  return when(all, OK, when(none('look below'), leftOut, complaint));
}

/** OK where an amount is 0 but for the tolerance, else the complaint. */
function nothing(amount: string, complaint: string): string {
  return when(`ABS(${amount})<=Pact_Tolerance`, OK, complaint);
}

/** Says so where the terms ask for what the plain formulas do not cover. A blank term means its default. */
function compared(formula: string): string {
  const asksFor = (term: string, usual: string) => `AND(${term}<>"",${term}<>"${usual}")`;
  return when(
    asksFor('Pact_Hurdle', 'cumulative'),
    text('not compared: the plain formulas know only the cumulative hurdle'),
    when(asksFor('Pact_Rounding', 'none'), text('not compared: the plain formulas do not round'), formula),
  );
}
