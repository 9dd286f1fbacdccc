import type { Sheet } from '../../book/book';
import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from '../../book/address';
import { asOneOf, memberOf } from '../arguments';
import { ApiClass, method, object, readWrite } from '../classTable';
import { invalidArgument, UnsupportedError } from '../errors';
import type { Json } from '../protocol';
import { RANGE, rangeArgument, rangeAt } from './range';
import { RANGE_AREAS } from './rangeAreas';

export const PAGE_LAYOUT: ApiClass<Sheet> = new ApiClass({
  name: 'PageLayout',
  properties: {
    Orientation: readWrite(
      '1.9',
      (sheet) => sheet.printSetup().orientation,
      (sheet, value) => sheet.setPrintSetup({ orientation: asOneOf(value, ['Portrait', 'Landscape']) }),
    ),
    Zoom: readWrite(
      '1.9',
      (sheet) => {
        const { fit } = sheet.printSetup();
        return fit ? { horizontalFitToPages: fit.wide, verticalFitToPages: fit.tall } : { scale: 100 };
      },
      (sheet, value) => {
        if (memberOf(value, 'scale') !== undefined) throw new UnsupportedError('PageLayoutZoomOptions.scale');
        const fit = { wide: pages(memberOf(value, 'horizontalFitToPages')), tall: pages(memberOf(value, 'verticalFitToPages')) };
        sheet.setPrintSetup({ fit });
      },
    ),
  },
  objects: {
    GetPrintAreaOrNullObject: object('1.9', (sheet) => {
      const { areas } = sheet.printSetup();
      return areas && areas.length > 0 ? RANGE_AREAS.of({ sheet, rects: areas }) : null;
    }),
    GetPrintTitleColumnsOrNullObject: object('1.9', (sheet) => {
      const { titleColumns } = sheet.printSetup();
      return titleColumns ? RANGE.of({ sheet, rect: { ...titleColumns, top: 0, bottom: LAST_ROW } }) : null;
    }),
    GetPrintTitleRowsOrNullObject: object('1.9', (sheet) => {
      const { titleRows } = sheet.printSetup();
      return titleRows ? RANGE.of({ sheet, rect: { ...titleRows, left: 0, right: LAST_COLUMN } }) : null;
    }),
  },
  methods: {
    SetPrintArea: method('1.9', (sheet, args, host) => {
      const areas = RANGE.targetOf(args.at(0))
        ? [rangeArgument(args, 0, host.book, sheet).rect]
        : args
            .text(0)
            .split(',')
            .map((area) => rangeAt(host.book, area, sheet).rect);
      sheet.setPrintSetup({ areas });
      return null;
    }),
    SetPrintTitleColumns: method('1.9', (sheet, args, host) => {
      const { rect } = rangeArgument(args, 0, host.book, sheet);
      if (!isWholeColumns(rect)) throw invalidArgument('Title columns are whole columns, such as $A:$C.');
      sheet.setPrintSetup({ titleColumns: { left: rect.left, right: rect.right } });
      return null;
    }),
    SetPrintTitleRows: method('1.9', (sheet, args, host) => {
      const { rect } = rangeArgument(args, 0, host.book, sheet);
      if (!isWholeRows(rect)) throw invalidArgument('Title rows are whole rows, such as $1:$4.');
      sheet.setPrintSetup({ titleRows: { top: rect.top, bottom: rect.bottom } });
      return null;
    }),
  },
});

function pages(value: Json | undefined): number {
  if (value === undefined || value === null) return 0;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw invalidArgument('A number of pages is a whole number.');
  return value;
}
