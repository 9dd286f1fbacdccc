import type { Book } from '../../book/book';
import { asFlag, asOneOf } from '../arguments';
import { ApiClass, method, read, readWrite } from '../classTable';
import { UnsupportedError } from '../errors';
import type { EventChannel } from '../events';

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
    DecimalSeparator: read('1.11', (_book, host) => separator(host.locale, 'decimal')),
    ThousandsSeparator: read('1.11', (_book, host) => separator(host.locale, 'group')),
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

function separator(locale: string, kind: 'decimal' | 'group'): string {
  return new Intl.NumberFormat(locale).formatToParts(12345.6).find((part) => part.type === kind)?.value ?? '';
}

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
