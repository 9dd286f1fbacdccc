import { EngineError } from './EngineError';
import { LARGEST_AMOUNT, MAX_PERIODS } from './limits';

/** Every refusal of the engine: its code and its text, in one place. */

const SHOWN_LENGTH = 40;

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'blank';
  if (typeof value === 'string') return `"${value.length > SHOWN_LENGTH ? `${value.slice(0, SHOWN_LENGTH)}…` : value}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : String(value);
}

function place(argument: string, position: number | undefined): string {
  return position === undefined ? argument : `${argument}, item ${position}`;
}

// Kinds of value

export const notANumber = (value: unknown, argument: string, position?: number) =>
  new EngineError('#VALUE!', `${place(argument, position)}: ${shown(value)} is not a number.`, argument, position);

export const notASeries = (argument: string) =>
  new EngineError('#VALUE!', `${argument}: expected a list with one value a period.`, argument);

export const unknownKeyword = (value: unknown, argument: string, known: readonly string[]) =>
  new EngineError('#VALUE!', `${argument}: ${shown(value)} is not known. Use ${known.join(' or ')}.`, argument);

// Sizes

export const noPeriods = (argument: string) => new EngineError('#VALUE!', `${argument}: expected at least 1 period.`, argument);

export const unknownPeriods = () =>
  new EngineError(
    '#VALUE!',
    'drawdowns: one amount does not say how many periods there are. Give one a period, dates or amortPeriods.',
    'drawdowns',
  );

export const tooManyPeriods = (argument: string, length: number) =>
  new EngineError('#VALUE!', `${argument}: ${length} values are too many. A project has at most ${MAX_PERIODS} periods.`, argument);

export const lengthsDiffer = (argument: string, length: number, periods: number) =>
  new EngineError('#VALUE!', `${argument}: ${length} values for ${periods} periods. Give one value a period.`, argument);

// Ranges

export const notFinite = (argument: string, position?: number) =>
  new EngineError('#NUM!', `${place(argument, position)}: the value is not a finite number.`, argument, position);

export const tooLarge = (argument: string, position?: number) =>
  new EngineError(
    '#NUM!',
    `${place(argument, position)}: the value is too large. The limit is ${LARGEST_AMOUNT} either side of 0.`,
    argument,
    position,
  );

export const negative = (value: string, argument: string, position?: number) =>
  new EngineError('#NUM!', `${place(argument, position)}: ${value} is below 0.`, argument, position);

export const notAShare = (value: string, argument: string) =>
  new EngineError('#NUM!', `${argument}: ${value} is not a share. Use a value from 0 to 1.`, argument);

export const notAWholeNumber = (value: unknown, argument: string, least: number, most?: number) => {
  const range = most === undefined ? `of at least ${least}` : `from ${least} to ${most}`;
  return new EngineError('#NUM!', `${argument}: ${shown(value)} is not a whole number ${range}.`, argument);
};

export const resultTooLarge = () => new EngineError('#NUM!', 'The result is too large.');

// Dates

export const startWithoutDates = () =>
  new EngineError('#VALUE!', 'dates: missing. A start needs the dates at which the periods end.', 'dates');

export const datesWithoutStart = () => new EngineError('#VALUE!', 'start: missing. Dates need the start of the first period.', 'start');

export const notADate = (value: unknown, argument: string, position?: number) =>
  new EngineError('#VALUE!', `${place(argument, position)}: ${shown(value)} is not a date. Use an Excel day number.`, argument, position);

export const dateOutOfRange = (value: number, argument: string, position?: number) =>
  new EngineError(
    '#NUM!',
    `${place(argument, position)}: ${value} is not a day that Excel knows (0 to 2958465, 31 December 9999).`,
    argument,
    position,
  );

export const datesNotIncreasing = (position: number) =>
  new EngineError('#NUM!', `dates, item ${position}: the date is not after the one before it.`, 'dates', position);

// Returns and interest

export const nothingReceived = () => new EngineError('#N/A', 'Japan receives nothing, so there is no return to state.');

export const nothingPaid = () => new EngineError('#NUM!', 'Nothing is drawn, so there is no return to state.');

export const noReturn = () => new EngineError('#NUM!', 'No rate was found at which what Japan receives is worth what it pays.');

export const returnTooLow = () => new EngineError('#NUM!', 'Japan loses all but so little that no rate above -1 (-100%) can state it.');

export const discountTooLow = (value: string, argument: string) =>
  new EngineError('#NUM!', `${argument}: ${value} is not above -1 (-100%).`, argument);

export const endBeforeStart = () => new EngineError('#NUM!', 'end: the date is before the start.', 'end');

// Pools and schedules

export const noSuchPool = (projects: unknown, most: number) =>
  new EngineError(
    '#VALUE!',
    `projects: ${Array.isArray(projects) ? projects.length : shown(projects)} given. Give a list of 1 to ${most} projects.`,
    'projects',
  );

export const projectLengthsDiffer = (project: number, length: number, periods: number) =>
  inProject(project, new EngineError('#VALUE!', `profits: ${length} periods, but project 1 has ${periods}.`, 'profits'));

/** The same refusal, saying which project of a pool it is about. */
export const inProject = (project: number, { code, message, argument, position }: EngineError) =>
  new EngineError(code, `project ${project}, ${message}`, argument, position, project);

export const scheduleTooLong = (lastInstalment: number) =>
  new EngineError(
    '#VALUE!',
    `amortPeriods: the last instalment falls in period ${lastInstalment}. A project has at most ${MAX_PERIODS} periods.`,
    'amortPeriods',
  );

// Studies

export const notSteps = (argument: string) => new EngineError('#VALUE!', `${argument}: expected a list of steps.`, argument);

export const noSteps = (argument: string) => new EngineError('#VALUE!', `${argument}: expected at least 1 step.`, argument);

export const gridTooLarge = (cells: number, periods: number, most: number) =>
  new EngineError(
    '#VALUE!',
    `profitSteps and rateSteps: ${cells} cells of ${periods} periods are too many. All cells together have at most ${most} periods.`,
    'profitSteps',
  );

export const stepTooLow = (value: string, argument: string, position: number) =>
  new EngineError('#NUM!', `${place(argument, position)}: ${value} is below -1 (-100%).`, argument, position);

export const rateBelowZero = (value: string, argument: string, position: number, rate: string, period: number) =>
  new EngineError(
    '#NUM!',
    `${place(argument, position)}: ${value} takes the rate of period ${period} to ${rate}, below 0.`,
    argument,
    position,
  );

export const missingPath = (path: number, found?: number) =>
  new EngineError(
    '#VALUE!',
    `blocks: expected path ${path} next${found === undefined ? '' : `, found path ${found}`}. Give every path from 0 on once.`,
    'blocks',
  );

// Solving for a figure

export const firstAfterLast = (first: number, last: number) =>
  new EngineError('#NUM!', `firstPeriod: ${first} is after lastPeriod, ${last}.`, 'firstPeriod');

export const noShareBefore = () =>
  new EngineError('#DIV/0!', 'shareBefore: it is 0, so no profit repays Japan, however large.', 'shareBefore');

export const nothingDrawn = () => new EngineError('#NUM!', 'drawdowns: nothing is drawn, so no rate is the highest.', 'drawdowns');

export const notRepaidAtAnyRate = () => new EngineError('#NUM!', 'Japan is not repaid at any rate.');

export const repaidAtAnyRate = (highest: string) =>
  new EngineError('#NUM!', `Japan is repaid at every rate up to ${highest}, so no rate is the highest.`);

export const nothingToCover = (period: number) =>
  new EngineError('#N/A', `Nothing is left to cover after period ${period}: no claim is open and nothing more is drawn.`);

export const emptySchedule = () => new EngineError('#VALUE!', 'schedule: expected at least 1 period.', 'schedule');

export const nothingToCheck = () =>
  new EngineError(
    '#VALUE!',
    'schedule: the columns have no relation that can be checked. Give those of at least one, such as japan, us and distributable.',
    'schedule',
  );
