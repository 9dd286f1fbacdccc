import type { Book } from '../../book/book';
import { asFlag, asNumber, asOneOf } from '../arguments';
import { ApiClass, calculated, link, method, object, read, readWrite } from '../classTable';
import { invalidArgument, UnsupportedError } from '../errors';
import type { EventChannel } from '../events';
import { CULTURE, numberPart } from './culture';
import { createdWorkbook, createWorkbook } from './workbookFiles';

/** What Excel 2019 and later write into files as the engine of the last calculation. */
const ENGINE_VERSION = 191_029;
const MOST_ITERATIONS = 32_767;

/** Excel's limits for circular references, 100 and 0.001 at first. */
export interface Iteration {
  maxIteration: number;
  maxChange: number;
}

/** The screen and the calculation of this host follow a batch anyway: both suspensions end with it, so they need no work here. */
const nothing = () => null;

export const APPLICATION: ApiClass<Book> = new ApiClass({
  name: 'Application',
  properties: {
    CalculationMode: readWrite(
      '1.1',
      (book) => book.calculationMode,
      (book, value) => {
        const mode = asOneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
        if (mode === 'AutomaticExceptTables') throw new UnsupportedError('Application.calculationMode AutomaticExceptTables');
        book.calculationMode = mode;
      },
    ),
    CalculationEngineVersion: read('1.9', () => ENGINE_VERSION),
    CalculationState: calculated(read('1.9', (book) => book.calculationState)),
    DecimalSeparator: read('1.11', (_book, host) => numberPart(host.locale, 'decimal')),
    ThousandsSeparator: read('1.11', (_book, host) => numberPart(host.locale, 'group')),
    UseSystemSeparators: read('1.11', () => true),
  },
  links: {
    CultureInfo: link('1.11', (_book, host) => CULTURE.of(host.locale)),
    IterativeCalculation: link('1.9', (_book, host) => ITERATION.of(host.iteration)),
  },
  objects: {
    CreateWorkbook: object('1.8', (_book, args, host) => createWorkbook(args, host)),
    _GetWorkbookCreatedById: object('1.8', (_book, args, host) => createdWorkbook(args.text(0), host)),
  },
  methods: {
    Calculate: method('1.1', (book, args) => {
      asOneOf(args.text(0), ['Recalculate', 'Full', 'FullRebuild']);
      book.recalculate();
      return null;
    }),
    SuspendApiCalculationUntilNextSync: method('1.6', nothing),
    SuspendScreenUpdatingUntilNextSync: method('1.9', nothing),
  },
});

export const ITERATION: ApiClass<Iteration> = new ApiClass({
  name: 'IterativeCalculation',
  properties: {
    Enabled: readWrite(
      '1.9',
      () => false,
      (_iteration, value) => {
        // The spreadsheet's engine shows a circular reference as an error and does not iterate.
        if (asFlag(value)) throw new UnsupportedError('IterativeCalculation.enabled true');
      },
    ),
    MaxChange: readWrite(
      '1.9',
      ({ maxChange }) => maxChange,
      (iteration, value) => {
        const maxChange = asNumber(value);
        if (maxChange < 0) throw invalidArgument('A change is not negative.');
        iteration.maxChange = maxChange;
      },
    ),
    MaxIteration: readWrite(
      '1.9',
      ({ maxIteration }) => maxIteration,
      (iteration, value) => {
        const maxIteration = asNumber(value);
        if (!Number.isInteger(maxIteration) || maxIteration < 1 || maxIteration > MOST_ITERATIONS)
          throw invalidArgument(`Iterations are 1 to ${MOST_ITERATIONS}.`);
        iteration.maxIteration = maxIteration;
      },
    ),
  },
});

export const RUNTIME: ApiClass<EventChannel> = new ApiClass({
  name: 'Runtime',
  properties: {
    EnableEvents: readWrite(
      '1.8',
      (events) => events.enabled,
      (events, value) => {
        events.enabled = asFlag(value);
      },
    ),
  },
});
