import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { phaseOne, type Language } from '../../../../src/templates';
import { insertPlan } from '../../../../src/workbook/excel';
import { countWrongChecks, readChecks, readFormulaFindings, readInputFindings } from '../../../../src/workbook/excel/checks';
import { typeIntoName } from '../namedCells';
import { openGrid, type GridInFront } from '../sharing/openGrid';

const PATIENCE = 240_000;

let grid: GridInFront;
beforeEach(() => {
  grid = openGrid();
});
afterEach(() => {
  expect(grid.host.unsupported).toEqual([]);
  grid.close();
});

async function writeDiamonds(language: Language = 'en'): Promise<void> {
  await insertPlan(phaseOne({ projects: ['diamonds'], case: 'announced', finest: 1, language }));
  await grid.book.settled();
}

const sheet1 = (formulas: readonly string[]) =>
  grid.book.sheet('Sheet1')?.write(
    { top: 0, left: 0, bottom: formulas.length - 1, right: 0 },
    formulas.map((formula) => [formula]),
  );

describe('the checks of a workbook', () => {
  it('are none where it has no sheets of PACT', async () => {
    expect([await readChecks(), await countWrongChecks()]).toEqual([[], undefined]);
    expect(await readInputFindings()).toEqual({ count: 0, unsourced: [] });
  });

  it(
    'are read by sheets with their cells, in two syncs; a cell that is typed over makes one of them say so',
    async () => {
      await writeDiamonds();
      const before = grid.syncs();
      const sheets = await readChecks();
      expect(grid.syncs() - before).toBe(2);
      expect(sheets.map(({ sheet }) => sheet)).toEqual(['Pact', 'Diamonds', 'Sources']);
      expect(sheets.flatMap(({ checks }) => checks).filter(({ state }) => state !== 'ok')).toEqual([]);
      expect(await countWrongChecks()).toBe(0);

      typeIntoName(grid.book, 'Dia_Profits', 123);
      await grid.book.settled();
      const wrong = (await readChecks()).flatMap(({ checks }) => checks).filter(({ state }) => state === 'wrong');
      expect(wrong[0]).toMatchObject({ sheet: 'Diamonds', label: 'Every formula of the timeline is in place' });
      expect(wrong[0]?.says).toMatch(/^a formula was typed over in M\d+$/);
      expect(wrong[0]?.address).toMatch(/^D\d+$/);
      expect(await countWrongChecks()).toBe(wrong.length);
    },
    PATIENCE,
  );

  it(
    'that compare nothing under the annual hurdle are not wrong, in Japanese as well',
    async () => {
      await writeDiamonds('ja');
      typeIntoName(grid.book, 'Pact_Hurdle', 'annual');
      await grid.book.settled();
      const states = (await readChecks()).flatMap(({ checks }) => checks.map(({ state }) => state));
      expect(states).toContain('notCompared');
      expect(states).not.toContain('wrong');
    },
    PATIENCE,
  );

  it(
    'know of a sheet that was deleted by the overall light',
    async () => {
      await writeDiamonds();
      grid.book.removeSheet(grid.book.sheet('Diamonds') ?? grid.book.activeSheet());
      await grid.book.settled();
      const wrong = (await readChecks()).flatMap(({ checks }) => checks).filter(({ state }) => state === 'wrong');
      expect(wrong.length).toBeGreaterThan(0);
    },
    PATIENCE,
  );
});

describe('PACT formulas', () => {
  it('that give no result are named with what the function says', async () => {
    sheet1(['=PACT.SPLIT(300,120)', '=PACT.RECOVERY(-1%,100,{60,60})', '=PACT.RECOVERY(5%,1000,{60,60})+1', '=1/0', 'PACT.SPLIT']);
    await grid.book.settled();
    const { count, uncalculated, damaged } = await readFormulaFindings();
    expect([count, damaged]).toEqual([3, []]);
    expect(uncalculated).toEqual([
      {
        sheet: 'Sheet1',
        address: 'A2',
        formula: '=PACT.RECOVERY(-1%,100,{60,60})',
        shown: '#NUM!',
        kind: 'error',
        reason: expect.stringContaining('rate'),
      },
      expect.objectContaining({
        address: 'A3',
        shown: '#N/A',
        kind: 'error',
        reason: expect.stringMatching(/^Not recovered in 2 periods/),
      }),
    ]);
  });

  it('that are damaged are told once, with what they should be', async () => {
    sheet1(['=pact.recovery(5%,100,{60,60,60})', '="PACT 0.0.1, engine x"&LEFT(PACT.VERSION(),0)']);
    await grid.book.settled();
    const { damaged, uncalculated, versions } = await readFormulaFindings();
    expect(damaged.map(({ cell, damage }) => [cell, damage])).toEqual([['A1', 'caseChanged']]);
    expect(uncalculated).toEqual([]);
    expect(versions).toEqual([{ sheet: 'Sheet1', address: 'A2', shown: 'PACT 0.0.1, engine x' }]);
  });

  it('wait or are unknown where the add-in is not there', async () => {
    grid.close();
    grid = openGrid({ addIn: false });
    sheet1(['=PACT.RECOVERY(5%,100,{60,60,60})', '=IFERROR(PACT.VERSION(),"waiting for PACT")']);
    await grid.book.settled();
    const { uncalculated, damaged } = await readFormulaFindings();
    expect([...uncalculated.map(({ kind }) => kind), ...damaged.map(({ damage }) => damage)]).toEqual(['waiting', 'nameError']);
  });
});

describe('inputs', () => {
  it(
    'are in order as PACT writes them, in both languages',
    async () => {
      for (const language of ['en', 'ja'] as const) {
        grid.close();
        grid = openGrid();
        await writeDiamonds(language);
        const before = grid.syncs();
        const { count, unsourced } = await readInputFindings();
        expect(grid.syncs() - before).toBe(2);
        expect([count > 40, unsourced]).toEqual([true, []]);
      }
    },
    PATIENCE,
  );

  it(
    'that a person changed or whose source is gone are named until the source says something else',
    async () => {
      await writeDiamonds();
      typeIntoName(grid.book, 'Dia_Price', 99);
      typeIntoName(grid.book, 'Pact_Spread', '', 9);
      await grid.book.settled();
      const { unsourced } = await readInputFindings();
      expect(unsourced.map(({ sheet, kind, label }) => [sheet, kind, label])).toEqual([
        ['Pact', 'none', 'Spread'],
        ['Diamonds', 'changed', expect.any(String)],
      ]);
      const changed = unsourced[1];
      expect(changed?.address).not.toBe(changed?.sourceAddress);
      expect(changed?.source).not.toBe('');
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Diamonds').getRange(changed?.sourceAddress).values = [['My own survey']];
        context.workbook.worksheets.getItem('Pact').getRange(unsourced[0]?.sourceAddress).values = [['A term sheet']];
        await context.sync();
      });
      expect((await readInputFindings()).unsourced).toEqual([]);
    },
    PATIENCE,
  );
});
