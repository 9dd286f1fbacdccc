import { describe, expect, it } from 'vitest';
import { admit, type AdmitOptions } from '../../../src/workbook/excel/admission';
import type { Conflict, ConflictAnswer } from '../../../src/workbook/excel/conflict';
import type { SheetContents } from '../../../src/workbook/excel/contents';
import { WorkbookError } from '../../../src/workbook/workbookError';
import type { BookState, NameState } from '../../../src/workbook/excel/look';
import { cell, sheetPlan, workbookPlan } from './planBuilder';

const pact = sheetPlan({
  name: 'Pact',
  ownName: 'Pact_Terms',
  ifPresent: 'keep',
  names: [
    { name: 'Pact_Terms', range: 'B6:C16' },
    { name: 'Pact_Case', range: 'B4' },
    { name: 'Pact_Years', range: 'B5' },
  ],
});
const gas = sheetPlan({
  name: "Gas' power",
  ownName: 'Gas_Rate',
  ifPresent: 'keep',
  cells: [cell(0, 0, '=Pact_Case&" with Pact_Unused"')],
  names: [{ name: 'Gas_Rate', range: 'B4' }],
});
const checks = sheetPlan({ name: 'Checks', cells: [cell(0, 0, '=Gas_Rate')], names: [{ name: 'Checks_Overall', range: 'A1' }] });
const plan = workbookPlan([pact, gas, checks]);

const name = (text: string, formula: string): NameState => ({ name: text, formula, comment: '' });
const book = (sheets: readonly string[], names: readonly NameState[] = []): BookState => ({
  sheets: sheets.map((sheet, index) => ({ id: `{${index}}`, name: sheet })),
  names,
  activeSheetId: '{0}',
  calculationMode: 'Automatic',
});
const pactNames = [name('Pact_Case', '=Pact!$B$4'), name('Pact_Terms', '=Pact!$B$6:$C$16')];
const written = [...pactNames, name('Gas_Rate', "='Gas'' power'!$B$4"), name('Checks_Overall', '=Checks!$A$1')];
const asPlanned: SheetContents = { formulas: [['=Gas_Rate']], reachesFurther: false, charts: 0 };
/** What stands on the sheet Checks, which is the fourth. */
const holding = (contents: SheetContents) => new Map([['{3}', contents]]);
const SHEETS = ['Mine', 'Pact', "Gas' power", 'Checks'];

const decide = (state: BookState, options: AdmitOptions = {}, contents: SheetContents = asPlanned) =>
  admit(plan, state, holding(contents), options);
const sheetsOf = (sheets: readonly { readonly plan: { readonly name: string } }[]) => sheets.map((sheet) => sheet.plan.name);

/** An answer to every question, and the questions. */
function answering(answer: ConflictAnswer): { asked: Conflict[]; ask: (conflict: Conflict) => Promise<ConflictAnswer> } {
  const asked: Conflict[] = [];
  return {
    asked,
    ask: (conflict) => {
      asked.push(conflict);
      return Promise.resolve(answer);
    },
  };
}

async function refusal(state: BookState, options: AdmitOptions = {}, contents: SheetContents = asPlanned): Promise<WorkbookError> {
  try {
    await decide(state, options, contents);
  } catch (error) {
    if (error instanceof WorkbookError) return error;
  }
  throw new Error('The plan was admitted.');
}

