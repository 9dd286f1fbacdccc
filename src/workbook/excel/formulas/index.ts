/** The formulas of the open workbook: what is selected, and what the arguments of a call hold. */
export { readPactCells, type PactCell, type PactCells } from './pactCells';
export { readArguments } from './readArguments';
export { readFormulaCell } from './readFormulaCell';
export { readSelection, watchContents, watchSelection } from './selection';
export type * from './types';
export {
  readActiveCell,
  takeBackFormula,
  writeFormula,
  type FormulaRequest,
  type Obstacle,
  type Occupied,
  type ResultSize,
  type WrittenFormula,
} from './writeFormula';
