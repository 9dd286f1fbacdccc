import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withAddInReference } from './addInReference';
import { type ChartSource, withSeries } from './chartSeries';
import { withCustomXml } from './customXml';
import type { FileChart, FileSheet, FileWorkbook } from './fileWorkbook';
import { type NoteTexts, withNoteBoxes, withNoteFont } from './notes';
import { withTableDetails } from './tables';
import { editOnce, xmlText } from './xml';

/**
 * The version of the calculation that Excel 2019 and later write. An older or missing one makes Excel recalculate everything when it
 * opens the file, and without the add-in every custom function then shows #NAME?.
 */
const CALCULATION = '<calcPr calcId="191029"/>';
const CACHED_ERROR = /(<c [^>]*)t="str"([^>]*><f[^>]*?(?:\/>|>[^<]*<\/f>)<v>#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)<\/v>)/g;
const EMU_A_POINT = 12_700;

/**
 * Turns the package that hucre wrote into the one that PACT hands out: results stay what they are when the file is opened, errors are
 * errors, charts are complete and bear their names, notes are as large as their texts, custom XML is in it. The same content gives the
 * same bytes, in every time zone.
 */
export function finishPackage(bytes: Uint8Array, { sheets, customXml, namesAddIn }: FileWorkbook, source: ChartSource): Uint8Array {
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
  sheets.forEach((sheet, index) => {
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
    if (sheet.charts.some(isBetweenCells)) edit(`xl/drawings/drawing${number}.xml`, (xml) => withOffsets(xml, sheet.charts));
  });
  sheets
    .flatMap(({ tables }) => tables)
    .forEach((table, index) => edit(`xl/tables/table${index + 1}.xml`, (xml) => withTableDetails(xml, table)));
  customXml.forEach((part, index) => withCustomXml(parts, part, index + 1));
  if (namesAddIn) withAddInReference(parts);
  // A zip entry stores the local time of day: only a local date is the same entry everywhere.
  return zipSync(parts, { level: 6, mtime: new Date(2026, 0, 1) });
}

function isBetweenCells({ from, to }: FileChart): boolean {
  return [from.down, from.right, to.down, to.right].some((points) => points > 0);
}

/** Charts begin and end anywhere; hucre places them at the corners of cells. */
function withOffsets(xml: string, charts: readonly FileChart[]): string {
  let place = 0;
  return xml.replace(/<xdr:colOff>[^<]*<\/xdr:colOff>(.*?)<xdr:rowOff>[^<]*<\/xdr:rowOff>/gs, (_match, between: string) => {
    const chart = charts[Math.floor(place / 2)];
    const { down, right } = (place % 2 === 0 ? chart?.from : chart?.to) ?? { down: 0, right: 0 };
    place += 1;
    return `<xdr:colOff>${emu(right)}</xdr:colOff>${between}<xdr:rowOff>${emu(down)}</xdr:rowOff>`;
  });
}

function emu(points: number): number {
  return Math.round(points * EMU_A_POINT);
}

function noteTexts({ notes }: FileSheet): NoteTexts {
  const texts = new Map(notes.map(({ row, column, text }) => [`${row},${column}`, text]));
  return (row, column) => texts.get(`${row},${column}`);
}

/** Microsoft's schema fixes the order of what a font has; hucre writes another. */
const FONT_ORDER = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

function orderedFont(font: string): string {
  const members = [...font.matchAll(/<(\w+)(?: [^>]*)?\/>/g)].map(([element, name = '']) => ({ element, place: FONT_ORDER.indexOf(name) }));
  const ordered = members.sort((a, b) => a.place - b.place).map(({ element }) => element);
  return `<font>${ordered.join('')}</font>`;
}
