import { text, when } from './formulaText';
import type { Check } from './checks';
import { tariffEqualsPact } from './enforcement';
import { stepsInOrder } from './pipeline';

const OK = text('OK');

/** What must hold on the Pact sheet; `rows` gives the headings of blocks that checks look into. */
export function pactChecks(rows: { readonly pipeline: number }): readonly Check[] {
  const shares = 'Pact_ShareBefore,Pact_ShareAfter';
  const ok = (condition: string, complaint: string) => when(condition, OK, text(complaint));
  return [
    { label: 'The case is known', formula: ok('ISNUMBER(MATCH(Pact_Case,Pact_Cases,0))', 'the case is neither seed nor announced') },
    {
      label: 'The terms are filled in',
      formula: ok('COUNTBLANK(Pact_NativeTerms)=0', 'a term is blank: PACT takes its default, plain formulas take 0'),
    },
    {
      label: 'Shares lie between 0 and 1',
      formula: ok(`AND(MIN(${shares})>=0,MAX(${shares})<=1)`, 'a share of Japan is outside 0% to 100%'),
    },
    {
      label: 'The periods fit the timelines',
      formula: when(
        'ISNUMBER(MATCH(Pact_PerYear,Pact_PeriodChoices,0))',
        ok(
          'AND(Pact_Years>=1,Pact_Years<=Pact_MostYears,INT(Pact_Years)=Pact_Years)',
          'the years in the model are no whole number from 1 to 30',
        ),
        text('per_year is none of the period lengths that this workbook has room for'),
      ),
    },
    {
      label: 'The benchmark path is complete',
      formula: ok('COUNT(Pact_BenchmarkByYear)=ROWS(Pact_BenchmarkByYear)', 'a year of the benchmark path is not a number'),
    },
    { label: 'Phase one fits the framework', formula: ok('Pact_Left>=0', 'more is named than the framework holds') },
    {
      label: 'Phase one is the sum of its parts',
      formula: ok(
        'ABS(INDEX(Pact_CaseSums,MATCH(Pact_Case,Pact_Cases,0))-Pact_PhaseOne)<=Pact_Tolerance',
        'the costs in use are not those of the case in use',
      ),
    },
    { label: 'Steps of a project are in order', formula: stepsInOrder(rows.pipeline) },
    {
      label: 'Segments share all imports',
      formula: ok('MIN(Pact_TariffShares)>=0', 'the shares of cars, metals and exempt goods add up to more than all imports'),
    },
    { label: 'The tariff equals PACT.TARIFF', formula: tariffEqualsPact() },
  ];
}
