import path from 'node:path';
import { parseArgs } from 'node:util';
import { CASES, PROJECTS, type CaseId } from '../pact';
import { MODELS, type Language, type ModelId, type PeriodsPerYear } from '../templates';
import type { ScheduleFormat } from '../workbook/schedule';
import type { ShareMode } from '../workbook/sharing';

const PHASE_ONE: readonly ModelId[] = PROJECTS.map(({ id }) => id);
const IDS = MODELS.map(({ id }) => id);
const LANGUAGES: readonly Language[] = ['en', 'ja'];
/** What a period may be called, with how many of them a year has. */
const PERIODS = { annual: 1, 'semi-annual': 2, quarterly: 4 } as const satisfies Readonly<Record<string, PeriodsPerYear>>;
const SHARE_MODES: readonly ShareMode[] = ['live', 'shareable', 'frozen'];
const FORMATS: Readonly<Record<string, WorkbookOptions['format']>> = { '.xlsx': 'xlsx', '.csv': 'csv', '.json': 'json' };
const PERIOD_NAMES = Object.keys(PERIODS) as readonly (keyof typeof PERIODS)[];

export const USAGE = `Usage: npm run workbook -- <file.xlsx | file.csv | file.json> [options]

Writes the models of the pact's phase one as an Excel workbook, or the schedule of one project as CSV or JSON. Works offline.

  --project <id>   one project only; may be given more than once. Ids: ${IDS.join(', ')}.
                   Default: all of phase one, that is without the blank one, whose figures are yours to fill in
  --case <id>      the figures to start with: ${CASES.map(({ id, label }) => `${id} (${label})`).join(' or ')}. Default: announced
  --language <id>  of the texts on the sheets: en (English) or ja (Japanese). Default: en
  --periods <id>   of the timelines: ${PERIOD_NAMES.join(', ')}. Default: annual. More periods make a larger file
                   that takes longer to write. On the Pact sheet longer periods can be chosen later, shorter ones cannot
  --share <id>     for whom the workbook is: live (people with PACT; formulas stay), shareable (anybody; PACT formulas become
                   plain Excel formulas or values) or frozen (anybody; every formula becomes its value). Default: live
  --offer-add-in   name PACT in a live workbook, so that Excel offers it to people whose administrator has deployed it
  --day <date>     day of the copy, for example 2026-11-28. The same options with the same day give the same bytes. Default: today
  --force          replace the file if there is one
  --help           show this text
`;

export interface WorkbookOptions {
  /** Path of the file to write, as given. */
  readonly file: string;
  readonly projects: readonly ModelId[];
  readonly case: CaseId;
  /** Of the texts on the sheets. */
  readonly language: Language;
  /** Periods a year that the timelines have, and have room for. */
  readonly perYear: PeriodsPerYear;
  /** By the ending of the file. The schedules are those of one project. */
  readonly format: 'xlsx' | ScheduleFormat;
  readonly share: ShareMode;
  /** Whether the file names the add-in. */
  readonly reference: boolean;
  /** ISO day; stated in the workbook. */
  readonly day: string;
  readonly force: boolean;
}

/**
 * Reads the arguments behind `npm run workbook --`; 'help' where the usage was asked for.
 *
 * @throws Error naming the argument that is wrong and what is possible
 */
export function readOptions(args: readonly string[]): WorkbookOptions | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      project: { type: 'string', multiple: true, default: [] },
      case: { type: 'string', default: 'announced' },
      language: { type: 'string', default: 'en' },
      periods: { type: 'string', default: 'annual' },
      share: { type: 'string' },
      'offer-add-in': { type: 'boolean', default: false },
      day: { type: 'string' },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const [file, ...more] = positionals;
  if (file === undefined) throw new Error('Say where to write the workbook, for example: npm run workbook -- out.xlsx');
  if (more.length > 0) throw new Error(`One file at a time: "${more[0]}" is one too many. Put a path with spaces in quotes.`);
  const format = FORMATS[path.extname(file).toLowerCase()];
  if (format === undefined)
    throw new Error(`"${file}" must end in .xlsx for a workbook, or in .csv or .json for the schedule of a project`);
  const chosen = values.project.map((given) => oneOf('--project', given, IDS));
  if (format !== 'xlsx' && new Set(chosen).size !== 1) {
    throw new Error(`A ${format.toUpperCase()} file holds one schedule: choose the project, for example --project gas-power`);
  }
  if (format !== 'xlsx' && (values.share !== undefined || values['offer-add-in'])) {
    throw new Error(`--share and --offer-add-in are for workbooks: "${file}" is none`);
  }
  const share = values.share === undefined ? 'live' : oneOf('--share', values.share, SHARE_MODES);
  if (values['offer-add-in'] && share !== 'live') throw new Error(`--offer-add-in is for live workbooks: a ${share} one needs no add-in`);
  return {
    file,
    projects: chosen.length > 0 ? IDS.filter((id) => chosen.includes(id)) : PHASE_ONE,
    case: oneOf(
      '--case',
      values.case,
      CASES.map(({ id }) => id),
    ),
    language: oneOf('--language', values.language, LANGUAGES),
    perYear: PERIODS[oneOf('--periods', values.periods, PERIOD_NAMES)],
    format,
    share,
    reference: values['offer-add-in'],
    day: dayOf(values.day),
    force: values.force,
  };
}

/** What the option calls this many periods a year. */
export function periodsName(wanted: PeriodsPerYear): string {
  return PERIOD_NAMES.find((name) => PERIODS[name] === wanted) ?? `${wanted} a year`;
}

function dayOf(given: string | undefined): string {
  const day = given ?? new Date().toISOString().slice(0, 10);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  if (!isDay) throw new Error(`--day ${day} is not a day. Write it as 2026-11-28`);
  return day;
}

function oneOf<Id extends string>(option: string, given: string, possible: readonly Id[]): Id {
  const found = possible.find((id) => id === given);
  if (found === undefined) throw new Error(`${option} ${given} is unknown. Possible: ${possible.join(', ')}`);
  return found;
}
