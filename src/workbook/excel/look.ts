/** What the writer needs to know of a workbook, and what a roll-back brings back. */
export interface BookState {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Workbook-level names. `formula` is the text behind it, such as `=Pact!$B$4`. */
  readonly names: readonly NameState[];
  readonly activeSheetId: string;
  readonly calculationMode: Excel.Application['calculationMode'];
}

export interface NameState {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

/** Reads the state in one sync. */
export async function look(context: Excel.RequestContext): Promise<BookState> {
  const { worksheets, names, application } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load('items/id,items/name');
  names.load('items/name,items/formula,items/comment');
  active.load('id');
  application.load('calculationMode');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    names: names.items.map(({ name, formula, comment }) => ({ name, formula: String(formula), comment })),
    activeSheetId: active.id,
    calculationMode: application.calculationMode,
  };
}

/** Excel compares the names of sheets and defined names without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A name that a deleted sheet left behind: it refers to nothing any more. */
export function isDead({ formula }: NameState): boolean {
  return formula.includes('#REF!');
}

/** Whether the name refers to cells of the sheet that are there. */
export function pointsInto(name: NameState, sheet: string): boolean {
  if (isDead(name)) return false;
  const prefixes = [`=${sheet}!`, `='${sheet.replaceAll("'", "''")}'!`];
  return prefixes.some((prefix) => sameName(name.formula.slice(0, prefix.length), prefix));
}
