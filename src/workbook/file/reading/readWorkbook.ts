import { readAddIns } from '../addInReference';
import type { FileName, FileSheet, FileStyle, FileWorkbook } from '../fileWorkbook';
import { settingsIn } from '../settings';
import { damaged, WorkbookFileError } from '../workbookFileError';
import { type CellContext, readableFormula } from './cellReader';
import { Colors } from './colors';
import { partOf, readCustomXml, readProperties } from './documentParts';
import { FilePackage } from './filePackage';
import { MOST_SHEETS, tooMany } from './limits';
import { partsLeftOut } from './partsLeftOut';
import { parseReference, splitReferences } from './references';
import { readSharedStrings } from './sharedStrings';
import { readSheet } from './sheetReader';
import { readStyles } from './styles';
import { isTrue, type XmlElement } from './xmlTree';

/**
 * What an .xlsx file holds. Formulas are in the form that the grid shows, dates are day numbers, formulas that the file stores for many
 * cells at once stand in each of them. Nothing of the file is run or fetched; what it holds beyond the description is listed in `notKept`.
 *
 * @throws WorkbookFileError for anything but a workbook that can be read as a whole
 */
export function readWorkbook(bytes: Uint8Array): FileWorkbook {
  const file = new FilePackage(bytes);
  const path = workbookPath(file);
  const workbook = file.xml(path);
  if (workbook.name !== 'workbook') throw notAWorkbook();
  if (workbook.child('workbookPr')?.isOn('date1904')) {
    throw new WorkbookFileError(
      'other-dates',
      'The workbook counts days from 1904. Switch that off in Excel (File, Options, Advanced, “Use 1904 date system”) and save it again.',
    );
  }
  const relations = file.relations(path);
  const textOf = (kind: string) => {
    const part = partOf(relations, kind);
    return part !== undefined && file.has(part) ? { part, text: file.text(part) } : undefined;
  };
  const colors = new Colors(textOf('theme')?.text);
  const stylesPath = partOf(relations, 'styles');
  const styles = readStyles(stylesPath !== undefined && file.has(stylesPath) ? file.xml(stylesPath) : undefined, colors);
  const texts = textOf('sharedStrings');
  const cells: CellContext = {
    texts: texts ? readSharedStrings(texts.text, texts.part) : [],
    styleOf: (index): FileStyle | undefined => styles.cell(index),
    seen: { cells: 0, formulaCharacters: 0, dataTables: 0 },
  };
  const leftOut = new Set(partsLeftOut(file));

  const listed = workbook.child('sheets')?.all('sheet') ?? [];
  if (listed.length > MOST_SHEETS) throw tooMany('sheets');
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const names = readNames(workbook, listed, path, cells.seen);
  const sheets = listed.flatMap((entry, index): FileSheet[] => {
    const { name = '', state, [':id']: id = '' } = entry.attributes;
    const target = targets.get(id);
    if (name === '' || !target) throw damaged('a sheet is missing');
    if (target.kind !== 'worksheet') {
      leftOut.add(`the sheet “${name}”, which is no worksheet`);
      return [];
    }
    const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    const content = readSheet(file, target.target, {
      cells,
      styles,
      colors,
      leaveOut: (what) => leftOut.add(`${what} on the sheet “${name}”`),
    });
    const print = { ...content.print, ...printNames(names.builtIn.filter((entryName) => entryName.sheetIndex === index)) };
    return [{ name, visibility, ...content, print }];
  });
  if (sheets.length === 0) throw damaged('it has no sheet');
  if (cells.seen.dataTables > 0) leftOut.add('what-if data tables');
  checkSheetNames(sheets);

  const customXml = readCustomXml(file, path);
  const addIns = readAddIns(file);
  if (addIns.namesOthers) leftOut.add('the reference to an add-in (its settings stay)');
  const activeSheet = Number(workbook.at('bookViews', 'workbookView')?.attributes['activeTab'] ?? 0);
  return {
    sheets,
    activeSheet: sheets[activeSheet] ? activeSheet : 0,
    names: names.own,
    defaultFont: styles.defaultFont,
    properties: readProperties(file),
    customXml: customXml.filter((part) => settingsIn(part) === undefined),
    settings: Object.assign(addIns.settings, ...customXml.map((part) => settingsIn(part) ?? {})) as Record<string, string>,
    ...(addIns.namesAddIn && { namesAddIn: true }),
    notKept: [...leftOut],
  };
}

function workbookPath(file: FilePackage): string {
  const path = partOf(file.relations(''), 'officeDocument');
  if (path === undefined || !file.has(path)) throw notAWorkbook();
  if (path.toLowerCase().endsWith('.bin')) {
    throw new WorkbookFileError('old-format', 'The file is a binary workbook (.xlsb). Save it as .xlsx in Excel first.');
  }
  return path;
}

function notAWorkbook(): WorkbookFileError {
  return new WorkbookFileError('not-a-workbook', 'The file is no Excel workbook (.xlsx).');
}

function checkSheetNames(sheets: readonly FileSheet[]): void {
  const names = sheets.map(({ name }) => name.toLowerCase());
  if (new Set(names).size < names.length) throw damaged('two sheets have one name');
  const wrong = sheets.find(({ name }) => name.length > 31 || /[\\/?*[\]:]/.test(name));
  if (wrong) throw damaged('a sheet has a name that Excel does not allow');
}

interface BuiltInName {
  readonly name: string;
  readonly sheetIndex: number;
  readonly text: string;
}

/** Names that people made, and those by which the format says what is printed. */
function readNames(workbook: XmlElement, sheets: readonly XmlElement[], path: string, seen: CellContext['seen']) {
  const own: FileName[] = [];
  const builtIn: BuiltInName[] = [];
  for (const { attributes, text } of workbook.child('definedNames')?.all('definedName') ?? []) {
    const { name = '', comment, localSheetId } = attributes;
    const sheetIndex = localSheetId === undefined ? -1 : Number(localSheetId);
    if (name.startsWith('_xlnm.')) builtIn.push({ name: name.slice('_xlnm.'.length), sheetIndex, text });
    else if (name !== '' && !/^_xl/i.test(name) && !isTrue(attributes['function']) && !isTrue(attributes['vbProcedure'])) {
      const sheet = sheets[sheetIndex]?.attributes['name'];
      own.push({
        name,
        formula: readableFormula(text, path, seen),
        ...(comment !== undefined && comment !== '' && { comment }),
        ...(sheet !== undefined && { sheet }),
      });
    }
  }
  return { own, builtIn };
}

function printNames(names: readonly BuiltInName[]): Pick<FileSheet['print'], 'areas' | 'titleRows' | 'titleColumns'> {
  const partsOf = (wanted: string) => splitReferences(names.find(({ name }) => name === wanted)?.text ?? '');
  const areas = partsOf('Print_Area').flatMap((text) => parseReference(text)?.range ?? []);
  const titles = partsOf('Print_Titles').map((text) => text.slice(text.lastIndexOf('!') + 1).replaceAll('$', ''));
  const titleRows = titles.find((text) => /^\d{1,7}:\d{1,7}$/.test(text));
  const titleColumns = titles.find((text) => /^[A-Z]{1,3}:[A-Z]{1,3}$/i.test(text));
  return { areas, ...(titleRows !== undefined && { titleRows }), ...(titleColumns !== undefined && { titleColumns }) };
}
