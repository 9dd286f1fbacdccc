import type {
  Book,
  CellFormat,
  CellValue,
  Chart,
  DefinedName,
  Highlight,
  PrintSetup,
  Rect,
  Sheet,
  Validation,
} from '../../../src/workbench/book/book';

import { Comments } from '../../../src/workbench/book/comments';
import { CustomXmlParts } from '../../../src/workbench/book/customXml';
import { BookProperties } from '../../../src/workbench/book/properties';
import { NO_REFERENCES, Tables } from '../../../src/workbench/book/tables';
import { Protection } from '../../../src/workbench/book/protection';

const PLAIN: CellFormat = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: false,
  size: 11,
  fontName: 'Calibri',
  color: '#000000',
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
  formulaHidden: false,
  borders: {},
};

const cellsOf = <T>({ top, left, bottom, right }: Rect, at: (row: number, column: number) => T): T[][] =>
  Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (__, c) => at(top + r, left + c)));
/** A leading apostrophe is not part of the text. */
const typed = (value: CellValue) => (typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value);
const quoted = (sheet: string) => (/^\w+$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`);
const unlisten = () => () => undefined;
const refuse = () => {
  throw new Error('A book in memory moves no cells and calculates nothing.');
};

/** A book that remembers what it is told and calculates nothing: for what a writer does, not for what formulas give. */
export class MemoryBook implements Book {
  readonly name = 'Book1';
  readonly protection = new Protection();
  readonly customXml = new CustomXmlParts();
  readonly properties = new BookProperties();
  readonly comments = new Comments();
  readonly tables = new Tables(NO_REFERENCES);
  calculationMode: Book['calculationMode'] = 'Automatic';
  recalculations = 0;
  private list: MemorySheet[] = [];
  private defined: DefinedName[] = [];
  private active: MemorySheet;
  private serial = 0;

  constructor(...names: string[]) {
    for (const name of names) this.addSheet(name);
    this.active = this.list[0] as MemorySheet;
  }

  sheets = () => this.list;
  sheet = (idOrName: string) => this.list.find(({ id, name }) => id === idOrName || name.toLowerCase() === idOrName.toLowerCase());
  addSheet(name: string): MemorySheet {
    const sheet: MemorySheet = new MemorySheet(`sheet-${(this.serial += 1)}`, name, {
      position: () => this.list.indexOf(sheet),
      moveTo: (position) => {
        this.list = this.list.filter((one) => one !== sheet);
        this.list.splice(position, 0, sheet);
      },
      renamed: (from, to) => this.pointNames(from, quoted(to)),
    });
    this.list.push(sheet);
    return sheet;
  }
  /** As in Excel, a name that pointed into the sheet stays and points to nothing. */
  removeSheet(sheet: Sheet): void {
    this.list = this.list.filter((one) => one !== sheet);
    this.pointNames(sheet.name, '#REF');
    if (this.active === sheet) this.active = this.list[0] as MemorySheet;
  }
  private pointNames(sheet: string, instead: string): void {
    const isInto = (formula: string) => [sheet, quoted(sheet)].some((way) => formula.toLowerCase().startsWith(`=${way}!`.toLowerCase()));
    const pointed = (formula: string) => (isInto(formula) ? `=${instead}${formula.slice(formula.lastIndexOf('!'))}` : formula);
    this.defined = this.defined.map((name) => ({ ...name, formula: pointed(name.formula) }));
  }
  activeSheet = () => this.active;
  activate(sheet: Sheet): void {
    this.active = sheet as MemorySheet;
  }
  selection = () => ({ sheet: this.active, rect: { top: 0, left: 0, bottom: 0, right: 0 } });
  select(sheet: Sheet): void {
    this.activate(sheet);
  }
  names = () => this.defined;
  addName(name: DefinedName): void {
    this.defined.push(name);
  }
  removeName(text: string): void {
    this.defined = this.defined.filter(({ name }) => name !== text);
  }
  recalculate(): void {
    this.recalculations += 1;
  }
  takeResults = refuse;
  calculated = () => Promise.resolve();
  settled = () => Promise.resolve();
  onChanged = unlisten;
  onCalculated = unlisten;
  onSelectionChanged = unlisten;
  onActivated = unlisten;
  onRefused = unlisten;
  onSheetsChanged = unlisten;
  onSheetChanged = unlisten;
  readonly calculationState = 'Done';
  copySheet = refuse;
  evaluate = refuse;
}

class MemorySheet implements Sheet {
  visibility: Sheet['visibility'] = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  readonly standardSize = { width: 64, height: 20 };
  private readonly content = new Map<string, CellValue>();
  private readonly looks = new Map<string, CellFormat>();
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  private readonly rules = new Map<string, Validation>();
  private pane = { rows: 0, columns: 0 };
  private marks: Highlight[] = [];
  private drawings: Chart[] = [];
  private print: PrintSetup = { orientation: 'Portrait', areas: undefined, titleRows: undefined, titleColumns: undefined, fit: undefined };
  readonly merges: Rect[] = [];

  constructor(
    readonly id: string,
    private called: string,
    private readonly inBook: { position(): number; moveTo(position: number): void; renamed(from: string, to: string): void },
  ) {}

  get name(): string {
    return this.called;
  }
  set name(name: string) {
    const from = this.called;
    this.called = name;
    this.inBook.renamed(from, name);
  }
  position = () => this.inBook.position();
  moveTo = (position: number) => this.inBook.moveTo(position);
  values = (rect: Rect) => cellsOf(rect, (row, column) => this.content.get(`${row},${column}`) ?? '');
  valueTypes = (rect: Rect) => cellsOf(rect, () => 'String' as const);
  text = (rect: Rect) => this.values(rect).map((line) => line.map(String));
  formulas = this.values;
  write(rect: Rect, content: readonly (readonly (CellValue | null)[])[]): void {
    cellsOf(rect, (row, column) => {
      const value = content[row - rect.top]?.[column - rect.left];
      if (value !== null && value !== undefined) this.content.set(`${row},${column}`, typed(value));
    });
  }
  clear(): void {
    this.content.clear();
  }
  usedRect = () => {
    const places = [...this.content].filter(([, value]) => value !== '').map(([place]) => place.split(',').map(Number) as [number, number]);
    if (places.length === 0) return undefined;
    const rows = places.map(([row]) => row);
    const columns = places.map(([, column]) => column);
    return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
  };
  usedRows = () => {
    const used = this.usedRect();
    const rows = used ? Array.from({ length: used.bottom - used.top + 1 }, (_, index) => used.top + index) : [];
    return new Map(rows.map((row) => [row, { left: used?.left ?? 0, right: used?.right ?? 0 }]));
  };
  spill = () => undefined;
  formats = (rect: Rect) => cellsOf(rect, (row, column) => this.looks.get(`${row},${column}`) ?? PLAIN);
  format(rect: Rect, change: Partial<CellFormat>): void {
    cellsOf(rect, (row, column) => {
      const key = `${row},${column}`;
      const old = this.looks.get(key) ?? PLAIN;
      this.looks.set(key, { ...old, ...change, borders: { ...old.borders, ...change.borders } });
    });
  }
  merge(rect: Rect): void {
    this.merges.push(rect);
  }
  mergedRects = () => this.merges;
  insertCells = refuse;
  deleteCells = refuse;
  moveCells = refuse;
  unmerge = refuse;
  rowHidden = () => false;
  columnHidden = () => false;
  hideRows = refuse;
  hideColumns = refuse;
  ownSizes = () => ({ columns: this.widths, rows: this.heights });
  validations = () =>
    [...this.rules].map(([place, validation]) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      return { rects: [{ top: row, left: column, bottom: row, right: column }], validation };
    });
  columnWidth = (column: number) => this.widths.get(column) ?? 64;
  setColumnWidth(left: number, right: number, pixels: number): void {
    for (let column = left; column <= right; column += 1) this.widths.set(column, pixels);
  }
  rowHeight = (row: number) => this.heights.get(row) ?? 20;
  setRowHeight(top: number, bottom: number, pixels: number): void {
    for (let row = top; row <= bottom; row += 1) this.heights.set(row, pixels);
  }
  autofitColumns(): void {
    this.widths.clear();
  }
  freeze(rows: number, columns: number): void {
    this.pane = { rows, columns };
  }
  frozen = () => this.pane;
  validation = ({ top, left }: Rect) => this.rules.get(`${top},${left}`);
  setValidation(rect: Rect, validation: Validation | undefined): void {
    cellsOf(rect, (row, column) => {
      if (validation) this.rules.set(`${row},${column}`, validation);
      else this.rules.delete(`${row},${column}`);
    });
  }
  highlights = () => this.marks;
  addHighlight(highlight: Omit<Highlight, 'id'>): Highlight {
    const added = { ...highlight, id: `highlight-${this.marks.length}` };
    this.marks.push(added);
    return added;
  }
  updateHighlight(highlight: Highlight): void {
    this.marks = this.marks.map((mark) => (mark.id === highlight.id ? highlight : mark));
  }
  removeHighlight(id: string): void {
    this.marks = this.marks.filter((mark) => mark.id !== id);
  }
  charts = () => this.drawings;
  addChart(chart: Chart): void {
    this.drawings.push(chart);
  }
  chartChanged = () => undefined;
  removeChart(id: string): void {
    this.drawings = this.drawings.filter((chart) => chart.id !== id);
  }
  printSetup = () => this.print;
  setPrintSetup(change: Partial<PrintSetup>): void {
    this.print = { ...this.print, ...change };
  }
  errorMessage = () => undefined;
}
