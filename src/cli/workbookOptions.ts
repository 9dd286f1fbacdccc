import { parseArgs } from 'node:util';
import { CASES, PROJECTS, type CaseId, type ProjectId } from '../pact';

export const USAGE = `Usage: npm run workbook -- <file.xlsx> [options]

Writes the models of the pact's phase one as an Excel workbook. Works offline.

  --project <id>   one project only; may be given more than once. Ids: ${PROJECTS.map(({ id }) => id).join(', ')}. Default: all
  --case <id>      the figures to start with: ${CASES.map(({ id, label }) => `${id} (${label})`).join(' or ')}. Default: announced
  --force          replace the file if there is one
  --help           show this text
`;

export interface WorkbookOptions {
  /** Path of the file to write, as given. */
  readonly file: string;
  readonly projects: readonly ProjectId[];
  readonly case: CaseId;
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
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const [file, ...more] = positionals;
  if (file === undefined) throw new Error('Say where to write the workbook, for example: npm run workbook -- out.xlsx');
  if (more.length > 0) throw new Error(`One file at a time: "${more[0]}" is one too many. Put a path with spaces in quotes.`);
  if (!/\.xlsx$/i.test(file)) throw new Error(`"${file}" is not the name of a workbook: it must end in .xlsx`);
  const ids = PROJECTS.map(({ id }) => id);
  const chosen = values.project.map((given) => oneOf('--project', given, ids));
  return {
    file,
    projects: chosen.length > 0 ? ids.filter((id) => chosen.includes(id)) : ids,
    case: oneOf(
      '--case',
      values.case,
      CASES.map(({ id }) => id),
    ),
    force: values.force,
  };
}

function oneOf<Id extends string>(option: string, given: string, possible: readonly Id[]): Id {
  const found = possible.find((id) => id === given);
  if (found === undefined) throw new Error(`${option} ${given} is unknown. Possible: ${possible.join(', ')}`);
  return found;
}
