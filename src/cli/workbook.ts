/** `npm run workbook -- out.xlsx`: the phase-one workbook or a schedule as a file, calculated and written on this machine. */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { logErrorMessage } from 'office-addin-cli';
import { CASES } from '../pact';
import { phaseOne, usualInstance } from '../templates';
import { planFigures } from '../workbook/figures';
import { planWorkbook, writeWorkbook, type PlanValues } from '../workbook/file';
import type { WorkbookPlan } from '../workbook/plan';
import { recordOf } from '../workbook/provenance';
import { readSchedule, scheduleText } from '../workbook/schedule';
import { shareWorkbook, type ShareMode } from '../workbook/sharing';
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
  const written = options.format === 'xlsx' ? await workbookOf(plan, values, options) : scheduleOf(plan, values, options);
  save(file, written.bytes, options);
  return [
    `Wrote ${file} (${Math.ceil(written.bytes.length / 1024)} kB)`,
    `  ${written.holds}`,
    `  Checks   ${checkLine(plan, values, options.language)}`,
    ...written.advice.map((line) => `  ${line}`),
  ].join('\n');
}

interface Written {
  readonly bytes: Uint8Array;
  /** In a line. */
  readonly holds: string;
  /** What to do with it, in lines. */
  readonly advice: readonly string[];
}

async function workbookOf(plan: WorkbookPlan, values: PlanValues, options: WorkbookOptions): Promise<Written> {
  const { language, share: mode, reference, day, projects } = options;
  const record = await recordOf(planFigures(plan, values), { models: projects, day });
  const { workbook, frozen, translated } = shareWorkbook(planWorkbook(plan, values), { mode, language, day, record, reference });
  return { bytes: await writeWorkbook(workbook), holds: sheetsLine(plan, options), advice: ADVICE[mode]({ frozen, translated }) };
}

const ADVICE: Readonly<Record<ShareMode, (count: { readonly frozen: number; readonly translated: number }) => readonly string[]>> = {
  live: () => [
    'Open it in Excel or LibreOffice: the plain formulas and the charts need no add-in.',
    'Without the add-in PACT functions show #NAME?: in LibreOffice at once, in Excel when an input changes.',
    'For people without PACT write it with --share shareable.',
  ],
  shareable: ({ frozen, translated }) => [
    `Of the cells with PACT formulas ${translated} became plain Excel formulas and ${frozen} their values; the sheet "PACT formulas" lists them.`,
    'Open it in any spreadsheet: nothing in it needs the add-in.',
  ],
  frozen: () => ['Every formula became its value. Open it in any spreadsheet: nothing in it is calculated.'],
};

function scheduleOf(plan: WorkbookPlan, values: PlanValues, { projects, language, format }: WorkbookOptions): Written {
  const [id] = projects;
  if (id === undefined || format === 'xlsx') throw new Error('A schedule is that of one project.');
  const schedule = readSchedule(planFigures(plan, values), usualInstance(id, language));
  return {
    bytes: new TextEncoder().encode(scheduleText(schedule, format)),
    holds: `Schedule ${schedule.project}: ${schedule.periods.length} periods, ${schedule.columns.length} columns, amounts in US$ million`,
    advice: [],
  };
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

function sheetsLine(plan: WorkbookPlan, options: WorkbookOptions): string {
  const label = CASES.find(({ id }) => id === options.case)?.label ?? options.case;
  const chosen = [label, `${periodsName(options.perYear)} periods`, ...(options.language === 'ja' ? ['in Japanese'] : [])];
  return `Sheets   ${plan.sheets.map(({ name }) => name).join(', ')}; ${chosen.join('; ')}`;
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
