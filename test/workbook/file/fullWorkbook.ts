import type { FileSheet, FileStyle, FileWorkbook } from '../../../src/workbook/file';

const INPUT: FileStyle = {
  numberFormat: '#,##0.0;[Red](#,##0.0)',
  fontName: 'Yu Gothic',
  size: 10,
  bold: true,
  italic: true,
  underline: true,
  color: '#0000FF',
  fill: '#FFF8E1',
  horizontal: 'right',
  vertical: 'center',
  wrap: true,
  indent: 2,
  unlocked: true,
  borders: {
    top: { line: 'thin', color: '#1F3864' },
    bottom: { line: 'double', color: '#1F3864' },
    left: { line: 'dashed', color: '#000000' },
    right: { line: 'dotted', color: '#A6A6A6' },
  },
};

/** A sheet without anything. */
export const EMPTY: Omit<FileSheet, 'name'> = {
  visibility: 'visible',
  showGridlines: true,
  cells: [],
  columns: [],
  rows: [],
  merges: [],
  frozen: { rows: 0, columns: 0 },
  validations: [],
  highlights: [],
  notes: [],
  charts: [],
  print: { orientation: 'portrait', areas: [] },
};

/** Everything that a file can say. */
export const FULL: FileWorkbook = {
  sheets: [
    {
      ...EMPTY,
      name: "It's, 'the' first & <best>",
      tabColor: '#D55E00',
      showGridlines: false,
      cells: [
        { row: 0, column: 0, value: '=1+1', style: INPUT },
        { row: 0, column: 1, value: { error: '#N/A' } },
        { row: 0, column: 2, value: '#N/A' },
        { row: 1, column: 0, value: 100 },
        { row: 1, column: 1, value: true, style: { numberFormat: 'd mmm yyyy' } },
        { row: 1, column: 2, value: { error: '#DIV/0!' }, formula: '=1/0' },
        { row: 1, column: 3, value: '#DIV/0!', formula: '="#DIV/0!"' },
        { row: 2, column: 0, value: '', formula: '=""' },
        { row: 2, column: 1, style: { fill: '#FFFFFF' } },
        {
          row: 3,
          column: 0,
          value: 1,
          formula: '=PACT.WATERFALL(Rate,A2:A3)',
          spill: {
            rows: 2,
            columns: 2,
            values: [
              [1, 'two'],
              [null, { error: '#NUM!' }],
            ],
          },
          style: INPUT,
        },
        { row: 4, column: 1, style: INPUT },
        { row: 5, column: 0, value: 3, formula: '=LET(x,A4#,SUM(FILTER(x,x>0)))' },
      ],
      columns: [
        { first: 0, last: 0, pixels: 68 },
        { first: 2, last: 4, pixels: 120 },
      ],
      rows: [
        { row: 0, points: 26 },
        { row: 9, points: 15 },
      ],
      merges: ['A8:C9'],
      frozen: { rows: 2, columns: 1 },
      validations: [
        { ranges: ['A1', 'C3:C4'], rule: { kind: 'list', source: 'yes,say "no"' }, allowBlank: true },
        {
          ranges: ['B1'],
          rule: { kind: 'list', source: '=$A$1:$A$3' },
          allowBlank: false,
          prompt: { title: 'One', message: 'of "three"' },
        },
        {
          ranges: ['D1:D9'],
          rule: { kind: 'date', operator: 'notBetween', first: 46_000, second: '=A2+1' },
          allowBlank: true,
          alert: { title: 'No', message: 'Not then.', style: 'information' },
        },
        { ranges: ['E1'], rule: { kind: 'whole', operator: 'greaterThanOrEqual', first: -1 }, allowBlank: true },
      ],
      highlights: [
        { range: 'A1:C9', formula: '=$A1>AVERAGE($A$1:$A$9)', fill: '#FFE6C7' },
        { range: 'A1:C9', formula: '=STDEV.S($A$1:$A$9)<$B1', color: '#C00000', bold: true },
      ],
      notes: [
        { row: 0, column: 0, text: 'One\nand "two" & <three>', author: 'A person' },
        { row: 20, column: 30, text: '期首の拠出額', author: 'PACT' },
      ],
      charts: [
        {
          name: 'Cash',
          title: 'Cash & claim',
          altText: 'Columns and "a" line.',
          categoryTitle: 'Year',
          valueTitle: 'US$ million',
          valueFormat: '#,##0',
          legend: 'right',
          series: [
            {
              name: 'Japan',
              kind: 'stackedColumn',
              values: { sheet: 'Two', range: 'A1:A4' },
              categories: { sheet: 'Two', range: 'B1:B4' },
              color: '#D55E00',
            },
            { name: 'Due', kind: 'line', values: { sheet: 'Two', range: 'C1:C4' }, color: '#333333', lineWidth: 1.5 },
          ],
          from: { row: 1, column: 5, down: 3.75, right: 10 },
          to: { row: 18, column: 12, down: 0, right: 0.5 },
        },
        {
          name: 'Plain',
          series: [{ name: '', kind: 'clusteredColumn', values: { sheet: "It's, 'the' first & <best>", range: 'A1:A3' } }],
          from: { row: 20, column: 5, down: 0, right: 0 },
          to: { row: 30, column: 12, down: 0, right: 0 },
        },
      ],
      print: { orientation: 'landscape', areas: ['A1:H11', 'J1'], titleRows: '1:4', titleColumns: 'A:B', fit: { wide: 1, tall: 0 } },
    },
    { ...EMPTY, name: 'Two', visibility: 'hidden', cells: [{ row: 0, column: 0, value: 5 }] },
    { ...EMPTY, name: 'Three', visibility: 'veryHidden' },
    { ...EMPTY, name: '四' },
  ],
  activeSheet: 3,
  names: [
    { name: 'Rate', formula: "='It''s, ''the'' first & <best>'!$B$1", comment: 'A "year"' },
    { name: 'Rate', formula: '=Two!$A$1', sheet: 'Two' },
    { name: 'Twice', formula: '=LAMBDA(x,x*2)' },
  ],
  defaultFont: { name: 'Calibri', size: 11 },
  properties: {
    title: 'A & b',
    author: 'C',
    subject: 'D',
    keywords: 'e, f',
    comments: 'G',
    category: 'H',
    created: '2026-01-02T03:04:05Z',
    modified: '2026-06-07T08:09:10Z',
    custom: { Engine: '1.0 "x"', Count: 3, Share: 0.5, Ready: true },
  },
  customXml: [
    { xml: '<pact:model xmlns:pact="urn:x" a="1">ä</pact:model>', id: '0D8F8B53-7C0A-4C6B-9D57-6F1B7E3B2A01', namespaces: ['urn:x'] },
    { xml: '<b/>', id: '0D8F8B53-7C0A-4C6B-9D57-6F1B7E3B2A02', namespaces: [] },
  ],
  settings: { plans: '["a",{"b":"\\n"}]', 'a "key"': '1' },
  notKept: [],
};
