import type { Place } from './types';

/** What is loaded of a range of which cells are read, and of one whose place is asked for. */
export const CONTENTS = 'values,valueTypes';
export const PLACE = 'address,rowCount,columnCount';

/** Cells as custom functions get them: errors as objects with their code. */
export function cellsOf(values: readonly (readonly unknown[])[], types: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return values.map((row, at) => row.map((value, column) => (types[at]?.[column] === 'Error' ? { code: String(value) } : value)));
}

/** The place of a range from the address that Excel gives: `'It''s mine'!$B$2:$B$31`. */
export function placeOf(address: string): Place {
  const bang = address.lastIndexOf('!');
  const sheet = address.slice(0, bang);
  const isQuoted = sheet.startsWith("'");
  return {
    sheet: isQuoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    address: address.slice(bang + 1).replaceAll('$', ''),
  };
}
