import { BENCHMARK_PATH, PATH_YEARS } from '../pact';
import type { SheetBuilder } from './planBuilder';
import { cell, range } from './a1';
import { serial } from './dates';
import { provenance, provenanceHeads } from './figureRow';
import { when } from './formulaText';
import { PACT_COLUMNS as COLUMNS } from './pactLayout';
import { acceptDecimal } from './validation';

const IN_USE = COLUMNS.value + 1;
const UNIT = { ...COLUMNS, unit: IN_USE + 1 } as const;

/** A benchmark for each calendar year and the one in use. `top` is the row of the headings; returns the row below. */
export function benchmarkPathBlock(sheet: SheetBuilder, top: number): number {
  sheet.value(top, COLUMNS.label, 'Calendar year', 'headText');
  sheet.value(top, COLUMNS.value, 'Benchmark', 'head');
  sheet.value(top, IN_USE, 'In use', 'head');
  sheet.value(top, UNIT.unit, 'Unit', 'headUnitText');
  provenanceHeads(sheet, top, UNIT);
  sheet.fill(top, COLUMNS.label, COLUMNS.link, 'headText');
  const [first, last] = [top + 1, top + PATH_YEARS];
  for (let row = first; row <= last; row += 1) {
    const own = cell(row, COLUMNS.value);
    sheet.formula(row, COLUMNS.label, row === first ? 'Pact_FirstPathYear' : `${cell(row - 1, COLUMNS.label)}+1`, 'yearLabel');
    sheet.fill(row, COLUMNS.value, COLUMNS.value, 'inputRate');
    sheet.formula(row, IN_USE, when(`${own}=""`, 'Pact_Benchmark', own), 'calcRate');
    provenance(sheet, row, UNIT, BENCHMARK_PATH);
  }
  const path = range(first, COLUMNS.value, last, COLUMNS.value);
  sheet.name('Pact_BenchmarkPath', path, 'Benchmarks by calendar year; blank: the one benchmark');
  sheet.name('Pact_BenchmarkByYear', range(first, IN_USE, last, IN_USE), 'The benchmark in use, one cell a calendar year');
  sheet.note(first, COLUMNS.value, BENCHMARK_PATH.source);
  const { label, unit, source, confidence, asOf } = BENCHMARK_PATH;
  sheet.figure({ label, name: 'Pact_BenchmarkPath', unit, asOf: serial(asOf), source, confidence, style: 'inputRate' });
  acceptDecimal(sheet, path, { label, min: 0, max: 1, unit: 'a year; blank: the one benchmark' });
  return last + 1;
}
