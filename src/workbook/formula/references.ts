/** Cells that a formula refers to. */
export interface CellReference {
  /** Without it the sheet of the formula. */
  readonly sheet?: string;
  /** `B4`, `$B$4:C9`, `$A:$C`, `1:3`. */
  readonly area: string;
  /** `E6#`: whatever the formula there spills into. */
  readonly isSpill: boolean;
}

const SHEET = String.raw`(?:(?<quoted>'(?:[^']|'')*')|(?<plain>[\p{L}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7})`;
const REFERENCE = String.raw`(?:${SHEET})?(?<area>${AREA})(?<spill>#)?(?![\p{L}\p{N}_.(!])`;
const OTHERS = [
  `"(?:[^"]|"")*"`,
  `'(?:[^']|'')*'`,
  String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`,
  String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
  String.raw`(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?`,
  String.raw`[\s\S]`,
];
const PIECE = new RegExp([`(?<reference>${REFERENCE})`, ...OTHERS].join('|'), 'gu');

/** The formula with each reference replaced; names, texts, structured references and references to other workbooks stay. */
export function replaceReferences(formula: string, replacement: (reference: CellReference, text: string) => string): string {
  let previous = '';
  return formula.replace(PIECE, (piece: string, ...rest: unknown[]) => {
    const { reference, quoted, plain, area = '', spill } = rest.at(-1) as Partial<Record<string, string>>;
    const before = previous;
    previous = piece;
    // After a bracket stands the sheet of another workbook; with a colon in its name it is a row of sheets.
    const isElsewhere = before.endsWith(']') || (quoted !== undefined && /[[:\]]/.test(quoted));
    if (reference === undefined || isElsewhere) return piece;
    const sheet = quoted === undefined ? plain : quoted.slice(1, -1).replaceAll("''", "'");
    return replacement({ ...(sheet !== undefined && { sheet }), area, isSpill: spill !== undefined }, piece);
  });
}

export function referencesIn(formula: string): readonly CellReference[] {
  const found: CellReference[] = [];
  replaceReferences(formula, (reference, text) => {
    found.push(reference);
    return text;
  });
  return found;
}

/** The reference that a text is from its first to its last character; undefined where it is anything else. */
export function referenceIn(text: string): CellReference | undefined {
  let found: CellReference | undefined;
  replaceReferences(text, (reference, piece) => {
    if (piece === text) found = reference;
    return piece;
  });
  return found;
}

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d+|R\d*C?\d*|C\d*|TRUE|FALSE)$/i;

/** A reference as a person would write it: the sheet in quotes only where it needs them. */
export function referenceTo(sheet: string, area: string): string {
  return PLAIN_SHEET.test(sheet) && !LIKE_A_CELL.test(sheet) ? `${sheet}!${area}` : onSheet(sheet, area);
}

/** `'Gas power'!$B$4`. */
export function onSheet(sheet: string, area: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${area}`;
}

const ALL_ROWS = /^([A-Z]+)1:([A-Z]+)1048576$/;
const ALL_COLUMNS = /^A([0-9]+):XFD([0-9]+)$/;

/** Without dollars and in upper case; whole columns and rows in their short form, whoever wrote them. */
export function plainArea(area: string): string {
  return area.replaceAll('$', '').toUpperCase().replace(ALL_ROWS, '$1:$2').replace(ALL_COLUMNS, '$1:$2');
}

/** Every part with its dollar: `$B$4:$D$9`. */
export function fixedArea(area: string): string {
  return plainArea(area).replace(/[A-Z]+|[0-9]+/g, '$$$&');
}

/** An area with the dollars of another one: `E5:F6` like `$B4:C$9` is `$E5:F$6`. */
export function areaLike(pattern: string, area: string): string {
  const dollars = (pattern.match(/\$?(?:[A-Za-z]+|[0-9]+)/g) ?? []).map((part) => part.startsWith('$'));
  let part = -1;
  return plainArea(area).replace(/[A-Z]+|[0-9]+/g, (text) => {
    part += 1;
    return dollars[part] ? `$${text}` : text;
  });
}
