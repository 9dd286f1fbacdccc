import type { FileCell, FileColumns, FileSheet } from '../fileWorkbook';
import { LAST_COLUMN } from './limits';
import { numberOf } from './styles';
import type { XmlElement } from './xmlTree';

const DIGIT_PIXELS = 7;
/** Programs describe all columns of a sheet at once; a width as far out as this says nothing about single columns. */
const FAR_COLUMN = 1000;
const MOST_PIXELS = 2000;
/** Rows or columns that stay in view; more would leave no room on any screen. */
const MOST_FROZEN = 1000;

/** Pixels of a width in the file, which counts digits of 7 pixels. Source: ECMA-376 part 1, 18.3.1.13 (col). */
function pixelsOf(width: number): number {
  return Math.min(MOST_PIXELS, Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS));
}

export function readColumns(
  sheet: XmlElement,
  cells: readonly FileCell[],
): { columns: FileColumns[]; areHidden: boolean; areStyled: boolean } {
  const lastUsed = cells.reduce((last, { column }) => Math.max(last, column), 0);
  const columns: FileColumns[] = [];
  let [areHidden, areStyled] = [false, false];
  for (const element of sheet.child('cols')?.all('col') ?? []) {
    const first = Number(element.attributes['min']) - 1;
    const wanted = Math.min(LAST_COLUMN, Number(element.attributes['max']) - 1);
    const last = wanted >= FAR_COLUMN ? Math.min(wanted, lastUsed) : wanted;
    const width = numberOf(element.attributes['width']);
    if (element.isOn('hidden')) areHidden = true;
    if (Number(element.attributes['style'] ?? 0) > 0) areStyled = true;
    const previous = columns.at(-1)?.last ?? -1;
    if (!(first > previous) || !(last >= first) || width === undefined || width < 0) continue;
    const pixels = pixelsOf(width);
    // hucre writes one element a column: equal neighbours are one band again.
    const before = columns.at(-1);
    if (before?.pixels === pixels && before.last === first - 1) columns[columns.length - 1] = { ...before, last };
    else columns.push({ first, last, pixels });
  }
  return { columns, areHidden, areStyled };
}

export function readFrozen(sheet: XmlElement): FileSheet['frozen'] {
  const pane = sheet.at('sheetViews', 'sheetView', 'pane');
  const state = pane?.attributes['state'];
  if (state !== 'frozen' && state !== 'frozenSplit') return { rows: 0, columns: 0 };
  const count = (name: string) => Math.min(MOST_FROZEN, Math.max(0, Math.trunc(numberOf(pane?.attributes[name]) ?? 0)));
  return { rows: count('ySplit'), columns: count('xSplit') };
}

export function showsGridlines(sheet: XmlElement): boolean {
  return sheet.at('sheetViews', 'sheetView')?.isOn('showGridLines', true) ?? true;
}

/** Orientation and fitting; areas and titles are names of the workbook. */
export function readPageSetup(sheet: XmlElement): Pick<FileSheet['print'], 'orientation' | 'fit'> {
  const setup = sheet.child('pageSetup');
  const fits = sheet.at('sheetPr', 'pageSetUpPr')?.isOn('fitToPage') ?? false;
  const pages = (name: string) => Math.max(0, Math.trunc(numberOf(setup?.attributes[name]) ?? 1));
  return {
    orientation: setup?.attributes['orientation'] === 'landscape' ? 'landscape' : 'portrait',
    ...(fits && { fit: { wide: pages('fitToWidth'), tall: pages('fitToHeight') } }),
  };
}
