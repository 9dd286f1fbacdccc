/** What Univer needs on a screen: presets and styles. */
import { mergeLocales, LocaleType, type Univer } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingJa from '@univerjs/preset-sheets-conditional-formatting/locales/ja-JP';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreJa from '@univerjs/preset-sheets-core/locales/ja-JP';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import dataValidationJa from '@univerjs/preset-sheets-data-validation/locales/ja-JP';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingJa from '@univerjs/preset-sheets-drawing/locales/ja-JP';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import { createUniver } from '../createUniver';

export interface Appearance {
  /** Of Univer's own words; "en-US" for every language it is not given here. */
  readonly locale: string;
  readonly dark: boolean;
}

type Core = typeof coreEn;

/**
 * What the formula bar shows while a long calculation runs. The engine asks for these words under a name that no locale of Univer has;
 * locales merge by their first level only.
 */
function withProgress(core: Core, [analyzing, calculating, spills, spilling, done]: readonly [string, string, string, string, string]) {
  const progress = { analyzing, calculating, 'array-analysis': spills, 'array-calculation': spilling, done };
  return { ...core, 'sheets-formula': { ...core['sheets-formula'], progress } };
}

const EN = withProgress(coreEn, ['Analysing', 'Calculating', 'Analysing spills', 'Calculating spills', 'Done']);
const JA = withProgress(coreJa as unknown as Core, ['解析中', '計算中', 'スピルを解析中', 'スピルを計算中', '完了']);

/** The page brings its own ribbon, so Univer shows the formula bar, the grid and the tabs. */
export function createPageUniver(container: HTMLElement, { locale, dark }: Appearance): Univer {
  return createUniver({
    darkMode: dark,
    locale: locale === 'ja-JP' ? LocaleType.JA_JP : LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(EN, conditionalFormattingEn, dataValidationEn, drawingEn),
      [LocaleType.JA_JP]: mergeLocales(JA, conditionalFormattingJa, dataValidationJa, drawingJa),
    },
    presets: [
      UniverSheetsCorePreset({ container, toolbar: false }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
      UniverSheetsDrawingPreset(), // carries the float DOM that charts use
    ],
  });
}
