import type { AnswerRow } from './answerGroup';
import type { Check } from './checks';
import type { Figure } from '../pact';
import type { ProjectModel } from './projectModel';
import { answered, NOT_RECOVERED, WAITING } from './answerGroup';
import { joined, ratio, text, when } from './formulaText';
import { IS_ANNUAL, pact } from './pactFormula';
import { scheduleArguments } from './scheduleArguments';

const NONE = text('–');

/**
 * The price at which Japan is repaid exactly at the end of the last period on or before the date of the inputs, with the ramp and the costs
 * of the sheet: (PV of drawdowns / share before + PV of costs) / PV of volume. Values at the start, at the interest factors of the timeline;
 * a draw counts at the start of its period, costs and volume at the end. It holds where interest compounds and no period makes a loss.
 */
export function breakEvenRows(model: ProjectModel): readonly AnswerRow[] {
  const name = (words: string) => `${model.prefix}_${words}`;
  const [needed, now] = [name('BreakEven'), name('PriceInUse')];
  const { rates, drawdowns, dates, terms } = scheduleArguments(model);
  const costs = `(${name('Revenue')}-${name('Profits')})`;
  // Binary arithmetic may miss the last cent of the claim; as much as the dust of the engine is added.
  const profits = `${name('Volumes')}*${needed}*(1+Pact_Dust)-${costs}`;
  const price = priceOf(model);
  return [
    {
      label: 'Present value of drawdowns by then',
      name: 'PvDrawdowns',
      formula: presentValue(model, `${name('Drawdowns')}*(1+${name('Factors')})`),
      style: 'outputMoney',
      unit: 'US$ million',
    },
    {
      label: 'Present value of costs by then',
      name: 'PvCosts',
      formula: presentValue(model, `(${name('Revenue')}-${name('Profits')})`),
      style: 'outputMoney',
      unit: 'US$ million',
    },
    {
      label: 'Present value of volume by then',
      name: 'PvVolume',
      formula: presentValue(model, name('Volumes')),
      style: 'outputMoney',
      unit: model.volume.unit,
    },
    {
      label: 'Break-even price',
      name: 'BreakEven',
      formula: when(
        'Pact_Compounding="simple"',
        text('not with simple interest'),
        when(
          'Pact_ShareBefore=0',
          text('Japan has no share'),
          when(
            `${name('PvVolume')}=0`,
            text('nothing is sold by then'),
            `(${name('PvDrawdowns')}/Pact_ShareBefore+${name('PvCosts')})/${name('PvVolume')}`,
          ),
        ),
      ),
      style: 'outputPrice',
      unit: price.unit,
    },
    {
      label: 'Price in use',
      name: 'PriceInUse',
      formula: `${name('Price')}*(1+${name('PriceChange')})`,
      style: 'outputPrice',
      unit: price.unit,
    },
    {
      label: 'Break-even against the price in use',
      name: 'PriceGap',
      formula: when(`AND(ISNUMBER(${needed}),${now}>0)`, ratio(`(${needed}-${now})`, now), NONE),
      style: 'outputChange',
      unit: 'of the price in use',
      bad: (value) => `AND(ISNUMBER(${value}),${value}>0)`,
    },
    {
      label: 'At that price repaid after, by PACT',
      name: 'BreakEvenPeriods',
      formula: when(`ISNUMBER(${needed})`, answered(pact('RECOVERY', rates, drawdowns, profits, dates, terms), NOT_RECOVERED), NONE),
      style: 'spillYears',
      unit: 'periods',
    },
  ];
}

/** What the project sells its output for. */
export function priceOf(model: ProjectModel): Figure {
  const price = model.drivers.find((driver) => driver.name === 'Price')?.figure;
  if (!price) throw new Error(`${model.id} has no driver called Price.`);
  return price;
}

/** The break-even price put back into PACT: Japan is repaid exactly on time. Says why where the two cannot be compared. */
export function breakEvenCheck(model: ProjectModel): Check {
  const name = (words: string) => `${model.prefix}_${words}`;
  const [needed, found, target] = [name('BreakEven'), name('BreakEvenPeriods'), name('RepayPeriod')];
  const profit = `(${name('Volumes')}*${needed}-${name('Revenue')}+${name('Profits')})`;
  const losses = `SUMPRODUCT((${profit}+Pact_Tolerance<0)*(${name('Periods')}<=${target}))`;
  const cash = `Pact_ShareBefore*${profit}-${name('Drawdowns')}*(1+${name('Factors')})`;
  const surplus = `SUMPRODUCT((${cash})*${name('Discount')}*(${name('Periods')}<${name('Completion')}))`;
  const reasons: readonly (readonly [condition: string, words: string])[] = [
    [`${name('Completion')}>${target}`, text('not compared: a drawdown comes after the date')],
    [`${losses}>0`, text('not compared: a loss on the way bears no interest')],
    [`${surplus}>0`, text('not compared: profits repay the claim before the last drawdown')],
  ];
  const wrong = joined(text('the break-even price repays Japan after '), found, text(' periods, not '), target);
  return {
    label: 'Break-even repays Japan on time',
    formula: [
      [IS_ANNUAL, text('not compared: the break-even price is for the cumulative hurdle')] as const,
      [`NOT(ISNUMBER(${needed}))`, joined(text('not compared: '), needed)] as const,
      [`${found}=${WAITING}`, text('not compared: PACT has not answered; is the add-in loaded?')] as const,
      [when(`ISNUMBER(${found})`, `ABS(${found}-${target})<=Pact_Tolerance`, '0'), text('OK')] as const,
      ['AND(Pact_Rounding<>"",Pact_Rounding<>"none")', text('not compared: the plain formulas do not round')] as const,
      ...reasons,
    ].reduceRight((otherwise, [condition, words]) => when(condition, words, otherwise), wrong),
  };
}

/** The value at the start of what is paid at the end of the periods up to the one to be repaid in. */
function presentValue(model: ProjectModel, amounts: string): string {
  const name = (words: string) => `${model.prefix}_${words}`;
  return `SUMPRODUCT(${amounts}*${name('Discount')}*(${name('Periods')}<=${name('RepayPeriod')}))`;
}
