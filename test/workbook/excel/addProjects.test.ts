import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { phaseOne } from '../../../src/templates';
import {
  addProjects,
  type AddProjectsOptions,
  type Conflict,
  type ConflictAnswer,
  readBook,
  WorkbookError,
} from '../../../src/workbook/excel';
import { snapshot } from './bookSnapshot';
import { type OpenWorkbook, openWorkbook } from './openWorkbook';

/** Milliseconds for making the plans of whole workbooks and writing them on a busy machine. */
const PATIENCE = 120_000;
const GAS = { projects: ['gas-power'], case: 'seed', finest: 1 } as const;
const OIL = { projects: ['oil-terminal'], case: 'announced', finest: 1 } as const;
/** Of the first project, in their order. */
const SHEETS = phaseOne(GAS).sheets.map(({ name }) => name);

let open: OpenWorkbook;
beforeEach(() => {
  open = openWorkbook();
});
afterEach(() => open.close());

const tabs = () => open.book.sheets().map(({ name }) => name);
const typeInto = (sheet: string) => open.book.sheet(sheet)?.write({ top: 0, left: 30, bottom: 0, right: 30 }, [['my remark']]);

function asking(answer: ConflictAnswer): { asked: Conflict[]; ask: NonNullable<AddProjectsOptions['ask']> } {
  const asked: Conflict[] = [];
  return { asked, ask: (conflict) => Promise.resolve((asked.push(conflict), answer)) };
}

