import { describe, expect, it } from 'vitest';
import { admit } from '../../../src/workbook/excel/admission';
import { WorkbookError } from '../../../src/workbook/workbookError';
import type { BookState, NameState } from '../../../src/workbook/excel/look';
import { sheetPlan, workbookPlan } from './planBuilder';

const pact = sheetPlan({
  name: 'Pact',
  sharedBy: 'Pact_Case',
  names: [
    { name: 'Pact_Case', range: 'B4' },
    { name: 'Pact_Terms', range: 'B6:C16' },
  ],
});
const gas = sheetPlan({ name: "Gas' power", names: [{ name: 'Gas_Rate', range: 'B4' }] });
const plan = workbookPlan([pact, gas]);

const name = (text: string, formula: string): NameState => ({ name: text, formula, comment: '' });
const book = (sheets: readonly string[], names: readonly NameState[] = []): BookState => ({
  sheets: sheets.map((sheet, index) => ({ id: `{${index}}`, name: sheet })),
  names,
  activeSheetId: '{0}',
  calculationMode: 'Automatic',
});
const pactNames = [name('Pact_Case', '=Pact!$B$4'), name('Pact_Terms', '=Pact!$B$6:$C$16')];

function refusal(state: BookState): WorkbookError {
  try {
    admit(plan, state);
  } catch (error) {
    if (error instanceof WorkbookError) return error;
  }
  throw new Error('The plan was admitted.');
}

describe('what of a plan is added to a workbook', () => {
  it('is everything where nothing is in the way', () => {
    const { added, kept, dead } = admit(plan, book(['Sheet1'], [name('Mine', '=Sheet1!$A$1')]));
    expect({ added, kept, dead }).toEqual({ added: [pact, gas], kept: [], dead: [] });
  });

  it('leaves out a shared sheet that the workbook has with its names', () => {
    const { added, kept } = admit(plan, book(['Sheet1', 'Pact'], pactNames));
    expect({ added, kept }).toEqual({ added: [gas], kept: [pact] });
  });

  it('knows the shared sheet whatever the case of its name and however it is quoted', () => {
    const names = [name('pact_case', "='PACT'!$B$4"), name('PACT_TERMS', '=PACT!$B$6:$C$16')];
    expect(admit(plan, book(['PACT'], names)).kept).toEqual([pact]);
  });

  it('replaces names that a deleted sheet left behind', () => {
    const left = name('Gas_Rate', '=#REF!$B$4');
    expect(admit(plan, book(['Sheet1'], [left])).dead).toEqual([left]);
  });
});

describe('a plan is refused', () => {
  it.each([
    [
      'a sheet of the same name',
      book(["Gas' power"]),
      'sheet-exists',
      ["Gas' power"],
      `The workbook already has its own sheet "Gas' power". Rename or delete it`,
    ],
    ['a sheet that differs in case only', book(["GAS' POWER"]), 'sheet-exists', ["Gas' power"], 'Nothing was changed.'],
    ['a sheet that is called like the shared one', book(['Pact']), 'sheet-exists', ['Pact'], '"Pact"'],
    [
      'two sheets',
      book(['Pact', "Gas' power"]),
      'sheet-exists',
      ['Pact', "Gas' power"],
      `sheets "Pact" and "Gas' power". Rename or delete them`,
    ],
    [
      'a name in use',
      book(['Sheet1'], [name('GAS_RATE', '=Sheet1!$A$1')]),
      'name-exists',
      ['GAS_RATE'],
      'already uses the name "GAS_RATE"',
    ],
    ['a shared name that points elsewhere', book(['Pact'], [name('Pact_Case', '=Sheet1!$B$4')]), 'sheet-exists', ['Pact'], '"Pact"'],
    [
      'a shared sheet without all its names',
      book(['Pact'], pactNames.slice(0, 1)),
      'shared-sheet-differs',
      ['Pact_Terms'],
      'lacks the name "Pact_Terms"',
    ],
    [
      'a shared sheet of which a name is dead',
      book(['Pact'], [name('Pact_Case', '=Pact!$B$4'), name('Pact_Terms', '=Pact!#REF!')]),
      'shared-sheet-differs',
      ['Pact_Terms'],
      'another version of PACT',
    ],
  ] as const)('where the workbook has %s', (_, state, code, subjects, words) => {
    const error = refusal(state);
    expect(error).toMatchObject({ code, subjects });
    expect(error.message).toContain(words);
  });

  it('with a message that counts a long list and an error that holds all of it', () => {
    const sheets = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    let error: unknown;
    try {
      admit(workbookPlan(sheets.map((sheet) => sheetPlan({ name: sheet }))), book(sheets));
    } catch (refused) {
      error = refused;
    }
    expect(error).toMatchObject({ subjects: sheets, message: expect.stringContaining('sheets "A", "B", "C", "D" and 3 more.') });
  });
});
