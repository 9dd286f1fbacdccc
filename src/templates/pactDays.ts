import { serial } from './dates';
import { phrase } from './language';

/** The first day that the workbook accepts: that of the memorandum. */
export const FIRST_DAY = { min: serial('2025-09-04') } as const;
/** The last one, with the span in words. */
export const LAST_DAY = { max: serial('2050-12-31'), span: phrase('between {1} and {2}', '2025-09-04', '2050-12-31') } as const;
