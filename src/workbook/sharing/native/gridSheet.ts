import type { Language } from '../../../templates';
import { COLORS } from '../../../templates/styles';
import type { FileSheet } from '../../file';
import { columnPoints } from '../../widths';
import { GRID_COLUMNS } from './gridColumns';
import type { NativeSchedule } from './schedule';
import { SheetDraft } from './sheetDraft';
import type { NativeTerms } from './termsArgument';
import { termsBlock, type TermsBlock } from './termsBlock';
import { waterfallBlock, type Served, type WaterfallBlock } from './waterfallBlock';
import { say, WORDS } from './wording';

/** The sheet with the helper grids, and where on it everything stands. */
export interface GridSheet {
  readonly sheet: FileSheet;
  readonly terms: ReadonlyMap<string, TermsBlock>;
  readonly waterfalls: ReadonlyMap<string, WaterfallBlock>;
}

/** The two rows at the top, which stay in sight with the column of the periods. */
const TITLE_ROWS = 2;
const TITLE_HEIGHT = 24;
const WIDTHS = GRID_COLUMNS.map((column) => (column === 'period' ? 8 : 14));
const POINTS_A_PIXEL = 0.75;

/**
 * Lays out one block for each set of terms, then one for each schedule.
 *
 * @param terms by what the calls write for them
 * @param schedules by their keys
 */
export function gridSheet(
  name: string,
  language: Language,
  terms: ReadonlyMap<string, NativeTerms>,
  schedules: ReadonlyMap<string, { readonly schedule: NativeSchedule; readonly served: Served }>,
): GridSheet {
  const draft = new SheetDraft(language);
  const width = GRID_COLUMNS.length;
  draft.put(0, 0, { value: say(WORDS.title, language) }, 'title');
  draft.fill(0, width, 'title');
  draft.put(1, 0, { value: say(WORDS.purpose, language) }, 'strip');
  draft.fill(1, width, 'strip');

  let row = TITLE_ROWS + 1;
  const termsBlocks = new Map<string, TermsBlock>();
  for (const [key, one] of terms) {
    const block = termsBlock(draft, row, one, language, width);
    termsBlocks.set(key, block);
    row = block.next + 1;
  }
  const waterfalls = new Map<string, WaterfallBlock>();
  const rows = [{ row: 0, points: TITLE_HEIGHT }];
  for (const [key, { schedule, served }] of schedules) {
    const under = termsBlocks.get(schedule.terms.text);
    if (under === undefined) throw new Error(`The terms "${schedule.terms.text}" have no block.`);
    const { headings, ...block } = waterfallBlock(draft, row, schedule, served, under, language);
    waterfalls.set(key, block);
    rows.push(headings);
    row = block.next;
  }

  const sheet: FileSheet = {
    name,
    visibility: 'visible',
    tabColor: COLORS.navy,
    showGridlines: false,
    cells: draft.all(),
    columns: WIDTHS.map((characters, column) => ({ first: column, last: column, pixels: columnPoints(characters) / POINTS_A_PIXEL })),
    rows,
    merges: [],
    frozen: { rows: TITLE_ROWS, columns: 1 },
    validations: [],
    highlights: [],
    tables: [],
    notes: [],
    charts: [],
    print: { orientation: 'landscape', areas: [], titleRows: `1:${TITLE_ROWS}`, fit: { wide: 1, tall: 0 } },
  };
  return { sheet, terms: termsBlocks, waterfalls };
}
