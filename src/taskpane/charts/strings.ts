import type { Language } from '../../templates';
import { english } from './englishStrings';
import { japanese } from './japaneseStrings';

/** What the label of a period tells: the year, the month in which it ends, or its number. */
export type PeriodName = 'year' | 'month' | 'number';

export interface MoneyUnit {
  readonly name: string;
  /** How many US$ million one of it is. */
  readonly millions: number;
}

/** The texts inside charts. */
export interface ChartStrings {
  readonly japan: string;
  readonly us: string;
  /** Heading of the bars; `unit` may be empty. */
  readonly received: Readonly<Record<PeriodName, (unit: string) => string>>;
  /** Heading of the line; `unit` may be empty. */
  readonly claim: (unit: string) => string;
  /** The unit that amounts of US$ million are shown in. */
  readonly unit: MoneyUnit;
  readonly repaid: Readonly<Record<PeriodName, (label: string) => string>>;
}

export const TEXTS: Readonly<Record<Language, ChartStrings>> = { en: english, ja: japanese };
