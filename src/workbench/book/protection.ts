/** What protected sheets and the protected structure of a workbook still allow. Passwords are kept as they are: nothing here is secret. */

/** Excel's options, by their names. Everything is false without them. */
export const ALLOWANCES = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

export type Allowance = (typeof ALLOWANCES)[number];
export const SELECTION_MODES = ['Normal', 'Unlocked', 'None'] as const;

export interface ProtectionOptions extends Readonly<Record<Allowance, boolean>> {
  readonly selectionMode: (typeof SELECTION_MODES)[number];
}

export interface SheetProtection {
  readonly options: ProtectionOptions;
  /** "" without one. */
  readonly password: string;
}

/** Sheets can be neither added nor removed, renamed, moved, hidden or shown. */
export interface StructureProtection {
  /** "" without one. */
  readonly password: string;
}

export class Protection {
  private readonly sheets = new Map<string, SheetProtection>();
  structure: StructureProtection | undefined;

  ofSheet(sheetId: string): SheetProtection | undefined {
    return this.sheets.get(sheetId);
  }

  /** undefined ends the protection. */
  setSheet(sheetId: string, protection: SheetProtection | undefined): void {
    if (protection) this.sheets.set(sheetId, protection);
    else this.sheets.delete(sheetId);
  }

  /** @throws AccessRefused where the sheet is protected and its options do not allow this. */
  requireOnSheet(sheetId: string, allowance: Allowance): void {
    const protection = this.ofSheet(sheetId);
    if (protection && !protection.options[allowance]) throw new AccessRefused('sheet');
  }
}

/** What refuses: the protection of a sheet, or that of the workbook's structure. */
export type Refusal = 'sheet' | 'workbook';

/** A change that a protection does not allow. Nothing was changed. */
export class AccessRefused extends Error {
  constructor(readonly by: Refusal) {
    super(`The ${by} is protected.`);
    this.name = 'AccessRefused';
  }
}
