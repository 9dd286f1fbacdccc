import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetPlan } from '../plan';
import { type ChartSource, withSeries } from './chartSeries';
import { type NoteTexts, withNoteBoxes, withNoteFont } from './notes';
import { parseRange } from './range';
import { editOnce, xmlText } from './xml';

/** What the finishing pass has to know of each sheet, in the order of the sheets. */
export interface SheetFinish {
  readonly sheet: SheetPlan;
  readonly source: ChartSource;
}

/**
 * The version of the calculation that Excel 2019 and later write. An older or missing one makes Excel recalculate everything when it
 * opens the file, and without the add-in every custom function then shows #NAME?.
 */
const CALCULATION = '<calcPr calcId="191029"/>';
const CACHED_ERROR = /(<c [^>]*)t="str"([^>]*><f[^>]*?(?:\/>|>[^<]*<\/f>)<v>#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)<\/v>)/g;

/**
 * Turns the package that hucre wrote into the one that PACT hands out: results stay what they are when the file is opened, errors are
 * errors, charts are complete and bear their names, notes are as large as their texts. The same content gives the same bytes, in every time zone.
 */
export function finishPackage(bytes: Uint8Array, sheets: readonly SheetFinish[]): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts[path];
    if (part === undefined) throw new Error(`The xlsx library did not write ${path}.`);
    parts[path] = strToU8(change(strFromU8(part)));
  };

  edit('xl/workbook.xml', (xml) => editOnce(xml, /<calcPr[^>]*\/>/, CALCULATION, 'the calculation settings'));
  edit('docProps/app.xml', (xml) => editOnce(xml, /<Application>[^<]*</, '<Application>PACT<', 'the name of the application'));
  edit('xl/styles.xml', (xml) => xml.replace(/<font>.*?<\/font>/gs, orderedFont));
  let chartNumber = 0;
  sheets.forEach(({ sheet, source }, index) => {
    const number = index + 1;
    edit(`xl/worksheets/sheet${number}.xml`, (xml) => xml.replace(CACHED_ERROR, '$1t="e"$2'));
    if (sheet.notes.length > 0) {
      edit(`xl/comments${number}.xml`, withNoteFont);
      edit(`xl/drawings/vmlDrawing${number}.vml`, (xml) => withNoteBoxes(xml, sheet, noteTexts(sheet)));
    }
    sheet.charts.forEach((chart, position) => {
      chartNumber += 1;
      edit(`xl/charts/chart${chartNumber}.xml`, (xml) => withSeries(xml, chart, source));
      edit(`xl/drawings/drawing${number}.xml`, (xml) => {
        const frame = `<xdr:cNvPr id="${position + 2}" name=`;
        return editOnce(xml, new RegExp(`${frame}"Chart ${position + 1}"`), `${frame}"${xmlText(chart.name)}"`, 'the name of a chart');
      });
    });
  });
  // A zip entry stores the local time of day: only a local date is the same entry everywhere.
  return zipSync(parts, { level: 6, mtime: new Date(2026, 0, 1) });
}

function noteTexts({ notes }: SheetPlan): NoteTexts {
  const texts = new Map(
    notes.map(({ cell, text }) => {
      const { top, left } = parseRange(cell);
      return [`${top},${left}`, text];
    }),
  );
  return (row, column) => texts.get(`${row},${column}`);
}

/** Microsoft's schema fixes the order of what a font has; hucre writes another. */
const FONT_ORDER = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

function orderedFont(font: string): string {
  const members = [...font.matchAll(/<(\w+)(?: [^>]*)?\/>/g)].map(([element, name = '']) => ({ element, place: FONT_ORDER.indexOf(name) }));
  const ordered = members.sort((a, b) => a.place - b.place).map(({ element }) => element);
  return `<font>${ordered.join('')}</font>`;
}
