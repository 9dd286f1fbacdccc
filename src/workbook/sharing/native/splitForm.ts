import { CellError } from '../../../functions/catalogue';
import { SPLIT } from '../../../functions/split';
import { cellAddress, rangeAddress } from '../../a1';
import type { FileIndex } from './fileIndex';
import { inCents, LARGEST_LEDGER, toCents } from './gridColumns';
import { holdsNumbers, itemOf, readSeries, type Series } from './series';
import { readTermsArgument, type NativeTerms } from './termsArgument';
import { absoluteReference } from '../../file/range';

/** The arguments of a SPLIT that plain formulas can follow. */
export interface NativeSplit {
  readonly profit: Series;
  readonly due: Series;
  readonly terms: NativeTerms;
}

/** The shares as formulas: numbers, or cells that can change. `check` is the cell that is 0 as long as the terms are in order. */
export interface Shares {
  readonly before: string;
  readonly after: string;
  readonly check?: string;
}

/** @returns undefined where the plain formulas could differ from PACT, or where PACT gives an error at present */
export function readSplit(args: readonly string[], home: string, book: FileIndex): NativeSplit | undefined {
  const [profitText = '', dueText = '', termsText = ''] = args;
  const profit = readSeries(profitText, home, book);
  const due = readSeries(dueText, home, book);
  const terms = readTermsArgument(termsText, home, book);
  if (args.length > 3 || !profit || !due || !terms) return undefined;
  try {
    SPLIT.evaluate([profit.argument, due.argument, terms.argument]);
  } catch (error) {
    if (error instanceof CellError) return undefined;
    throw error;
  }
  const isTooLarge = [...profit.values, ...due.values].some((amount) => Math.abs(amount) > LARGEST_LEDGER);
  return terms.rounding === 2 && isTooLarge ? undefined : { profit, due, terms };
}

/**
 * Two formulas a row, with "=": what Japan receives, and the rest.
 *
 * @param japanCell the cell of Japan's amount in a row, from 0; without it the second formula stands alone
 */
export function splitFormulas(
  { profit, due, terms }: NativeSplit,
  shares: Shares,
  home: string,
  japanCell?: (row: number) => string,
): string[][] {
  const conditions = [...new Set([holdsNumbers(profit), holdsNumbers(due)])].filter((one) => one !== undefined);
  const guards = shares.check === undefined ? conditions : [`${shares.check}=0`, ...conditions];
  const inLedger = terms.rounding === 2;
  const positive = (series: Series, row: number) => {
    const amount = `MAX(0,${atHome(series, row, home)})`;
    return inLedger ? `ROUND(${amount},2)` : amount;
  };
  return Array.from({ length: profit.count }, (_, row) => {
    const [cash, claim] = [positive(profit, row), positive(due, row)];
    const split = inLedger ? ledgerSplit(cash, claim, shares) : exactSplit(cash, claim, shares);
    const japan = guards.length === 0 ? split : `IF(${all(guards)},${split},#VALUE!)`;
    const us = `${cash}-${japanCell ? japanCell(row) : `(${japan})`}`;
    return [`=${japan}`, `=${inLedger ? `ROUND(${us},2)` : us}`];
  });
}

/** A cell of the argument; on its own sheet without the name of the sheet. */
function atHome(series: Series, row: number, home: string): string {
  const { operand } = series;
  const isPlain = operand.kind === 'cells' && operand.text === absoluteReference(operand.sheet, rangeAddress(operand.rect));
  if (!isPlain) return itemOf(series, String(row + 1));
  const { top, left, right } = operand.rect;
  const address = left === right ? cellAddress(top + row, left) : cellAddress(top, left + row);
  return operand.sheet === home ? address : absoluteReference(operand.sheet, address);
}

function exactSplit(cash: string, due: string, { before, after }: Shares): string {
  const shared = `MIN(${due},${cash}*${before})+MAX(0,${cash}-${due}/${before})*${after}`;
  return unlessNothing(due, `${cash}*${after}`, shared, before);
}

function ledgerSplit(cash: string, due: string, { before, after }: Shares): string {
  const beyond = toCents(`(${inCents(due)}+ROUND((${cash}-${due}/${before})*100,6)*${after})`);
  const shared = `IF(${cash}*${before}>${due},${beyond},${toCents(`${inCents(cash)}*${before}`)})`;
  return unlessNothing(due, toCents(`${inCents(cash)}*${after}`), shared, before);
}

/** With a first share of 0 there is nothing to divide by: all cash is tier 1 as long as anything is due. */
function unlessNothing(due: string, allAfter: string, shared: string, before: string): string {
  const isTyped = /^[\d.]/.test(before);
  return isTyped ? shared : `IF(${before}=0,IF(${due}=0,${allAfter},0),${shared})`;
}

function all(conditions: readonly string[]): string {
  return conditions.length === 1 ? String(conditions[0]) : `AND(${conditions.join(',')})`;
}
