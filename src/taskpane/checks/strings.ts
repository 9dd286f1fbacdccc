import type { Language } from '../../templates';
import type { CheckState, UncalculatedCell, UnsourcedInput } from '../../workbook/excel/checks';
import type { Damage } from '../../workbook/sharing';
import { english } from './englishStrings';
import { japanese } from './japaneseStrings';

/** What the light says: how many things need attention, by kind. */
export interface Attention {
  readonly checks: number;
  readonly formulas: number;
  readonly inputs: number;
  readonly versions: number;
}

export interface ChecksStrings {
  readonly title: string;
  readonly introduction: string;
  readonly outside: string;
  readonly nothing: { readonly title: string; readonly body: string; readonly open: string };
  readonly light: {
    readonly heading: string;
    readonly checking: string;
    readonly ok: (checks: number) => string;
    readonly okWithoutChecks: string;
    readonly attention: (checks: number, all: number) => string;
    readonly otherAttention: string;
    /** What else needs attention, one sentence a kind; none for 0. */
    readonly also: (attention: Attention) => readonly string[];
    readonly notCompared: (count: number) => string;
    readonly incomplete: string;
    readonly again: string;
  };
  readonly notRead: string;
  readonly checks: {
    readonly heading: string;
    readonly state: Readonly<Record<CheckState, string>>;
    readonly sheet: (ok: number, all: number) => string;
    readonly passing: (count: number) => string;
    readonly overall: string;
    readonly none: string;
  };
  readonly more: (count: number) => string;
  readonly less: string;
  readonly formulas: {
    readonly heading: string;
    readonly fine: (count: number) => string;
    readonly none: string;
    readonly kind: Readonly<Record<UncalculatedCell['kind'], string>>;
    /** By what Excel shows where the function itself cannot be asked. */
    readonly error: Readonly<Record<string, string>>;
    readonly otherError: string;
    readonly damage: Readonly<Record<Damage, string>>;
    readonly explain: string;
    readonly explainOf: (cell: string) => string;
    readonly repair: (count: number) => string;
    readonly recalculate: string;
  };
  readonly inputs: {
    readonly heading: string;
    readonly fine: (count: number) => string;
    readonly none: string;
    readonly hint: string;
    readonly kind: Readonly<Record<UnsourcedInput['kind'], (source: string) => string>>;
    readonly toSource: string;
    readonly toSourceOf: (label: string) => string;
  };
  readonly versions: {
    readonly heading: string;
    readonly fine: (version: string) => string;
    readonly noRecord: string;
    readonly record: (before: string, now: string) => string;
    readonly major: string;
    readonly newer: string;
    readonly keep: string;
    readonly cells: (version: string) => string;
    readonly cached: string;
    readonly recalculate: string;
  };
  readonly task: {
    readonly repairing: string;
    readonly repaired: (count: number, left: number) => string;
    readonly recalculating: string;
    readonly recalculated: string;
    readonly keeping: string;
    readonly kept: string;
    readonly failed: string;
    readonly result: string;
  };
}

export const TEXTS: Readonly<Record<Language, ChecksStrings>> = { en: english, ja: japanese };
