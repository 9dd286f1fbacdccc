/** Reads the files named on the command line, one after the other, and prints what became of each: a program of its own, for its memory. */
import { readFileSync } from 'node:fs';
import { readWorkbook, WorkbookFileError } from '../../../../src/workbook/file';

const before = process.resourceUsage().maxRSS;
const outcomes = process.argv.slice(2).map((file) => {
  const start = performance.now();
  const problem = problemOf(readFileSync(file));
  return {
    problem,
    milliseconds: Math.round(performance.now() - start),
    megabytes: Math.round((process.resourceUsage().maxRSS - before) / 1024),
  };
});
console.log(JSON.stringify(outcomes));

function problemOf(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
    return 'none';
  } catch (error) {
    return error instanceof WorkbookFileError ? error.problem : String(error);
  }
}
