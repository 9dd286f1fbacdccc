/** What Univer needs on a screen: presets, words and styles. */
import { LocaleType, mergeLocales, type Univer } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';
import { createUniver } from '../createUniver';

/** What the formula bar shows while a long calculation runs. The engine asks for these words under a name that no locale of Univer has. */
const PROGRESS_EN = {
  'sheets-formula': {
    ...coreEn['sheets-formula'], // locales merge by their first level only
    progress: {
      analyzing: 'Analysing',
      calculating: 'Calculating',
      'array-analysis': 'Analysing spills',
      'array-calculation': 'Calculating spills',
      done: 'Done',
    },
  },
};

/** The page brings its own ribbon, so Univer shows the formula bar, the grid and the tabs. */
export function createPageUniver(container: HTMLElement): Univer {
  return createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreEn, conditionalFormattingEn, dataValidationEn, drawingEn, PROGRESS_EN) },
    presets: [
      UniverSheetsCorePreset({ container, toolbar: false }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
      UniverSheetsDrawingPreset(), // carries the float DOM that charts use
    ],
  });
}
