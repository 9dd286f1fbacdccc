/**
 * Rows for `it.each` that name themselves in full: `it.each(named(rows))('%s', (_title, row) => …)`.
 * A `$title` in the text would be quoted and cut short.
 */
export function named<Row extends { readonly title: string }>(rows: readonly Row[]): [title: string, row: Row][] {
  return rows.map((row) => [row.title, row]);
}
