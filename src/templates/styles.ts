import type { CellStyle } from '../workbook/plan';

/** Colours that stay apart for colour-blind readers (Okabe and Ito 2008) and the greys around them. */
export const COLORS = {
  japan: '#D55E00',
  us: '#0072B2',
  claim: '#3A3A3A',
  navy: '#14304F',
  strip: '#DDE6EF',
  head: '#EDF2F7',
  rule: '#9FB2C6',
  ink: '#1F2933',
  quiet: '#5F6C7B',
  input: '#0000FF',
  inputFill: '#FFF9E3',
  outputFill: '#EEF4FA',
  pact: '#5B2A86',
  pactFill: '#F6F1FB',
  assumption: '#8A5A00',
  link: '#1F5FA8',
  ok: '#1B7F4B',
  warn: '#B26A00',
  bad: '#B3261E',
  badOnNavy: '#FFC66E',
  white: '#FFFFFF',
  crossing: '#FFE9C7',
} as const;

const MONEY = '#,##0.0;[Red]-#,##0.0;"–"';
const DATE = 'd mmm yyyy';

const input: CellStyle = {
  color: COLORS.input,
  fill: COLORS.inputFill,
  horizontal: 'right',
  borderBottom: { line: 'hair', color: COLORS.rule },
  unlocked: true,
};
const calculation: CellStyle = { color: COLORS.ink, horizontal: 'right' };
const output: CellStyle = { color: COLORS.ink, fill: COLORS.outputFill, bold: true, horizontal: 'right' };
const spill: CellStyle = { color: COLORS.pact, fill: COLORS.pactFill, horizontal: 'right' };
const quiet: CellStyle = { color: COLORS.quiet, horizontal: 'left' };
const band: CellStyle = { color: COLORS.white, fill: COLORS.navy, horizontal: 'left', vertical: 'center' };
const strip: CellStyle = { color: COLORS.ink, fill: COLORS.strip, vertical: 'center' };
const head: CellStyle = {
  bold: true,
  color: COLORS.navy,
  fill: COLORS.head,
  vertical: 'bottom',
  wrap: true,
  borderBottom: { line: 'thin', color: COLORS.rule },
};
const total: CellStyle = {
  bold: true,
  color: COLORS.ink,
  horizontal: 'right',
  borderTop: { line: 'thin', color: COLORS.navy },
  borderBottom: { line: 'double', color: COLORS.navy },
};

/** The one style sheet: what each kind of cell looks like in every sheet. */
export const STYLES = {
  title: { ...band, bold: true, size: 16 },
  band,
  headline: { ...band, bold: true, size: 12 },
  strip: { ...strip, horizontal: 'left' },
  stripNote: { ...strip, horizontal: 'left', indent: 1 },
  stripValue: { ...strip, bold: true, horizontal: 'left' },
  light: { ...strip, bold: true, horizontal: 'center' },

  section: { bold: true, size: 12, color: COLORS.navy, borderBottom: { line: 'medium', color: COLORS.navy } },
  group: { bold: true, color: COLORS.white, fill: COLORS.navy, horizontal: 'left' },
  head: { ...head, horizontal: 'right' },
  headText: { ...head, horizontal: 'left', wrap: false },
  headUnitText: { ...head, horizontal: 'left', wrap: false, indent: 1 },
  headUnit: { color: COLORS.quiet, italic: true, horizontal: 'right' },

  label: { color: COLORS.ink, horizontal: 'left' },
  strongLabel: { color: COLORS.ink, bold: true, horizontal: 'left' },
  note: quiet,
  unit: { ...quiet, indent: 1 },
  asOf: { ...quiet, numberFormat: DATE },
  assumption: { color: COLORS.assumption, italic: true, horizontal: 'left' },
  link: { color: COLORS.link, horizontal: 'left' },
  check: { bold: true, color: COLORS.ink, horizontal: 'left' },

  inputText: { ...input, bold: true },
  inputChoice: input,
  inputNumber: { ...input, numberFormat: '#,##0.##' },
  inputInteger: { ...input, numberFormat: '#,##0' },
  inputDecimal: { ...input, numberFormat: '#,##0.00' },
  inputMoney: { ...input, numberFormat: '#,##0.0' },
  inputPercent: { ...input, numberFormat: '0.0%' },
  inputRate: { ...input, numberFormat: '0.00%' },
  inputDate: { ...input, numberFormat: DATE },

  constantNumber: { ...calculation, numberFormat: '#,##0' },
  constantSmall: { ...calculation, numberFormat: '0.000' },
  constantTiny: { ...calculation, numberFormat: '0E+00' },

  calcInteger: { ...calculation, numberFormat: '0' },
  calcDate: { ...calculation, numberFormat: DATE },
  calcFactor: { ...calculation, numberFormat: '0.0000%' },
  calcFraction: { ...calculation, numberFormat: '0.0000' },
  calcPercent: { ...calculation, numberFormat: '0.0%' },
  calcMoney: { ...calculation, numberFormat: MONEY },

  linkMoney: { ...calculation, color: COLORS.link, numberFormat: '#,##0.0' },

  outputYears: { ...output, numberFormat: '0.00' },
  outputDate: { ...output, numberFormat: DATE },
  outputMoney: { ...output, numberFormat: MONEY },
  outputPercent: { ...output, numberFormat: '0.0%' },
  outputRate: { ...output, numberFormat: '0.00%' },
  outputMultiple: { ...output, numberFormat: '0.00"×"' },

  spillMoney: { ...spill, numberFormat: MONEY },
  spillYears: { ...spill, bold: true, numberFormat: '0.00' },
  difference: { ...calculation, numberFormat: '0.000;[Red]-0.000;0.000' },

  totalText: { ...total, horizontal: 'left' },
  totalMoney: { ...total, numberFormat: MONEY },
  totalInteger: { ...total, numberFormat: '0' },
  totalDifference: { ...total, numberFormat: '0.000' },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;
