/** Copies of a workbook that travel to people without PACT, and the way back. Pure: from the description of a workbook to another one. */
export { findDamage, type Damage, type DamagedCell, type FormulaGrid } from './findDamage';
export type { CellBlock, CellGrid, FormulaEntry, ListedEntry, ResultSize } from './formulaEntry';
export { hasPactCall } from '../formula/formulaTokens';
export { pactFormulas } from './pactCells';
export { planRemoval, type Removal } from './planRemoval';
export { planRestore, type FormulaWrite, type NotRestored } from './planRestore';
export { LIST_NAME, readFormulaList } from './readFormulaList';
export { shareWorkbook } from './shareWorkbook';
export type { SharedWorkbook, ShareMode, ShareOptions } from './shareOptions';
export { workbookBlocks } from './workbookBlocks';