describe('what of a plan is added to a workbook', () => {
  it('is everything where nothing is in the way', async () => {
    const { added, kept, ...names } = await decide(book(['Sheet1'], [name('Mine', '=Sheet1!$A$1')]));
    expect(sheetsOf(added)).toEqual(['Pact', "Gas' power", 'Checks']);
    expect({ kept, ...names }).toEqual({ kept: [], dead: [], moved: [], obsolete: [], asked: false });
  });

  it('leaves out a sheet to keep that the workbook has, whatever it is called and however its name is quoted', async () => {
    const names = [name('pact_case', "='WHAT I SEE'!$B$4"), name('PACT_TERMS', "='WHAT I SEE'!$B$6:$C$16")];
    const { added, kept } = await decide(book(['Mine', 'What I see'], names));
    expect(sheetsOf(added)).toEqual(["Gas' power", 'Checks']);
    expect(kept).toEqual([{ plan: pact, sheet: { id: '{1}', name: 'What I see' } }]);
  });

  it('does not ask a kept sheet for names that no new sheet uses', async () => {
    const withoutCase = workbookPlan([pact, { ...gas, cells: [] }]);
    const { kept } = await admit(
      withoutCase,
      book(['Pact'], [name('Pact_Terms', '=Pact!$B$6'), name('Pact_Years', '=Pact!$B$5')]),
      new Map(),
      {},
    );
    expect(sheetsOf(kept)).toEqual(['Pact']);
  });

  it('replaces a sheet to rebuild that nobody edited, under the name that it has', async () => {
    const state = book(['Mine', 'Pact', "Gas' power", 'My checks'], [...written.slice(0, 3), name('Checks_Overall', "='My checks'!$A$1")]);
    const { added, kept, moved } = await decide(state);
    expect(sheetsOf(kept)).toEqual(['Pact', "Gas' power"]);
    expect(added).toMatchObject([{ name: 'My checks', writtenAs: 'My checks (2)', replaced: { id: '{3}', name: 'My checks' } }]);
    expect(moved.map((one) => one.name)).toEqual(['Checks_Overall']);
  });

  it('knows an earlier edition of a sheet by the plans that PACT may have written, and drops the names it no longer has', async () => {
    const earlier = { ...checks, cells: [cell(0, 0, '=1+1')], names: [...checks.names, { name: 'Checks_Old', range: 'B1' }] };
    const state = book(SHEETS, [...written, name('Checks_Old', '=Checks!$B$1')]);
    const contents = { ...asPlanned, formulas: [['=1+1']] };
    const { added, obsolete } = await decide(state, { candidates: [workbookPlan([earlier])] }, contents);
    expect(added).toMatchObject([{ name: 'Checks', replaced: { madeFrom: earlier } }]);
    expect(obsolete.map((one) => one.name)).toEqual(['Checks_Old']);
  });

  it('replaces a sheet to keep only where that was asked for', async () => {
    const contents = new Map([
      ...holding(asPlanned),
      ['{2}', { formulas: [['=Pact_Case&" with Pact_Unused"']], reachesFurther: false, charts: 0 }],
    ]);
    const { added, kept } = await admit(plan, book(SHEETS, written), contents, { asReplaced: ['Gas_Rate'] });
    expect(sheetsOf(added)).toEqual(["Gas' power", 'Checks']);
    expect(sheetsOf(kept)).toEqual(['Pact']);
  });

  it('replaces names that a deleted sheet left behind', async () => {
    const left = name('Gas_Rate', '=#REF!$B$4');
    expect((await decide(book(['Sheet1'], [left]))).dead).toEqual([left]);
  });
});

