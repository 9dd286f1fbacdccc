import { CASES, RATE, TERMS } from '../../../pact';
import type { PeriodsPerYear } from '../../../templates';
import { pactContent, termRule } from '../../../templates/termRows';
import type { CellValue } from '../../plan';
import { lookAtBook } from '../readBook';
import { inExcel } from '../run';
import { namedRange, queueSettings } from './settingCells';
import type { Setting, SettingCell, TermsInBook } from './termsInBook';

/** The terms of the open workbook, in one sync; undefined where it has no Pact sheet. */
export function readTerms(): Promise<TermsInBook | undefined> {
  return inExcel('wait', async (context) => {
    const settings = queueSettings(context);
    const [path, periods, perYear] = ['Pact_BenchmarkPath', 'Pact_Periods', 'Pact_PerYear'].map((name) =>
      namedRange(context, name).load('values,address'),
    );
    const { hand } = await lookAtBook(context);
    const sheet = hand.sheets.pact;
    if (sheet === undefined) return undefined;
    const { settings: found, table } = settings();
    const finest = hand.finest ?? FINEST;
    return {
      sheet,
      settings: found.map((cell) => ({ ...cell, ...ofPact(cell, finest) })),
      table,
      path: pathOf(path),
      periods: numberOf(periods),
      perYear: numberOf(perYear),
      finest,
    };
  });
}

/** Of a Pact sheet that does not say for how many periods a year it has room. */
const FINEST: PeriodsPerYear = 4;

function ofPact({ id }: SettingCell, finest: PeriodsPerYear): Pick<Setting, 'rule' | 'pact'> {
  if (id === 'case') return { rule: { kind: 'choice', choices: CASES.map((one) => one.id) }, pact: undefined };
  if (id === 'benchmark' || id === 'spread') return { rule: { kind: 'fraction' }, pact: RATE[id].value };
  const term = TERMS.find((one) => one.id === id);
  return { rule: termRule(id, finest), pact: term && pactContent(term) };
}

function pathOf(range: Excel.Range | undefined): TermsInBook['path'] {
  if (range === undefined || range.isNullObject) return undefined;
  const years = (range.values as CellValue[][]).flat().filter((value) => value !== '').length;
  return { years, address: range.address.replace(/^.*!/, '').replaceAll('$', '') };
}

/** 0 where it is no number: nothing follows from it then. */
function numberOf(range: Excel.Range | undefined): number {
  const value = range === undefined || range.isNullObject ? undefined : (range.values as CellValue[][])[0]?.[0];
  return typeof value === 'number' ? value : 0;
}
