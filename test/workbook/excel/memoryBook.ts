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
  borders: {},
};

const cellsOf = <T>({ top, left, bottom, right }: Rect, at: (row: number, column: number) => T): T[][] =>
  Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (__, c) => at(top + r, left + c)));
/** A leading apostrophe is not part of the text. */
const typed = (value: CellValue) => (typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value);
const unlisten = () => () => undefined;

/** A book that remembers what it is told and calculates nothing: for what a writer does, not for what formulas give. */
export class MemoryBook implements Book {
  readonly name = 'Book1';
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
    const sheet = new MemorySheet(`sheet-${(this.serial += 1)}`, name, (one) => this.list.indexOf(one));
    this.list.push(sheet);
    return sheet;
  }
  /** As in Excel, a name that pointed into the sheet stays and points to nothing. */
  removeSheet(sheet: Sheet): void {
    this.list = this.list.filter((one) => one !== sheet);
    const prefix = new RegExp(`^='?${sheet.name}'?!`);
    this.defined = this.defined.map((name) => ({ ...name, formula: name.formula.replace(prefix, '=#REF!') }));
    if (this.active === sheet) this.active = this.list[0] as MemorySheet;
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
  calculated = () => Promise.resolve();
  settled = () => Promise.resolve();
  onChanged = unlisten;
  onCalculated = unlisten;
  onSelectionChanged = unlisten;
  onActivated = unlisten;
  onSheetsChanged = unlisten;
}

class MemorySheet implements Sheet {
  visibility: Sheet['visibility'] = 'Visible';
  tabColor = '';
  showGridlines = true;
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
    public name: string,
    private readonly place: (sheet: MemorySheet) => number,
  ) {}

  position = () => this.place(this);
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
  usedRect = () => undefined;
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