describe('the person is asked', () => {
  const edits: readonly (readonly [string, SheetContents])[] = [
    ['a changed formula', { ...asPlanned, formulas: [['=Gas_Rate+1']] }],
    ['a value in the place of a formula', { ...asPlanned, formulas: [[0.05]] }],
    ['something further out', { ...asPlanned, reachesFurther: true }],
    ['a chart', { ...asPlanned, charts: 1 }],
  ];

  it.each(edits)('about a sheet of PACT that somebody edited: %s', async (_, contents) => {
    const { asked, ask } = answering('keepBoth');
    const { added, moved } = await decide(book(SHEETS, written), { ask }, contents);
    expect(asked).toEqual([{ sheet: 'Checks', reason: 'edited', canReplace: false, copy: 'Checks (2)' }]);
    expect(added).toMatchObject([{ name: 'Checks (2)', replaced: undefined, beside: { name: 'Checks' } }]);
    expect(moved.map((one) => one.name)).toEqual(['Checks_Overall']);
  });

  it.each([
    ['points into it', '=Checks!$B$7'],
    ['uses it in a formula', '=SUM(Mine!$A$1,Checks!$B$7)'],
  ])('about a sheet where a name of the person %s', async (_, formula) => {
    const { asked, ask } = answering('keepBoth');
    await decide(book(SHEETS, [...written, name('Mine_Too', formula)]), { ask });
    expect(asked).toMatchObject([{ sheet: 'Checks', reason: 'edited' }]);
  });

  it('not where the name of another sheet ends like it', async () => {
    const { added } = await decide(book([...SHEETS, 'MyChecks'], [...written, name('Mine_Too', '=MyChecks!$B$7')]));
    expect(added).toMatchObject([{ replaced: { name: 'Checks' } }]);
  });

  it('about an own sheet of the same name, which stays whatever the answer', async () => {
    const { asked, ask } = answering('keepBoth');
    const { added } = await decide(book(["gas' POWER", "Gas' power (2)"], []), { ask });
    expect(asked).toEqual([{ sheet: "gas' POWER", reason: 'foreign', canReplace: false, copy: "Gas' power (3)" }]);
    expect(added).toMatchObject([{ name: 'Pact' }, { name: "Gas' power (3)", replaced: undefined }, { name: 'Checks' }]);
  });

  it('about a sheet where the person uses a name of PACT for something of their own', async () => {
    const state = book(['Mine', 'Pact'], [name('Pact_Terms', '=Mine!$A$1')]);
    const { asked, ask } = answering('keepBoth');
    expect(await refusal(state, { ask })).toMatchObject({ code: 'name-exists', subjects: ['Pact_Terms'] });
    expect(asked).toMatchObject([{ sheet: 'Pact', reason: 'foreign' }]);
  });

  it('and can cancel', async () => {
    expect(await refusal(book(['Pact']), answering('cancel'))).toMatchObject({
      code: 'cancelled',
      message: 'Cancelled. Nothing was changed.',
    });
  });

  it('and cannot replace what is not PACT’s', async () => {
    expect(await refusal(book(['Pact']), answering('replace'))).toMatchObject({ code: 'sheet-exists', subjects: ['Pact'] });
  });
});

describe('a plan is refused without a question', () => {
  it.each([
    [
      'a sheet of the same name',
      book(["Gas' power"]),
      'sheet-exists',
      ["Gas' power"],
      `The workbook already has its own sheet "Gas' power". Rename or delete it`,
    ],
    ['a sheet that differs in case only', book(["GAS' POWER"]), 'sheet-exists', ["GAS' POWER"], 'Nothing was changed.'],
    [
      'two sheets',
      book(['Pact', "Gas' power"]),
      'sheet-exists',
      ['Pact', "Gas' power"],
      `sheets "Pact" and "Gas' power". Rename or delete them`,
    ],
    ['a name in use', book(['Sheet1'], [name('GAS_RATE', '=42')]), 'name-exists', ['GAS_RATE'], 'already uses the name "GAS_RATE"'],
    [
      'a kept sheet without a name that new sheets use',
      book(['Pact'], [...pactNames.slice(1), name('Pact_Years', '=Pact!$B$5')]),
      'shared-sheet-differs',
      ['Pact_Case'],
      'The sheet "Pact" lacks the name "Pact_Case"',
    ],
    [
      'a kept sheet of which a name is dead',
      book(['Pact'], [name('Pact_Case', '=Pact!#REF!'), name('Pact_Terms', '=Pact!$B$6'), name('Pact_Years', '=Pact!$B$5')]),
      'shared-sheet-differs',
      ['Pact_Case'],
      'another version of PACT',
    ],
  ] as const)('where the workbook has %s', async (_, state, code, subjects, words) => {
    const error = await refusal(state);
    expect(error).toMatchObject({ code, subjects });
    expect(error.message).toContain(words);
  });

  it('where a sheet to rebuild was edited', async () => {
    const error = await refusal(book(SHEETS, written), {}, { ...asPlanned, formulas: [[1]] });
    expect(error).toMatchObject({ code: 'sheet-exists', subjects: ['Checks'] });
    expect(error.message).toMatch(/"Checks" was edited since PACT made it.*Nothing was changed\./);
  });

  it('with a message that counts a long list and an error that holds all of it', async () => {
    const sheets = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const many = workbookPlan(sheets.map((sheet) => sheetPlan({ name: sheet, ownName: `${sheet}_Own` })));
    await expect(admit(many, book(sheets), new Map(), {})).rejects.toMatchObject({
      subjects: sheets,
      message: expect.stringContaining('sheets "A", "B", "C", "D" and 3 more.'),
    });
  });
});
