import { parseArgs } from 'node:util';
import { CASES, PROJECTS, type CaseId } from '../pact';
import { MODELS, type Language, type ModelId, type PeriodsPerYear } from '../templates';

const PHASE_ONE: readonly ModelId[] = PROJECTS.map(({ id }) => id);
const IDS = MODELS.map(({ id }) => id);
const LANGUAGES: readonly Language[] = ['en', 'ja'];
/** What a period may be called, with how many of them a year has. */
const PERIODS = { annual: 1, 'semi-annual': 2, quarterly: 4 } as const satisfies Readonly<Record<string, PeriodsPerYear>>;
const PERIOD_NAMES = Object.keys(PERIODS) as readonly (keyof typeof PERIODS)[];

export const USAGE = `Usage: npm run workbook -- <file.xlsx> [options]

Writes the models of the pact's phase one as an Excel workbook. Works offline.

  --project <id>   one project only; may be given more than once. Ids: ${IDS.join(', ')}.
                   Default: all of phase one, that is without the blank one, whose figures are yours to fill in
  --case <id>      the figures to start with: ${CASES.map(({ id, label }) => `${id} (${label})`).join(' or ')}. Default: announced
  --language <id>  of the texts on the sheets: en (English) or ja (Japanese). Default: en
  --periods <id>   of the timelines: ${PERIOD_NAMES.join(', ')}. Default: annual. More periods make a larger file
                   that takes longer to write. On the Pact sheet longer periods can be chosen later, shorter ones cannot
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
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const [file, ...more] = positionals;
  if (file === undefined) throw new Error('Say where to write the workbook, for example: npm run workbook -- out.xlsx');
  if (more.length > 0) throw new Error(`One file at a time: "${more[0]}" is one too many. Put a path with spaces in quotes.`);
  if (!/\.xlsx$/i.test(file)) throw new Error(`"${file}" is not the name of a workbook: it must end in .xlsx`);
  const chosen = values.project.map((given) => oneOf('--project', given, IDS));
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
    force: values.force,
  };
}

/** What the option calls this many periods a year. */
export function periodsName(wanted: PeriodsPerYear): string {
  return PERIOD_NAMES.find((name) => PERIODS[name] === wanted) ?? `${wanted} a year`;
}

function oneOf<Id extends string>(option: string, given: string, possible: readonly Id[]): Id {
  const found = possible.find((id) => id === given);
  if (found === undefined) throw new Error(`${option} ${given} is unknown. Possible: ${possible.join(', ')}`);
  return found;
}
