import type { Language } from '../../templates';
import { english } from './englishStrings';
import { japanese } from './japaneseStrings';

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
  readonly received: Readonly<Record<'year' | 'period', (unit: string) => string>>;
  /** Heading of the line; `unit` may be empty. */
  readonly claim: (unit: string) => string;
  /** The units that amounts of US$ million are shown in: from one large unit on in the large one. */
  readonly largeUnit: MoneyUnit;
  readonly smallUnit: MoneyUnit;
  readonly repaid: (label: string) => string;
}

export const TEXTS: Readonly<Record<Language, ChartStrings>> = { en: english, ja: japanese };