async function failure(request: Parameters<typeof addProjects>[0], options: AddProjectsOptions = {}): Promise<WorkbookError> {
  try {
    await addProjects(request, options);
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error('The project was added.');
}

describe('adding projects', () => {
  it(
    'tells what of PACT a workbook holds, before and after, whatever the sheets are called',
    async () => {
      expect(await readBook()).toEqual({ projects: [], sheets: {}, case: undefined, language: undefined, finest: undefined });
      await addProjects(GAS);
      const gas = open.book.sheet('Gas power');
      if (gas) gas.name = 'Power for Texas';
      expect(await readBook()).toMatchObject({
        projects: [{ id: 'gas-power', prefix: 'Gas', sheet: 'Power for Texas' }],
        sheets: { pact: 'Pact', sources: 'Sources', checks: 'Checks' },
        case: 'seed',
        language: 'en',
        finest: 1,
      });
    },
    PATIENCE,
  );

  it(
    'gives a new project the language and the room for periods of the Pact sheet that is there',
    async () => {
      await addProjects({ ...GAS, language: 'ja', perYear: 1, finest: 2 });
      expect(await readBook()).toMatchObject({ sheets: { pact: '協定' }, language: 'ja', finest: 2 });
      await addProjects({ ...OIL, language: 'en', perYear: 4, finest: 4 });
      const { projects, language, finest } = await readBook();
      expect([language, finest, projects.map(({ sheet }) => sheet)]).toEqual(['ja', 2, ['ガス火力発電', '原油輸出ターミナル']]);
      const periods = open.book.names().filter(({ name }) => /^(Gas|Oil)_Periods$/.test(name));
      const rows = periods.map(({ formula }) => {
        const [, first = '', last = ''] = /\$(\d+):\$[A-Z]+\$(\d+)$/.exec(formula) ?? [];
        return Number(last) - Number(first) + 1;
      });
      expect(rows).toEqual([60, 60]);
    },
    PATIENCE,
  );

  it(
    'keeps the Pact sheet and the projects, and writes anew what sums them up, in at most twelve syncs',
    async () => {
      await addProjects(GAS);
      const before = open.host.syncs();
      const outcome = await addProjects({ ...OIL, projects: ['oil-terminal', 'diamonds', 'blank'] });
      expect(outcome.kept).toEqual(['Pact', 'Gas power']);
      expect(outcome.rebuilt).toEqual(['Sources', 'Checks']);
      expect(outcome.added).toContain('Portfolio');
      expect(tabs()).toEqual([
        'Mine',
        'Notes',
        ...phaseOne({ projects: ['gas-power', 'oil-terminal', 'diamonds', 'blank'], case: 'seed', finest: 1 }).sheets.map(
          ({ name }) => name,
        ),
      ]);
      expect(open.host.syncs() - before).toBeLessThanOrEqual(12);
      expect(open.book.names().filter(({ formula }) => formula.includes('#REF!'))).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'leaves an own sheet called "Gas power" alone and takes another name',
    async () => {
      open.book.addSheet('Gas power').write({ top: 0, left: 0, bottom: 0, right: 0 }, [['mine']]);
      const before = snapshot(open.book).sheets;
      const { asked, ask } = asking('keepBoth');
      const { active } = await addProjects(GAS, { ask });
      expect(asked).toEqual([{ sheet: 'Gas power', reason: 'foreign', canReplace: false, copy: 'Gas power (2)' }]);
      expect(active).toBe('Gas power (2)');
      expect(snapshot(open.book).sheets.filter(({ id }) => before.some((sheet) => sheet.id === id))).toEqual(before);
      const { asked: again, ask: once } = asking('keepBoth');
      await addProjects(OIL, { ask: once });
      expect(again).toEqual([]);
      expect(snapshot(open.book).sheets.filter(({ id }) => before.some((sheet) => sheet.id === id))).toEqual(before);
    },
    PATIENCE,
  );
});

describe('a project that is there already', () => {
  beforeEach(() => addProjects(GAS), PATIENCE);

  it(
    'is replaced on the person’s word as long as nobody edited it',
    async () => {
      const { asked, ask } = asking('replace');
      expect(await addProjects(GAS, { ask })).toMatchObject({ added: [], kept: ['Pact'], rebuilt: SHEETS.slice(1), active: 'Gas power' });
      expect(asked).toEqual([{ sheet: 'Gas power', reason: 'present', canReplace: true, copy: 'Gas power (2)' }]);
      expect(tabs()).toEqual(['Mine', 'Notes', ...SHEETS]);
    },
    PATIENCE,
  );

  it(
    'gets a second sheet with names of its own',
    async () => {
      typeInto('Gas power');
      const { asked, ask } = asking('keepBoth');
      const gas = snapshot(open.book).sheets.find(({ name }) => name === 'Gas power');
      expect(await addProjects(GAS, { ask })).toMatchObject({ kept: ['Pact', 'Gas power'], active: 'Gas power (2)' });
      expect(asked).toEqual([{ sheet: 'Gas power', reason: 'edited', canReplace: false, copy: 'Gas power (2)' }]);
      expect(snapshot(open.book).sheets.find(({ name }) => name === 'Gas power')).toEqual(gas);
      expect((await readBook()).projects).toEqual([
        { id: 'gas-power', prefix: 'Gas', sheet: 'Gas power' },
        { id: 'gas-power', prefix: 'Gas2', sheet: 'Gas power (2)' },
      ]);
    },
    PATIENCE,
  );

  it.each([
    ['the person cancels', () => asking('cancel'), 'cancelled', 'Cancelled.'],
    ['nobody can be asked', () => ({}), 'sheet-exists', 'The workbook has this project already, on the sheet "Gas power".'],
  ] as const)(
    'stays where %s, with all else',
    async (_, options, code, words) => {
      const before = snapshot(open.book);
      const error = await failure(GAS, options());
      expect(error).toMatchObject({ code, message: `${words} Nothing was changed.` });
      expect(snapshot(open.book)).toEqual(before);
    },
    PATIENCE,
  );

  it(
    'is not replaced once somebody edited it',
    async () => {
      typeInto('Gas power');
      const before = snapshot(open.book);
      expect(await failure(GAS, asking('replace'))).toMatchObject({ code: 'sheet-exists', subjects: ['Gas power'] });
      expect(snapshot(open.book)).toEqual(before);
    },
    PATIENCE,
  );

  it(
    'may be gone from the workbook: what summed it up is still known as PACT’s',
    async () => {
      const gas = open.book.sheet('Gas power');
      if (gas) open.book.removeSheet(gas);
      expect((await addProjects(OIL)).rebuilt).toEqual(['Sources', 'Checks']);
    },
    PATIENCE,
  );
});
