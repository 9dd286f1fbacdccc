import type { CellStyle } from '../workbook/plan';
import type { Language } from './language';

/** Colours that stay apart for colour-blind readers (Okabe and Ito 2008) and the greys around them. */
export const COLORS = {
  japan: '#D55E00',
  us: '#0072B2',
  claim: '#3A3A3A',
  mark: '#E69F00',
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
const JAPANESE_DATE = 'yyyy/m/d';

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
/** In the list of sources: what another sheet holds. */
const listed: CellStyle = { color: COLORS.link, horizontal: 'right', vertical: 'top' };
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
  bandLabel: { ...band, horizontal: 'right', indent: 1 },
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
  fault: { ...calculation, color: COLORS.bad, numberFormat: '0' },
  code: { ...quiet, horizontal: 'right' },
  check: { bold: true, color: COLORS.ink, horizontal: 'left' },

  inputText: { ...input, bold: true },
  inputChoice: input,
  inputNumber: { ...input, numberFormat: '#,##0.##' },
  inputInteger: { ...input, numberFormat: '#,##0' },
  inputDecimal: { ...input, numberFormat: '#,##0.00' },
  inputMoney: { ...input, numberFormat: '#,##0.0' },
  inputPercent: { ...input, numberFormat: '0.0%' },
  inputRate: { ...input, numberFormat: '0.00%' },
  inputYear: { ...input, numberFormat: '0' },
  inputDate: { ...input, numberFormat: DATE },

  constantNumber: { ...calculation, numberFormat: '#,##0' },
  constantSmall: { ...calculation, numberFormat: '0.000' },
  constantTiny: { ...calculation, numberFormat: '0E+00' },

  calcInteger: { ...calculation, numberFormat: '0' },
  yearLabel: { color: COLORS.ink, horizontal: 'left', numberFormat: '0' },
  calcDate: { ...calculation, numberFormat: DATE },
  calcDateOrNone: { ...calculation, numberFormat: `${DATE};;"–"` },
  calcRate: { ...calculation, numberFormat: '0.00%' },
  calcFactor: { ...calculation, numberFormat: '0.0000%' },
  calcFraction: { ...calculation, numberFormat: '0.0000' },
  calcPercent: { ...calculation, numberFormat: '0.0%' },
  calcDiscount: { ...calculation, numberFormat: '0.000000' },
  calcMoney: { ...calculation, numberFormat: MONEY },

  linkInteger: { ...calculation, color: COLORS.link, numberFormat: '0' },
  linkRate: { ...calculation, color: COLORS.link, numberFormat: '0.00%' },
  linkMoney: { ...calculation, color: COLORS.link, numberFormat: '#,##0.0' },

  listedText: listed,
  listedChoice: listed,
  listedNumber: { ...listed, numberFormat: '#,##0.##' },
  listedInteger: { ...listed, numberFormat: '#,##0' },
  listedDecimal: { ...listed, numberFormat: '#,##0.00' },
  listedMoney: { ...listed, numberFormat: '#,##0.0' },
  listedPercent: { ...listed, numberFormat: '0.0%' },
  listedRate: { ...listed, numberFormat: '0.00%' },
  listedYear: { ...listed, numberFormat: '0' },
  listedDate: { ...listed, numberFormat: DATE },
  listedLabel: { color: COLORS.ink, horizontal: 'left', vertical: 'top', wrap: true },
  listedUnit: { ...quiet, vertical: 'top', wrap: true, indent: 1 },
  listedNote: { ...quiet, vertical: 'top', wrap: true },
  listedAssumption: { color: COLORS.assumption, italic: true, horizontal: 'left', vertical: 'top', wrap: true },
  listedAsOf: { ...quiet, vertical: 'top', indent: 1, numberFormat: DATE },
  listedLink: { color: COLORS.link, horizontal: 'left', vertical: 'top', indent: 1 },

  outputPrice: { ...output, numberFormat: '#,##0.000' },
  outputChange: { ...output, numberFormat: '+0.0%;-0.0%;0.0%' },
  answerSentence: { bold: true, size: 12, color: COLORS.ok, horizontal: 'left' },
  outputYears: { ...output, numberFormat: '0.00' },
  outputInteger: { ...output, numberFormat: '0' },
  outputCount: { ...output, horizontal: 'left', numberFormat: '0' },
  outputDate: { ...output, numberFormat: DATE },
  outputMoney: { ...output, numberFormat: MONEY },
  outputPercent: { ...output, numberFormat: '0.0%' },
  outputRate: { ...output, numberFormat: '0.00%' },
  outputMultiple: { ...output, numberFormat: '0.00"×"' },

  spillMoney: { ...spill, numberFormat: MONEY },
  spillText: { ...spill, horizontal: 'left' },
  spillCorner: { ...spill, horizontal: 'left', wrap: true },
  spillNumber: { ...spill, numberFormat: '0.00' },
  spillDate: { ...spill, bold: true, numberFormat: DATE },
  spillPercent: { ...spill, numberFormat: '0.0%' },
  spillRate: { ...spill, numberFormat: '0.00%' },
  spillMultiple: { ...spill, bold: true, numberFormat: '0.00"×"' },
  spillChange: { ...spill, numberFormat: '+0.0%;-0.0%;0.0%' },
  spillYears: { ...spill, bold: true, numberFormat: '0.00' },
  difference: { ...calculation, numberFormat: '0.000;[Red]-0.000;0.000' },

  totalText: { ...total, horizontal: 'left' },
  totalMoney: { ...total, numberFormat: MONEY },
  totalPercent: { ...total, numberFormat: '0.0%' },
  totalRate: { ...total, numberFormat: '0.00%' },
  totalInteger: { ...total, numberFormat: '0' },
  totalDifference: { ...total, numberFormat: '0.000' },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;

/** The style sheet with dates as the language writes them. */
export function stylesIn(language: Language): Readonly<Record<StyleName, CellStyle>> {
  if (language === 'en') return STYLES;
  const localised = Object.entries<CellStyle>(STYLES).map(([name, style]) => [
    name,
    style.numberFormat?.startsWith(DATE) ? { ...style, numberFormat: style.numberFormat.replace(DATE, JAPANESE_DATE) } : style,
  ]);
  return Object.fromEntries(localised) as Record<StyleName, CellStyle>;
}
