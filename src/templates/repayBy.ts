import type { ProjectModel } from './projectModel';
import { answered, NOTHING_DRAWN, type AnswerGroup } from './answerGroup';
import { breakEvenRows, priceOf } from './breakEven';
import { joined, text, when } from './formulaText';
import { pact } from './pactFormula';
import { scheduleArguments } from './scheduleArguments';

const NO_PROFIT = text('no profit by then');

/** What must be true for Japan to be repaid by the date of the inputs. */
export function repayByGroup(model: ProjectModel): AnswerGroup {
  const name = (words: string) => `${model.prefix}_${words}`;
  const { rates, drawdowns, dates, terms } = scheduleArguments(model);
  const [first, last] = [name('FirstEarning'), name('RepayPeriod')];
  return {
    heading: 'What repays Japan on time?',
    rows: [
      {
        label: 'Last period that ends by the date',
        name: 'RepayPeriod',
        formula: `IFERROR(MIN(MATCH(${name('RepayBy')},${name('Dates')},1)-1,Pact_Periods),0)`,
        style: 'outputInteger',
        unit: 'period; 0 where none does',
      },
      {
        label: 'First period with sales',
        name: 'FirstEarning',
        formula: when(
          `SUM(${name('Volumes')})=0`,
          '0',
          `ROWS(${name('Periods')})+1-${lastWhere(`(ROWS(${name('Periods')})+1-${name('Periods')})`, name('Volumes'))}`,
        ),
        style: 'outputInteger',
        unit: 'period; 0 where there is none',
      },
      {
        label: 'Level profit needed, by PACT',
        name: 'LevelProfit',
        formula: when(
          `OR(${first}=0,${last}<${first},Pact_ShareBefore=0)`,
          NO_PROFIT,
          answered(pact('REQUIRED', rates, drawdowns, first, last, dates, terms), NO_PROFIT),
        ),
        style: 'spillMoney',
        unit: 'US$ million a period',
      },
      {
        label: 'The same for a year',
        name: 'LevelProfitYear',
        formula: when(`ISNUMBER(${name('LevelProfit')})`, `${name('LevelProfit')}*Pact_PerYear`, name('LevelProfit')),
        style: 'spillMoney',
        unit: 'US$ million a year',
      },
      ...breakEvenRows(model),
    ],
  };
}

/** How much worse it may become: cover by the profits to come, and the highest rate. */
export function roomGroup(model: ProjectModel): AnswerGroup {
  const name = (words: string) => `${model.prefix}_${words}`;
  const { rates, drawdowns, profits, dates, terms } = scheduleArguments(model);
  const nothingDrawn = `${name('TotalDrawn')}=0`;
  const noRate = text('at no rate');
  const cashAfterDraws = `SUMPRODUCT((${name('Periods')}>=${name('Completion')})*${name('Distributable')})`;
  return {
    heading: 'How much room is there?',
    rows: [
      {
        label: 'Period of the last drawdown',
        name: 'Completion',
        formula: lastWhere(name('Periods'), name('Drawdowns')),
        style: 'outputInteger',
        unit: 'period',
      },
      {
        label: 'Cover at its end, by PACT',
        name: 'Cover',
        formula: when(
          nothingDrawn,
          NOTHING_DRAWN,
          answered(pact('COVER', rates, name('Completion'), drawdowns, profits, dates, terms), text('nothing to cover')),
        ),
        style: 'spillMultiple',
        unit: 'loan life cover (LLCR)',
        bad: (value) => `AND(ISNUMBER(${value}),${value}<1)`,
      },
      {
        label: 'Highest rate that repays, by PACT',
        name: 'MaxRate',
        formula: when(
          nothingDrawn,
          NOTHING_DRAWN,
          when(`OR(${cashAfterDraws}=0,Pact_ShareBefore=0)`, noRate, answered(pact('MAXRATE', drawdowns, profits, dates, terms), noRate)),
        ),
        style: 'spillRate',
        unit: 'a year, in all periods',
      },
      {
        label: 'Rate in use, average',
        name: 'RateInUse',
        formula: `SUM(${name('Rates')})/Pact_Periods`,
        style: 'outputRate',
        unit: 'a year',
      },
      {
        label: 'Room for the rate to rise',
        name: 'RateRoom',
        formula: when(`ISNUMBER(${name('MaxRate')})`, `${name('MaxRate')}-${name('RateInUse')}`, name('MaxRate')),
        style: 'spillChange',
        unit: 'percentage points',
        bad: (value) => `AND(ISNUMBER(${value}),${value}<0)`,
      },
    ],
  };
}

/** The answer in one sentence. A formula without "=". */
export function repayBySentence(model: ProjectModel): string {
  const name = (words: string) => `${model.prefix}_${words}`;
  const [needed, now, gap] = [name('BreakEven'), name('PriceInUse'), name('PriceGap')];
  const price = priceOf(model);
  const amount = (value: string) => `TEXT(${value},${text(price.value < 1 ? '0.000' : '0.00')})`;
  const byDate = joined(text('To be repaid by '), `TEXT(${name('RepayBy')},${text('d mmm yyyy')})`);
  const found = joined(
    byDate,
    text(` Japan needs a ${price.label.toLowerCase()} of `),
    amount(needed),
    text(' '),
    text(price.unit),
    text(' (now '),
    amount(now),
    text(': '),
    when(
      `ISNUMBER(${gap})`,
      joined(`TEXT(ABS(${gap}),${text('0.0%')})`, when(`${gap}>0`, text(' more is needed)'), text(' to spare)'))),
      text('no price)'),
    ),
  );
  return when(`ISNUMBER(${needed})`, found, joined(byDate, text(': no break-even price, '), needed, text('.')));
}

/** The largest of `values` in the periods where an amount is above 0; 0 where it never is. */
function lastWhere(values: string, amounts: string): string {
  return `SUMPRODUCT(MAX((${amounts}>0)*${values}))`;
}
