import { afterEach, describe, expect, it, vi } from 'vitest';
import { addNotes } from '../../../src/workbook/excel/notes';
import type { NotePlan } from '../../../src/workbook/plan';

const NOTES: readonly NotePlan[] = [
  { cell: 'D12', text: 'Cost, US$ million.\nSource: a fact sheet.' },
  { cell: 'F3', text: '出資額、百万ドル' },
];

/** A sheet of an Excel that has the sets up to `newest`. The pinned client knows no notes, so they are those of Microsoft's type definitions. */
function sheetIn(newest: number) {
  const isSetSupported = (set: string, version: string) => set === 'ExcelApi' && Number(version.split('.')[1]) <= newest;
  vi.stubGlobal('Office', { context: { requirements: { isSetSupported } } });
  const written: NotePlan[] = [];
  const notes: Pick<Excel.NoteCollection, 'add'> = {
    add: (cell, text: string) => {
      written.push({ cell: String(cell), text });
      return {} as Excel.Note;
    },
  };
  // An Excel without notes must not even be asked for the collection.
  const sheet = newest < 18 ? {} : { notes };
  return { sheet: sheet as Excel.Worksheet, written };
}

describe('the notes of a sheet', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    { excel: 'an Excel with notes', newest: 18, expected: NOTES },
    { excel: 'a later Excel', newest: 20, expected: NOTES },
    { excel: 'an Excel before them', newest: 17, expected: [] },
  ])('are written in $excel: ExcelApi 1.$newest', ({ newest, expected }) => {
    const { sheet, written } = sheetIn(newest);
    addNotes(sheet, NOTES);
    expect(written).toEqual(expected);
  });

  it('need nothing of Office where there are none', () => {
    expect(() => addNotes({} as Excel.Worksheet, [])).not.toThrow();
  });
});
