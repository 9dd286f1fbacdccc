import { readSheetList, type SheetInHand } from './sheetList';
import type { FileSheet, FileWorkbook } from '../../file';
import { lookAtBook } from '../readBook';
import { inExcel } from '../run';
import { CellLooks } from './cellLook';
import { readCells } from './cells';
import { placed, readCharts } from './charts';
import { readDefaultFont, readDocumentParts, readNames } from './documentParts';
import { readHighlights } from './highlights';
import { readFrozen, readLines } from './lines';
import { readMerges, type Merges } from './merges';
import { describeLosses, notesLoss, readLosses } from './losses';
import { plannedCharts } from './plannedCharts';
import { readPrint } from './print';
import { Reading } from './reading';
import { readRemarks } from './remarks';
import { readTables } from './tables';
import { readValidations } from './validations';

export interface OpenWorkbook {
  readonly workbook: FileWorkbook;
  /** What of the open workbook is not in it, in words. */
  readonly notRead: readonly string[];
}

/**
 * The open workbook as a file would hold it, in as few syncs as Excel's answers are large. Nothing is changed.
 *
 * @throws WorkbookError `still-calculating` while results are on their way
 */
export async function readOpenWorkbook(): Promise<OpenWorkbook> {
  const merges = await readMerges();
  return inExcel('refuse', (context) => read(context, merges));
}

async function read(context: Excel.RequestContext, merges: Merges): Promise<OpenWorkbook> {
  const { hand, state } = await lookAtBook(context);
  const first = new Reading(context);
  const fontRead = first.add(readDefaultFont(context));
  const listRead = first.add(readSheetList(context));
  await first.finish();
  const [defaultFont, list] = [fontRead(), listRead()];
  const looks = new CellLooks(defaultFont);
  const planned = plannedCharts(hand, state);
  const reading = new Reading(context);
  const parts = reading.add(readDocumentParts(context));
  const names = reading.add(readNames(context, list));
  const sheets = list.map(({ sheet, ...facts }) => ({ facts, read: addSheet(reading, sheet, facts, looks, planned) }));
  await reading.finish();
  const read = sheets.map(({ facts, read: collect }) => collect(merges.ofSheet(facts.name)));
  return {
    workbook: {
      sheets: read.map(({ sheet }) => sheet),
      activeSheet: Math.max(
        0,
        list.findIndex(({ id }) => id === state.activeSheetId),
      ),
      names: names(),
      defaultFont,
      ...parts(),
      notKept: [],
    },
    notRead: [...merges.notRead, ...notesLoss(), ...read.flatMap(({ notRead }) => notRead)],
  };
}

type Planned = ReturnType<typeof plannedCharts>;
interface ReadSheet {
  readonly sheet: FileSheet;
  readonly notRead: readonly string[];
}

function addSheet(
  reading: Reading,
  sheet: Excel.Worksheet,
  { name, visibility, tabColor, showGridlines }: Omit<SheetInHand, 'sheet'>,
  looks: CellLooks,
  planned: Planned,
): (merges: readonly string[]) => ReadSheet {
  const cellsRead = reading.add(
    (function* () {
      const cells = yield* readCells(sheet, looks);
      return { cells, lines: yield* readLines(sheet, cells.extent) };
    })(),
  );
  const [frozen, validations, highlights] = [
    reading.add(readFrozen(sheet)),
    reading.add(readValidations(sheet)),
    reading.add(readHighlights(sheet)),
  ];
  const [tables, notes, print] = [reading.add(readTables(sheet)), reading.add(readRemarks(sheet)), reading.add(readPrint(sheet))];
  const charts = reading.add(readCharts(sheet, name, (chart) => planned(name, chart)));
  const losses = reading.add(readLosses(sheet));
  return (merges) => {
    const { cells, lines } = cellsRead();
    const inPlace = charts().flatMap(({ chart, top, left, width, height }) =>
      chart ? [placed(chart, lines.anchorAt(top, left), lines.anchorAt(top + height, left + width))] : [],
    );
    return {
      sheet: {
        name,
        visibility,
        ...(tabColor !== undefined && { tabColor }),
        showGridlines,
        cells: cells.cells,
        columns: lines.columns,
        rows: lines.rows,
        merges,
        frozen: frozen(),
        validations: validations().validations,
        highlights: highlights().highlights,
        tables: tables(),
        notes: notes(),
        charts: inPlace,
        print: print(),
      },
      notRead: describeLosses(name, {
        ...losses(),
        charts: charts().flatMap(({ chart, name: title }) => (chart ? [] : [title])),
        validations: validations().others,
        highlights: highlights().others,
        links: cells.links,
        hiddenLines: lines.areHidden,
        formatsCut: cells.cut,
      }),
    };
  };
}
