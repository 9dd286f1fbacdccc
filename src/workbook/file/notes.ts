import type { Cell } from 'hucre/xlsx';
import type { FileSheet } from './fileWorkbook';
import { columnPixels, rowPoints } from './sheetSizes';
import { editOnce } from './xml';

/** What Excel itself writes notes in: 9 points in the colour of tooltips. */
const FONT = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';

/** Pixels at 96 to an inch, the unit of a note's place in its file. */
const BOX_WIDTH = 300;
const BOX_PADDING = 12;
const LINE_HEIGHT = 15;
/** A letter of the note's font in the middle of a text; a Japanese one takes two of them. */
const LETTER_WIDTH = 6;
/** Between the cell and its note. */
const GAP = 12;
const POINTS_A_PIXEL = 0.75;

/** A note as hucre takes it. */
export function storedNote(text: string, author: string): NonNullable<Cell['comment']> {
  return { author, text };
}

/**
 * The part of a sheet's notes in the font of Excel's own; hucre writes none, and Excel then takes that of the cells.
 *
 * @throws Error where the library writes the texts in another form
 */
export function withNoteFont(xml: string): string {
  const plain = /<text>(?:<r>)?<t(?: xml:space="preserve")?>([^<]*)<\/t>(?:<\/r>)?<\/text>/g;
  const written = xml.replace(plain, (_match, text: string) => `<text><r>${FONT}<t xml:space="preserve">${text}</t></r></text>`);
  if (written.split(FONT).length !== xml.split('<comment ').length) {
    throw new Error('The xlsx library wrote the texts of notes in a form that PACT does not know.');
  }
  return written;
}

/**
 * The drawing part of a sheet's notes with every box as large as its text. hucre draws all of them two columns wide and three rows high,
 * which cuts most texts.
 *
 * @throws Error where the part does not hold one box for each note
 */
export function withNoteBoxes(xml: string, sheet: Pick<FileSheet, 'columns' | 'rows'>, texts: NoteTexts): string {
  const columns = columnPixels(sheet.columns);
  const heights = rowPoints(sheet.rows);
  const rows = (row: number) => Math.round(heights(row) / POINTS_A_PIXEL);
  let boxes = 0;
  const drawn = xml.replace(/<v:shape .*?<\/v:shape>/gs, (shape) => {
    const [row, column] = [numberIn(shape, 'Row'), numberIn(shape, 'Column')];
    const text = texts(row, column);
    if (text === undefined) throw new Error(`The xlsx library drew a note in row ${row}, column ${column}, which has none.`);
    boxes += 1;
    const size = { width: BOX_WIDTH, height: linesOf(text) * LINE_HEIGHT + BOX_PADDING };
    const across = span(column + 1, size.width, columns);
    const down = span(Math.max(0, row - 1), size.height, rows);
    const anchor = `<x:Anchor>${across.from},${down.from},${across.to},${down.to}</x:Anchor>`;
    const sized = editOnce(shape, /width:[\d.]+pt;height:[\d.]+pt/, sizeText(size), 'the size of a note');
    return editOnce(sized, /<x:Anchor>[^<]*<\/x:Anchor>/, anchor, 'the place of a note');
  });
  if (boxes === 0) throw new Error('The xlsx library drew the notes in a form that PACT does not know.');
  return drawn;
}

/** The text of the note in a cell, zero-based. */
export type NoteTexts = (row: number, column: number) => string | undefined;

function numberIn(shape: string, name: 'Row' | 'Column'): number {
  const found = new RegExp(`<x:${name}>(\\d+)</x:${name}>`).exec(shape);
  if (!found) throw new Error(`The xlsx library wrote the ${name.toLowerCase()} of a note in a form that PACT does not know.`);
  return Number(found[1]);
}

/** Two ends of a box on one axis, each as "line,pixels into it". */
function span(line: number, size: number, sizeAt: (line: number) => number): { from: string; to: string } {
  const start = Math.min(GAP, sizeAt(line));
  let [end, rest] = [line, start + size];
  while (rest > sizeAt(end)) {
    rest -= sizeAt(end);
    end += 1;
  }
  return { from: `${line},${start}`, to: `${end},${rest}` };
}

function sizeText({ width, height }: { width: number; height: number }): string {
  return `width:${width * POINTS_A_PIXEL}pt;height:${height * POINTS_A_PIXEL}pt`;
}

/** Lines that a text takes in the box, a little too many rather than too few: words do not break where the line ends. */
function linesOf(text: string): number {
  const fits = Math.floor((BOX_WIDTH - 2 * BOX_PADDING) / LETTER_WIDTH);
  const letters = (line: string) => [...line].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((letters(line) * 1.1) / fits)), 0);
}
