import type { ChartPlan, SheetPlan } from '../../plan';
import { absoluteReference } from '../../file/range';
import { earlierPlans } from '../earlierPlans';
import { type BookState, sameName, sheetOfName } from '../look';
import type { BookInHand } from '../readBook';

/** A chart as PACT draws it, for what Excel does not tell about it. */
export interface PlannedChart {
  readonly plan: ChartPlan;
  /** Whether its cells are still where they were planned: rows and columns that somebody inserted move them. */
  readonly inPlace: boolean;
}

/** Looks up the charts of PACT's sheets by the sheet as it is called now and the name of the chart. Nothing is planned before it is asked for. */
export function plannedCharts(hand: BookInHand, state: BookState): (sheet: string, chart: string) => PlannedChart | undefined {
  let sheets: ReadonlyMap<string, SheetPlan> | undefined;
  return (sheet, chart) => {
    sheets ??= plannedSheets(hand, state);
    const found = sheets.get(sheet);
    const plan = found?.charts.find(({ name }) => name === chart);
    return found && plan && { plan, inPlace: isInPlace(found, sheet, state) };
  };
}

function plannedSheets(hand: BookInHand, state: BookState): ReadonlyMap<string, SheetPlan> {
  const [plan] = earlierPlans(hand, state, { finest: hand.finest });
  const entries = (plan?.sheets ?? []).flatMap((sheet) => {
    const now = sheetOfName(sheet.ownName, state);
    return now ? [[now.name, sheet] as const] : [];
  });
  return new Map(entries);
}

function isInPlace({ names }: SheetPlan, sheet: string, state: BookState): boolean {
  return names.every(({ name, range }) => {
    const [planned, found] = [absoluteReference(sheet, range), state.names.find((one) => sameName(one.name, name))?.formula ?? ''];
    return found.slice(found.lastIndexOf('!')) === planned.slice(planned.lastIndexOf('!'));
  });
}
