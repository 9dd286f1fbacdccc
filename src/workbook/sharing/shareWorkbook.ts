import type { FileCell, FileWorkbook } from '../file/fileWorkbook';
import { RECORD_NAMESPACE, recordProperties, recordXml } from '../provenance';
import { aboutCopy } from './aboutCopy';
import { COPY_TEXTS } from './copyTexts';
import { carriedRows, withoutList } from './earlierList';
import type { ResultSize } from './formulaEntry';
import { formulaSheet } from './formulaSheet';
import { type Replacement, withReplacements } from './freezing';
import { type NativeForm, translateCalls, type Translation } from './native';
import { cellKey, cellsWithPact, pactFormulas } from './pactCells';
import { type FormerFormula, inOrder, listRows } from './listRows';
import { LIST_NAME } from './readFormulaList';
import { hasFixedCells, keptNames, rulesWithoutPact } from './rulesWithoutPact';
import type { SharedWorkbook, ShareMode, ShareOptions } from './shareOptions';
import { freeSheetName } from './sheetNames';
import { type FormerSpills, nameWithoutSpills, rulesWithoutSpills, withoutSpills } from './spilledCells';

type FormulaCell = FileCell & { readonly formula: string };

/**
 * A copy of a workbook to hand on, with a sheet that lists its PACT formulas. The workbook itself stays as it is. The same workbook and
 * options give the same copy.
 */
export function shareWorkbook(source: FileWorkbook, options: ShareOptions): SharedWorkbook {
  const { mode, language, record } = options;
  const texts = COPY_TEXTS[language];
  const needsPact = pactFormulas(source);
  const base = withoutList(source);
  const translation = translationOf(base, options);
  const sheets = [...base.sheets, ...(translation.sheet ? [translation.sheet] : [])];
  const found = base.sheets.flatMap((sheet) => cellsWithPact(sheet, needsPact).map((cell) => ({ sheet: sheet.name, cell })));
  const formOf = (sheet: string, cell: FormulaCell) => fittingForm(cell, translation.forms.get(cellKey(sheet, cell)));
  const former: FormerSpills =
    mode === 'live' ? new Map() : new Map(found.map(({ sheet, cell }) => [cellKey(sheet, cell).toLowerCase(), sizeOf(cell)]));

  const rules = sheets.map((sheet) => (mode === 'live' ? { sheet, changes: [] } : rulesWithoutPact(sheet, needsPact, language)));
  const copied = rules.map(({ sheet }) => {
    if (mode === 'live') return sheet;
    const replaced = withReplacements(sheet, (cell) => replacementOf(sheet.name, cell, mode, needsPact, former, formOf));
    return { ...replaced, ...rulesWithoutSpills(sheet, former) };
  });
  const names = mode === 'live' ? base.names : base.names.map((name) => nameWithoutSpills(name, former));
  const copy: FileWorkbook = { ...base, sheets: copied, names };

  const translated = found.filter(({ sheet, cell }) => mode === 'shareable' && formOf(sheet, cell) !== undefined).length;
  const kept = mode === 'live' ? found.length : 0;
  const counts = { frozen: found.length - translated - kept, translated, kept };
  const own = found.map(({ sheet, cell }): FormerFormula => {
    if (mode === 'live') return { sheet, cell, state: 'live' };
    return { sheet, cell, state: mode === 'shareable' && formOf(sheet, cell) ? 'native' : 'frozen' };
  });
  const dependents = mode === 'shareable' ? dependentsOf(base, needsPact, former) : [];
  const rows = listRows(copy, [...own, ...dependents]);
  const changes = [
    ...rules.flatMap(({ changes: one }) => one),
    ...(mode === 'live' ? [] : keptNames(base.names, needsPact, language)),
    ...(hasFixedCells(base, copy) ? [texts.fixedCells] : []),
  ];

  const listName = freeSheetName(
    texts.list,
    sheets.map(({ name }) => name),
  );
  const list = formulaSheet(
    listName,
    language,
    aboutCopy(options, counts, changes),
    inOrder(copy, [...rows, ...carriedRows(source, copy, needsPact)]),
  );
  return {
    ...counts,
    workbook: {
      ...copy,
      sheets: [...copied, list.sheet],
      names: [...names.filter(({ name, sheet }) => sheet !== undefined || name.toLowerCase() !== LIST_NAME.toLowerCase()), list.listName],
      ...(record && {
        properties: { ...source.properties, custom: { ...source.properties.custom, ...recordProperties(record) } },
        customXml: [...source.customXml.filter(({ namespaces }) => !namespaces.includes(RECORD_NAMESPACE)), recordXml(record)],
      }),
      // What the add-in keeps for itself means nothing where it is not.
      settings: mode === 'live' ? source.settings : {},
      namesAddIn: mode === 'live' && options.reference === true,
    },
  };
}

function translationOf(base: FileWorkbook, { mode, language }: ShareOptions): Translation {
  if (mode !== 'shareable') return { forms: new Map(), sheet: undefined };
  const taken = base.sheets.map(({ name }) => name);
  return translateCalls(base, { sheetName: freeSheetName(COPY_TEXTS[language].grids, taken), language });
}

/** Plain formulas are used where there is one for each cell of the result. */
function fittingForm(cell: FormulaCell, form: NativeForm | undefined): NativeForm | undefined {
  const { rows, columns } = sizeOf(cell);
  return form?.formulas.length === rows && form.formulas.every((line) => line.length === columns) ? form : undefined;
}

function sizeOf({ spill }: FileCell): ResultSize {
  return { rows: spill?.rows ?? 1, columns: spill?.columns ?? 1 };
}

function replacementOf(
  sheet: string,
  cell: FormulaCell,
  mode: ShareMode,
  needsPact: (formula: string) => boolean,
  former: FormerSpills,
  formOf: (sheet: string, cell: FormulaCell) => NativeForm | undefined,
): Replacement | undefined {
  if (mode === 'frozen') return { kind: 'values' };
  if (needsPact(cell.formula)) {
    const form = formOf(sheet, cell);
    if (!form) return { kind: 'values' };
    return { kind: 'formulas', formulas: form.formulas.map((line) => line.map((formula) => withoutSpills(formula, sheet, former))) };
  }
  const formula = withoutSpills(cell.formula, sheet, former);
  return formula === cell.formula ? undefined : { kind: 'formula', formula };
}

/** Cells that stay live and refer to a whole result of PACT: they get other formulas, too. */
function dependentsOf(base: FileWorkbook, needsPact: (formula: string) => boolean, former: FormerSpills): FormerFormula[] {
  return base.sheets.flatMap(({ name, cells }) =>
    cells
      .filter((cell): cell is FormulaCell => cell.formula !== undefined && !needsPact(cell.formula))
      .filter(({ formula }) => withoutSpills(formula, name, former) !== formula)
      .map((cell) => ({ sheet: name, cell, state: 'native' })),
  );
}
