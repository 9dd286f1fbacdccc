import { useMemo } from 'react';
import type { Setting } from '../../workbook/excel/terms';
import { useLocale, useTexts } from '../language';
import { isFormula } from './settingText';
import { TEXTS } from './strings';

export interface SettingWords {
  /** A content of a setting as a person reads it: 50%, Annual, blank. */
  of(setting: Pick<Setting, 'id' | 'rule'>, content: Setting['content']): string;
  percent(fraction: number): string;
}

export function useSettingWords(): SettingWords {
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  return useMemo(() => {
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
    return {
      percent: (fraction) => percent.format(fraction),
      of: ({ id, rule }, content) => {
        if (content === '') return texts.blank;
        if (isFormula(content)) return id === 'amort_periods' && content === ALL_PERIODS ? texts.allPeriods : String(content);
        if (rule.kind === 'fraction' && typeof content === 'number') return percent.format(content);
        return texts.settings[id].choices?.[String(content)] ?? String(content);
      },
    };
  }, [texts, locale]);
}

/** The pact's own formula for the number of instalments. */
const ALL_PERIODS = '=Pact_Periods';
