import { useCallback, useMemo } from 'react';
import { CASES, type CaseId } from '../../pact';
import type { Language, PeriodsPerYear } from '../../templates';
import { useKept } from '../kept';

/** What the sheets of a workbook that has no Pact sheet yet begin with. */
export interface NewSheetOptions {
  readonly figures: CaseId;
  /** Of the texts on the sheets. */
  readonly language: Language;
  /** The most periods a year that there is room for, and with which they start. */
  readonly periods: PeriodsPerYear;
}

export const LANGUAGES: readonly Language[] = ['en', 'ja'];
export const PERIODS: readonly PeriodsPerYear[] = [1, 2, 4];

/** What somebody has chosen so far; the language of the sheets is that of the pane until another one is. */
export function useNewSheetOptions(language: Language): [NewSheetOptions, (choice: Partial<NewSheetOptions>) => void] {
  const [kept, keep] = useKept<Partial<NewSheetOptions>>('newSheets', NONE, accept);
  const options = useMemo<NewSheetOptions>(() => ({ figures: 'announced', language, periods: 1, ...kept }), [language, kept]);
  const choose = useCallback((choice: Partial<NewSheetOptions>) => keep({ ...kept, ...choice }), [kept, keep]);
  return [options, choose];
}

const NONE: Partial<NewSheetOptions> = {};

function accept(value: unknown): Partial<NewSheetOptions> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { figures, language, periods } = value as Readonly<Record<string, unknown>>;
  return {
    ...entry('figures', CASES.find(({ id }) => id === figures)?.id),
    ...entry(
      'language',
      LANGUAGES.find((one) => one === language),
    ),
    ...entry(
      'periods',
      PERIODS.find((one) => one === periods),
    ),
  };
}

const entry = <Key extends keyof NewSheetOptions>(key: Key, value: NewSheetOptions[Key] | undefined) =>
  value === undefined ? {} : { [key]: value };
