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

export const notAvailable = (value: string, argument: string) =>
  new EngineError('#VALUE!', `${argument}: "${value}" is not available in this version.`, argument);

// Sizes

export const noPeriods = () => new EngineError('#VALUE!', 'profits: expected at least 1 period.', 'profits');

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
