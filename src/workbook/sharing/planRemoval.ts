import type { Language } from '../../functions/catalogue';
import { cellAddress, rangeAddress } from '../a1';
import type { FileCell, FileName, FileSheet, FileWorkbook } from '../file/fileWorkbook';
import type { AboutLine } from './aboutCopy';
import { COPY_TEXTS, filled } from './copyTexts';
import { carriedRows, withoutList } from './earlierList';
import { shownBlock } from './fingerprint';
import type { CellGrid } from './formulaEntry';
import { formulaSheet } from './formulaSheet';
import { withReplacements } from './freezing';
import { type FormerFormula, inOrder, listRows } from './listRows';
import { cellKey, cellsWithPact, pactFormulas } from './pactCells';
import type { FormulaWrite } from './planRestore';
import { freeSheetName } from './sheetNames';
import { type FormerSpills, nameWithoutSpills, withoutSpills } from './spilledCells';

type FormulaCell = FileCell & { readonly formula: string };

/** What to do to a workbook so that it no longer needs PACT. */
export interface Removal {
  /** Values that take the place of PACT formulas and of what these spilled; every text is a text, whatever it looks like. */
  readonly values: readonly { readonly sheet: string; readonly range: string; readonly values: CellGrid }[];
  /** Formulas that referred to a whole result of PACT, such as E6#, and refer to its cells from now on. */
  readonly formulas: readonly FormulaWrite[];
  readonly names: readonly FileName[];
  /** The sheet that lists the formulas, and the name that covers its rows; undefined for a workbook without any. */
  readonly list: { readonly sheet: FileSheet; readonly name: FileName } | undefined;
  /** The sheet with an earlier list, all of which the new one has. */
  readonly formerList: string | undefined;
}

const TEXTS: Readonly<Record<Language, { readonly what: string; readonly label: string; readonly frozen: string }>> = {
  en: {
    label: 'This workbook',
    what: 'PACT was taken out of it: the results of its formulas stand as values, everything else calculates.',
    frozen: 'They do not follow changes. To calculate again, open the workbook in Excel with PACT and choose “Restore formulas”.',
  },
  ja: {
    label: 'このブック',
    what: 'PACT を取り除きました。PACT の数式の結果は値として残り、その他のセルは計算されます。',
    frozen: '入力値を変更しても固定値は変わりません。再計算するには、PACT のある Excel で開き「数式を復元」を選んでください。',
  },
};

/** @param day ISO day of the removal, which the list states */
export function planRemoval(source: FileWorkbook, { language, day }: { readonly language: Language; readonly day: string }): Removal {
  const needsPact = pactFormulas(source);
  const base = withoutList(source);
  const found = base.sheets.flatMap((sheet) => cellsWithPact(sheet, needsPact).map((cell) => ({ sheet: sheet.name, cell })));
  const former: FormerSpills = new Map(found.map(({ sheet, cell }) => [cellKey(sheet, cell).toLowerCase(), sizeOf(cell)]));
  const changed = base.sheets.flatMap((sheet) =>
    sheet.cells
      .filter((cell): cell is FormulaCell => cell.formula !== undefined && !needsPact(cell.formula))
      .map((cell) => ({ sheet: sheet.name, cell, formula: withoutSpills(cell.formula, sheet.name, former) }))
      .filter(({ cell, formula }) => formula !== cell.formula),
  );
  const copy = withoutPact(base, needsPact, former);
  const own = found.map((one): FormerFormula => ({ ...one, state: 'frozen' }));
  const dependents = changed.map(({ sheet, cell }): FormerFormula => ({ sheet, cell, state: 'native' }));
  const rows = inOrder(copy, [...listRows(copy, [...own, ...dependents]), ...carriedRows(source, copy, needsPact)]);
  const names = base.names.map((name) => nameWithoutSpills(name, former));
  const taken = base.sheets.map(({ name }) => name);
  const list =
    rows.length > 0
      ? formulaSheet(freeSheetName(COPY_TEXTS[language].list, taken), language, about(found.length, language, day), rows)
      : undefined;
  return {
    values: found.map(({ sheet, cell }) => ({ sheet, range: rangeOf(cell), values: shownBlock(cell) })),
    formulas: changed.map(({ sheet, cell, formula }) => ({ sheet, cell: cellAddress(cell.row, cell.column), formula })),
    names: names.filter(({ formula }, index) => formula !== base.names[index]?.formula),
    list: list && { sheet: list.sheet, name: list.listName },
    formerList: source.sheets.find(({ name }) => !taken.includes(name))?.name,
  };
}

/** The workbook as it is afterwards. */
function withoutPact(base: FileWorkbook, needsPact: (formula: string) => boolean, former: FormerSpills): FileWorkbook {
  return {
    ...base,
    sheets: base.sheets.map((sheet) =>
      withReplacements(sheet, ({ formula }) => {
        if (needsPact(formula)) return { kind: 'values' };
        const rewritten = withoutSpills(formula, sheet.name, former);
        return rewritten === formula ? undefined : { kind: 'formula', formula: rewritten };
      }),
    ),
  };
}

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

function about(frozen: number, language: Language, day: string): AboutLine[] {
  const { labels, formulas } = COPY_TEXTS[language];
  const texts = TEXTS[language];
  return [
    { label: texts.label, text: texts.what },
    { label: labels.frozen, text: texts.frozen },
    { label: labels.formulas, text: filled(formulas, frozen, 0, 0) },
    { label: labels.day, text: Date.parse(`${day}T00:00:00Z`) / DAY + SERIAL_OF_1970 },
  ];
}

function sizeOf({ spill }: FileCell): { readonly rows: number; readonly columns: number } {
  return { rows: spill?.rows ?? 1, columns: spill?.columns ?? 1 };
}

function rangeOf(cell: FileCell): string {
  const { rows, columns } = sizeOf(cell);
  return rangeAddress({ top: cell.row, left: cell.column, bottom: cell.row + rows - 1, right: cell.column + columns - 1 });
}
