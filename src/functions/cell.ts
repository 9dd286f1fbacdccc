/** A cell that holds an error such as #N/A, or data that has no plain value. */
export interface FaultyCell {
  readonly fault: string;
}

/** A cell of an argument, whatever form the host gave it. `null` is blank. */
export type Cell = number | string | boolean | null | FaultyCell;

const ERROR_CODE = /^#[A-Z0-9/]+[!?]?$/;

/**
 * Reads one cell as Excel hands it over.
 * A blank arrives as null or "" (as 0 on some desktops, which no reader can tell from a real 0), a data type (stock, currency …) as
 * an object with `basicValue`, an error as an object with `code` or with `basicType` "Error".
 */
export function readCell(value: unknown): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return { fault: `a ${typeof value}` };

  const code = ownProperty(value, 'code');
  if (typeof code === 'string' && ERROR_CODE.test(code)) return { fault: `error ${code}` };
  const basic = ownProperty(value, 'basicValue');
  const isError = ownProperty(value, 'basicType') === 'Error' || ownProperty(value, 'type') === 'Error';
  if (isError) return { fault: typeof basic === 'string' && ERROR_CODE.test(basic) ? `error ${basic}` : 'an error' };
  if (typeof basic === 'object' || !Object.hasOwn(value, 'basicValue')) return { fault: 'data without a plain value' };
  return readCell(basic);
}

function ownProperty(value: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

const LONGEST_QUOTE = 30;

/** Nothing stands in the cell, or only spaces do. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** Some hosts hand over a blank cell of a range as 0. */
export function isBlankOrZero(cell: Cell | undefined): boolean {
  return cell === 0 || isBlank(cell);
}

/** The cell in the words of an error message: `text "abc"`, `error #N/A`, `TRUE`, `blank`. */
export function describeCell(cell: Cell): string {
  if (cell === null) return 'blank';
  if (typeof cell === 'object') return cell.fault;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  return `text "${cell.length > LONGEST_QUOTE ? `${cell.slice(0, LONGEST_QUOTE)}…` : cell}"`;
}
