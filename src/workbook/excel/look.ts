/** What the writer needs to know of a workbook, and what a roll-back brings back. */
export interface BookState {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetState[];
  /** Workbook-level names. `formula` is the text behind it, such as `=Pact!$B$4`. */
  readonly names: readonly NameState[];
  readonly activeSheetId: string;
  readonly calculationMode: Excel.Application['calculationMode'];
}

export interface SheetState {
  readonly id: string;
  readonly name: string;
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

/** Whether the workbook has the same sheets and names as at an earlier look. */
export function isSameBook(a: BookState, b: BookState): boolean {
  const parts = ({ sheets, names }: BookState) => JSON.stringify([sheets, names]);
  return parts(a) === parts(b);
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
  return waysToWrite(sheet).some((prefix) => sameName(name.formula.slice(0, prefix.length + 1), `=${prefix}`));
}

/** Whether a formula refers to the sheet by its name, anywhere. */
export function mentions(formula: string, sheet: string): boolean {
  const [plain = '', quoted = ''] = waysToWrite(sheet).map((way) => way.toLowerCase());
  const text = formula.toLowerCase();
  const at = text.indexOf(plain);
  return text.includes(quoted) || (at >= 0 && !/[\p{L}\p{N}_.']/u.test(text.charAt(at - 1)));
}

function waysToWrite(sheet: string): readonly string[] {
  return [`${sheet}!`, `'${sheet.replaceAll("'", "''")}'!`];
}

/** The sheet that a name points into; undefined for a name that is not there, is dead or refers to no cells. */
export function sheetOfName(name: string, { names, sheets }: BookState): SheetState | undefined {
  const state = names.find((one) => sameName(one.name, name));
  return state && sheets.find((sheet) => pointsInto(state, sheet.name));
}
