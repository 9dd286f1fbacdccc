import { readSchedule, scheduleText, type ScheduleFormat } from '../../schedule';
import { WorkbookError } from '../../workbookError';
import { readBook } from '../readBook';
import { readModelFigures } from './modelFigures';

/** A file of text. */
export interface ScheduleFile {
  readonly name: string;
  readonly text: string;
}

/** What no system takes in the name of a file; a sheet may have `"`, `<`, `>` and `|`. */
const NOT_IN_A_NAME = /["<>|]/g;

export async function exportSchedule(prefix: string, format: ScheduleFormat): Promise<ScheduleFile> {
  const project = (await readBook()).projects.find((one) => one.prefix === prefix);
  if (!project) throw new WorkbookError('sheet-missing', 'The sheet of the project is not there: it was deleted.', { subjects: [prefix] });
  const schedule = readSchedule(await readModelFigures(), project);
  return { name: `${project.sheet.replace(NOT_IN_A_NAME, '_')}.${format}`, text: scheduleText(schedule, format) };
}
