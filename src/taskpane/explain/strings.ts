import type { Language } from '../../templates';
import { english } from './englishStrings';
import { japanese } from './japaneseStrings';

/** The texts of the view that explains a formula. Places are references such as F12 or 'Gas power'!B2:B31. */
export interface ExplainStrings {
  readonly title: string;
  readonly introduction: string;
  readonly outside: string;
  readonly reading: string;
  readonly notRead: string;
  readonly tryAgain: string;
  /** Told to screen readers when another formula is explained. */
  readonly explained: (place: string) => string;
  readonly noPact: {
    readonly title: string;
    readonly advice: string;
    /** What to do where the sheet has PACT formulas. */
    readonly choose: string;
    readonly list: (sheet: string) => string;
    readonly more: (count: number) => string;
    readonly none: (sheet: string) => string;
    readonly tooLarge: (sheet: string) => string;
    readonly examples: string;
  };
  readonly cell: {
    readonly within: (selected: string) => string;
    readonly spills: string;
    readonly shows: string;
  };
  readonly call: {
    readonly aboutFunction: string;
    readonly noFunction: (name: string) => string;
    readonly noFunctionAdvice: string;
    readonly nested: string;
    readonly meaning: string;
    /** Why nothing was calculated here; the argument is named. */
    readonly unknown: Readonly<Record<'expression' | 'fault' | 'manyCells', (argument: string) => string>>;
  };
  readonly arguments: {
    readonly heading: string;
    readonly argument: string;
    readonly value: string;
    readonly none: string;
    readonly omitted: string;
    readonly calculated: string;
    readonly blank: string;
    readonly values: (count: string) => string;
    readonly rates: (count: string) => string;
    readonly dates: (count: string) => string;
    readonly terms: (count: string) => string;
    readonly table: (rows: string, columns: string) => string;
    readonly range: (least: string, most: string) => string;
    readonly sum: (sum: string) => string;
    readonly blanks: (count: string) => string;
    readonly others: (count: string) => string;
    readonly whole: (cells: string) => string;
    /** Between the parts of a value. */
    readonly join: string;
  };
  readonly periods: {
    readonly heading: string;
    readonly table: string;
    readonly period: string;
    readonly drawdown: string;
    readonly profit: string;
    readonly due: string;
    readonly japan: string;
    readonly us: string;
    readonly claim: string;
    readonly repaid: string;
    readonly recovered: Readonly<Record<'year' | 'month' | 'number', (period: string) => string>>;
    readonly notRecovered: (due: string) => string;
    readonly nothingDue: string;
    readonly idle: (first: string, last: string) => string;
    readonly showAll: (count: string) => string;
    readonly showAllRows: (count: string) => string;
    readonly showFewer: string;
    readonly chart: (periods: string, japan: string, us: string) => string;
    readonly splitHeading: string;
    readonly splitTable: string;
    readonly row: string;
  };
  readonly error: {
    /** By the code that the cell shows. */
    readonly meaning: Readonly<Record<string, { readonly title: string; readonly advice: string }>>;
    readonly other: { readonly title: string; readonly advice: string };
    readonly caught: (code: string) => string;
    readonly atFault: string;
    readonly room: string;
  };
  readonly outdated: {
    readonly title: string;
    readonly advice: string;
    readonly recalculate: string;
    readonly recalculating: string;
    readonly failed: string;
  };
}

export const TEXTS: Readonly<Record<Language, ExplainStrings>> = { en: english, ja: japanese };
