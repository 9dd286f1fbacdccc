import { scheduleArguments } from '../../../templates/scheduleArguments';
import type { CellValue } from '../../plan';
import { WorkbookError } from '../../workbookError';
import { inExcel } from '../run';
import { namedRange } from './settingCells';
import type { ProjectSchedule } from './termsInBook';

/**
 * The columns of a project that functions take, in one sync.
 *
 * @param prefix of the names of the project
 * @throws WorkbookError `sheet-missing` where one of them is not there
 */
export function readSchedule(prefix: string): Promise<ProjectSchedule> {
  return inExcel('wait', async (context) => {
    const { rates, drawdowns, profits, dates } = scheduleArguments({ prefix });
    const asked = [rates, drawdowns, profits, dates].map((name) => ({ name, range: namedRange(context, name).load('values') }));
    await context.sync();
    const columns = asked.map(({ name, range }) => {
      if (range.isNullObject) {
        throw new WorkbookError('sheet-missing', `The name ${name} is missing: the sheet of the project was deleted or edited.`, {
          subjects: [name],
        });
      }
      return (range.values as CellValue[][]).flat();
    });
    const [rateColumn = [], drawdownColumn = [], profitColumn = [], dateColumn = []] = columns;
    return { rates: rateColumn, drawdowns: drawdownColumn, profits: profitColumn, dates: dateColumn };
  });
}
