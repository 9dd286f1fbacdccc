import type { FileCell, FileStyle, FileWorkbook } from '../../../src/workbook/file';
import { EMPTY } from '../file/fullWorkbook';

const LOOK: FileStyle = { numberFormat: '#,##0.0', fill: '#FFF8E1' };
const UNDER: FileStyle = { bold: true };

const cell = (row: number, column: number, content: Omit<FileCell, 'row' | 'column'>): FileCell => ({ row, column, ...content });

/** A workbook of a person's own, with PACT formulas of every kind, and with everything that can refer to them. */
export const OWN: FileWorkbook = {
  sheets: [
    {
      ...EMPTY,
      name: "It's mine",
      cells: [
        cell(0, 0, { value: 'Profit', style: UNDER }),
        cell(0, 1, { value: 300 }),
        cell(0, 2, { value: 120 }),
        // B3: a result in two cells, blank formats below it.
        cell(2, 1, { formula: '=PACT.SPLIT(B1,C1)', value: 150, spill: { rows: 1, columns: 2, values: [[150, 150]] }, style: LOOK }),
        cell(2, 2, { style: UNDER }),
        // B5: a PACT call inside of a formula; C5: an error; D5: a text that reads like a formula; E5: a truth value.
        cell(4, 1, { formula: '=1+PACT.RECOVERY(5%,$B$1,Flows!$A$1:$A$3)', value: 4 }),
        cell(4, 2, { formula: '=PACT.IRR(5%,B1,B1)', value: { error: '#N/A' } }),
        cell(4, 3, { formula: '=PACT.VERSION()&Flows!B1', value: '=SUM(1)' }),
        cell(4, 4, { formula: '=PACT.CHECK(B1)=1', value: true }),
        cell(4, 5, { formula: '=PACT.CHECK("")', value: '' }),
        // B7: a result with texts, blanks and errors.
        cell(6, 1, {
          formula: '=PACT.WATERFALL(Rate,Flows!A1:A3,,,"opening;japan")',
          value: 'opening',
          spill: {
            rows: 3,
            columns: 2,
            values: [
              ['opening', 'japan'],
              [0.1 + 0.2, null],
              [1234567.891234567, { error: '#NUM!' }],
            ],
          },
        }),
        cell(7, 2, { style: LOOK }),
        // Live formulas that refer to whole results.
        cell(10, 1, { formula: '=SUM(B3#)', value: 300 }),
        cell(10, 2, { formula: '=SORT($B$7#)', value: 'opening', spill: { rows: 2, columns: 1, values: [['opening'], [1]] } }),
        cell(10, 3, { formula: '=B1*2', value: 600 }),
        cell(10, 4, { formula: '="=PACT.SPLIT(1,2)"', value: '=PACT.SPLIT(1,2)' }),
        // Through names.
        cell(12, 1, { formula: '=Twice+1', value: 301 }),
        cell(12, 2, { value: 'PACT.SPLIT(1,2)' }),
      ],
      validations: [
        { ranges: ['E1'], rule: { kind: 'list', source: '=$B$7#' }, allowBlank: true },
        { ranges: ['E2'], rule: { kind: 'decimal', operator: 'lessThan', first: '=PACT.IRR(5%,B1,B1)' }, allowBlank: true },
      ],
      highlights: [
        { range: 'B3:C3', formula: '=B3>100', bold: true },
        { range: 'B5', formula: '=PACT.CHECK(B1)=1', bold: true },
      ],
    },
    {
      ...EMPTY,
      name: 'Flows',
      cells: [
        cell(0, 0, { value: 60 }),
        cell(0, 1, { formula: "='It''s mine'!B3#", value: 150, spill: { rows: 1, columns: 2, values: [[150, 150]] } }),
        cell(1, 0, { value: 60 }),
        cell(2, 0, { formula: '=PACT.BALANCE(5%,100,60,1)', value: 45 }),
      ],
    },
    { ...EMPTY, name: 'PACT formulas', cells: [cell(0, 0, { value: 'a sheet of mine' })] },
  ],
  activeSheet: 1,
  names: [
    { name: 'Rate', formula: "='It''s mine'!$B$1" },
    { name: 'Once', formula: '=PACT.CHECK(1)' },
    { name: 'Twice', formula: '=2*Once' },
    { name: 'Result', formula: "='It''s mine'!$B$7#" },
  ],
  defaultFont: { name: 'Calibri', size: 11 },
  properties: { title: 'Mine', created: '2026-01-02T03:04:05Z', modified: '2026-06-07T08:09:10Z', custom: { Own: 'yes' } },
  customXml: [{ xml: '<mine/>', id: '0D8F8B53-7C0A-4C6B-9D57-6F1B7E3B2A99', namespaces: ['urn:mine'] }],
  settings: { startup: 'true' },
  notKept: [],
};

/** The cells of the workbook above whose formulas need PACT. */
export const OWN_PACT = [
  "It's mine!B3",
  "It's mine!B5",
  "It's mine!C5",
  "It's mine!D5",
  "It's mine!E5",
  "It's mine!F5",
  "It's mine!B7",
  "It's mine!B13",
  'Flows!A3',
];
