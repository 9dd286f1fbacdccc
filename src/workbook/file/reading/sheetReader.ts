import type { FileSheet } from '../fileWorkbook';
import { damaged } from '../workbookFileError';
import { CellReader, type CellContext, readableFormula } from './cellReader';
import type { Colors } from './colors';
import { partOf, readNotes } from './documentParts';
import { readDrawing } from './drawings';
import type { FilePackage } from './filePackage';
import { MOST_CELLS, tooMany } from './limits';
import { readColumns, readFrozen, readPageSetup, showsGridlines } from './sheetLayout';
import { hasElement, readHighlights, readMerges, readValidations, type RuleContext } from './sheetRules';
import type { FileStyles } from './styles';
import { readTables } from './tables';
import { readXml } from './xmlEvents';
import { XmlElement } from './xmlTree';

export interface SheetContext {
  readonly cells: CellContext;
  readonly styles: FileStyles;
  readonly colors: Colors;
  readonly leaveOut: (what: string) => void;
}

/** Elements of a sheet that the description of a workbook has no place for. */
const ELEMENTS: readonly (readonly [string, string])[] = [
  ['sheetProtection', 'the protection'],
  ['autoFilter', 'the filter'],
  ['hyperlinks', 'links'],
  ['headerFooter', 'headers and footers'],
  ['rowBreaks', 'page breaks'],
  ['colBreaks', 'page breaks'],
];

/** A worksheet without its name and visibility, which stand in the workbook. */
export function readSheet(file: FilePackage, path: string, context: SheetContext): Omit<FileSheet, 'name' | 'visibility'> {
  const reader = new CellReader(path, context.cells);
  const xml = file.text(path);
  // A look ahead: too many cells are noticed before they are all read.
  if (context.cells.seen.cells + occurrences(xml, '<c ') + occurrences(xml, '<c>') > MOST_CELLS) throw tooMany('cells');
  const sheet = split(xml, path, reader);
  const cells = reader.finished();
  const layout = readColumns(sheet, cells);
  const rules: RuleContext = {
    part: path,
    visible: (stored) => readableFormula(stored, path, context.cells.seen),
    leaveOut: context.leaveOut,
  };
  if (layout.areHidden || reader.hasHiddenRows) context.leaveOut('hidden rows and columns (they show)');
  if (layout.areStyled) context.leaveOut('formats of whole columns');
  for (const [name, what] of ELEMENTS) if (hasElement(sheet, name)) context.leaveOut(what);

  const relations = file.relations(path);
  const [notes, drawing] = [partOf(relations, 'comments'), partOf(relations, 'drawing')];
  const sizes = { columns: layout.columns, rows: reader.heights };
  const tabColor = context.colors.of(sheet.at('sheetPr', 'tabColor'));
  return {
    ...(tabColor !== undefined && { tabColor }),
    showGridlines: showsGridlines(sheet),
    cells,
    ...sizes,
    merges: readMerges(sheet, path),
    frozen: readFrozen(sheet),
    validations: readValidations(sheet, rules),
    highlights: readHighlights(sheet, context.styles, rules),
    tables: readTables(file, relations, context.leaveOut),
    notes: notes === undefined ? [] : readNotes(file, notes),
    charts: drawing === undefined ? [] : readDrawing(file, drawing, sizes, context.colors, context.leaveOut),
    print: { areas: [], ...readPageSetup(sheet) },
  };
}

function occurrences(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) count += 1;
  return count;
}

/** The cells go to their reader one by one, all else becomes a tree: a sheet can have very many cells. */
function split(xml: string, path: string, reader: CellReader): XmlElement {
  const top = new XmlElement('', {});
  const open = [top];
  let inData = false;
  readXml(xml, path, {
    open(name, attributes) {
      if (inData) {
        reader.open(name, attributes);
        return;
      }
      inData = name === 'sheetData' && open.length === 2;
      const element = new XmlElement(name, attributes);
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text(text) {
      const element = open.at(-1);
      if (inData) reader.text(text);
      else if (element) element.text += text;
    },
    close(name) {
      if (inData && name !== 'sheetData') {
        reader.close(name);
        return;
      }
      inData = false;
      open.pop();
    },
  });
  const sheet = top.children[0];
  if (sheet?.name !== 'worksheet') throw damaged(`the part ${path} is no worksheet`);
  return sheet;
}
