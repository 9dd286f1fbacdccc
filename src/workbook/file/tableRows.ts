/**
 * `[@Draw]`, `[@[Draw down]:[Profit]]` and `[@]`, as people write what a table has in the same row, in the form that a file stores and that
 * every program reads: `[[#This Row],[Draw]]`. Any other brackets stay as they are.
 */
export function storedBrackets(brackets: string): string {
  if (!brackets.startsWith('[@')) return brackets;
  const columns = brackets.slice(2, -1).trim();
  if (columns === '') return '[#This Row]';
  return `[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}
