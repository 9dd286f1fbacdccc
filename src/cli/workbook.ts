/** `npm run workbook -- out.xlsx`: the phase-one workbook as a file, calculated and written on this machine. */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { logErrorMessage } from 'office-addin-cli';
import { CASES } from '../pact';
import { phaseOne } from '../templates';
import { writePlan, type PlanValues } from '../workbook/file';
import type { WorkbookPlan } from '../workbook/plan';
import { checkLine } from './checkLine';
import { periodsName, readOptions, USAGE, type WorkbookOptions } from './workbookOptions';

/**
 * Runs the command and returns what it has to say.
 *
 * @param args the arguments behind `npm run workbook --`
 * @throws Error in a sentence for a wrong option or a file that cannot be written
 */
export async function runWorkbook(args: readonly string[]): Promise<string> {
  const options = readOptions(args);
  if (options === 'help') return USAGE;
  const file = path.resolve(options.file);
  refuse(file, options);
  const plan = phaseOne(options);
  // The spreadsheet engine takes seconds to load: who mistyped an option hears so before that.
  const { calculatePlan } = await import('./workbookValues');
  const values = await calculatePlan(plan);
  const bytes = await writePlan(plan, values);
  save(file, bytes, options);
  return report(file, bytes.length, plan, values, options);
}

/** Says no before the calculation, not after it. */
function refuse(file: string, { force }: WorkbookOptions): void {
  const folder = path.dirname(file);
  if (!existsSync(folder)) throw new Error(`The folder ${folder} does not exist.`);
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder.`);
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) throw new Error(`${file} is a folder.`);
  if (!force) throw new Error(existsAlready(file));
}

function save(file: string, bytes: Uint8Array, { force }: WorkbookOptions): void {
  try {
    writeFileSync(file, bytes, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new Error(code === 'EEXIST' ? existsAlready(file) : `${file} cannot be written: ${REASONS[code] ?? String(error)}.`, {
      cause: error,
    });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  EROFS: 'the disk is for reading only',
  EBUSY: 'it is open in another program',
  ENOSPC: 'the disk is full',
};

function existsAlready(file: string): string {
  return `${file} exists already. Choose another name, or add --force to replace it.`;
}

function report(file: string, size: number, plan: WorkbookPlan, values: PlanValues, options: WorkbookOptions): string {
  const label = CASES.find(({ id }) => id === options.case)?.label ?? options.case;
  const chosen = [label, `${periodsName(options.perYear)} periods`, ...(options.language === 'ja' ? ['in Japanese'] : [])];
  return [
    `Wrote ${file} (${Math.ceil(size / 1024)} kB)`,
    `  Sheets   ${plan.sheets.map(({ name }) => name).join(', ')}; ${chosen.join('; ')}`,
    `  Checks   ${checkLine(plan, values, options.language)}`,
    '  Open it in Excel or LibreOffice: the plain formulas and the charts need no add-in.',
    '  Without the add-in PACT functions show #NAME?: in LibreOffice at once, in Excel when an input changes.',
  ].join('\n');
}

if (require.main === module) {
  runWorkbook(process.argv.slice(2)).then(
    // The spreadsheet engine leaves message channels open, which would keep the program from ending.
    (said) => process.stdout.write(`${said}\n`, () => process.exit(0)),
    (error: unknown) => {
      logErrorMessage(error);
      process.exit(1);
    },
  );
}
