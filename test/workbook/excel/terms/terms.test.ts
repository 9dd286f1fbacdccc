import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TERMS } from '../../../../src/pact';
import { phaseOne } from '../../../../src/templates';
import { insertPlan } from '../../../../src/workbook/excel';
import { applyTerms, readSchedule, readTerms, withRate, type SettingId } from '../../../../src/workbook/excel/terms';
import { HostError } from '../../../../src/workbench/richapi';
import { namedFormula, namedValue, typeIntoName } from '../namedCells';
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

async function writeDiamonds(): Promise<void> {
  await insertPlan(phaseOne({ projects: ['diamonds'], case: 'announced', finest: 1 }));
  await grid.book.settled();
}

const valueOf = (name: string) => namedValue(grid.book, name);
const formulaOf = (name: string) => namedFormula(grid.book, name);
const type = (name: string, content: string | number) => typeIntoName(grid.book, name, content);
const settingOf = async (id: SettingId) => (await readTerms())?.settings.find((one) => one.id === id);

describe('the terms of a workbook', () => {
  it('are none where it has no Pact sheet', async () => {
    expect(await readTerms()).toBeUndefined();
    expect(await applyTerms([{ id: 'share_before', shown: 0.5, write: 0.6 }])).toEqual({ kind: 'changed', ids: ['share_before'] });
  });

  it(
    'are read in one sync with their formulas, their sources, the rate and the periods',
    async () => {
      await writeDiamonds();
      const before = grid.syncs();
      const terms = await readTerms();
      expect(grid.syncs() - before).toBe(1);
      expect(terms).toMatchObject({ sheet: 'Pact', periods: 30, perYear: 1, finest: 1, path: { years: 0 } });
      expect(terms?.settings.map(({ id }) => id)).toEqual([...TERMS.map(({ id }) => id), 'benchmark', 'spread', 'case']);
      expect(await settingOf('amort_periods')).toMatchObject({ value: 30, content: '=Pact_Periods' });
      expect(await settingOf('benchmark')).toMatchObject({ value: 0.04, content: 0.04, source: expect.stringContaining('Katz') });
      expect(await settingOf('share_before')).toMatchObject({ source: TERMS[0]?.source, pact: 0.5, rule: { kind: 'fraction' } });
      expect(await settingOf('per_year')).toMatchObject({ rule: { kind: 'choice', choices: ['1'] } });
      expect(await settingOf('case')).toMatchObject({ value: 'announced', pact: undefined });
      // As PACT writes the sheet, nothing differs from the pact.
      expect(terms?.settings.filter(({ content, pact }) => pact !== undefined && content !== pact)).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'are written together, the sheets follow, and can be taken back',
    async () => {
      await writeDiamonds();
      const japan = valueOf('Dia_TotalJapan');
      const applied = await applyTerms([
        { id: 'share_before', shown: 0.5, write: 0.6 },
        { id: 'amort_periods', shown: '=Pact_Periods', write: 20 },
        { id: 'spread', shown: 0.015, write: 0.02 },
      ]);
      await grid.book.settled();
      expect([valueOf('Pact_ShareBefore'), valueOf('Pact_AmortPeriods'), valueOf('Pact_Rate')]).toEqual([0.6, 20, 0.06]);
      expect(valueOf('Dia_TotalJapan')).not.toBeCloseTo(Number(japan), 3);
      if (applied.kind !== 'applied') throw new Error('Nothing was written.');
      expect(await applyTerms(applied.undo)).toMatchObject({ kind: 'applied' });
      await grid.book.settled();
      expect([valueOf('Pact_ShareBefore'), formulaOf('Pact_AmortPeriods'), valueOf('Pact_Spread')]).toEqual([0.5, '=Pact_Periods', 0.015]);
      expect(valueOf('Dia_TotalJapan')).toBeCloseTo(Number(japan), 6);
    },
    PATIENCE,
  );

  it(
    'are left alone, all of them, where somebody else changed one since it was shown',
    async () => {
      await writeDiamonds();
      type('Pact_ShareAfter', 0.2);
      const application = await applyTerms([
        { id: 'share_before', shown: 0.5, write: 0.6 },
        { id: 'share_after', shown: 0.1, write: 0.15 },
      ]);
      expect(application).toEqual({ kind: 'changed', ids: ['share_after'] });
      expect([valueOf('Pact_ShareBefore'), valueOf('Pact_ShareAfter')]).toEqual([0.5, 0.2]);
    },
    PATIENCE,
  );

  it(
    'stay as they are in a protected sheet and while a cell is being edited, in so many words',
    async () => {
      await writeDiamonds();
      const change = [{ id: 'share_before', shown: 0.5, write: 0.6 }] as const;
      grid.failSync(1, HostError.CellEditMode);
      await expect(applyTerms(change)).rejects.toMatchObject({ message: expect.stringContaining('A cell is being edited.') });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Pact').protection.protect();
        await context.sync();
      });
      await expect(applyTerms(change)).rejects.toMatchObject({ code: 'AccessDenied', message: expect.stringContaining('"Pact"') });
      expect(valueOf('Pact_ShareBefore')).toBe(0.5);
    },
    PATIENCE,
  );
});

describe('the schedule of a project', () => {
  it(
    'has a cell for each period, and the rate of a draft within the horizon',
    async () => {
      await writeDiamonds();
      type('Pact_Years', 25);
      await grid.book.settled();
      const terms = await readTerms();
      const schedule = await readSchedule('Dia');
      expect([schedule.rates, schedule.drawdowns, schedule.profits, schedule.dates].map(({ length }) => length)).toEqual([30, 30, 30, 31]);
      if (!terms) throw new Error('There are no terms.');
      const same = withRate(schedule, terms, { benchmark: 0.04, spread: 0.015 });
      expect(same).toEqual(schedule);
      const dearer = withRate(schedule, terms, { benchmark: 0.05, spread: 0.015 });
      type('Pact_Benchmark', 0.05);
      await grid.book.settled();
      expect(dearer).toEqual(await readSchedule('Dia'));
      type('Pact_BenchmarkPath', 0.03);
      await grid.book.settled();
      const withPath = await readTerms();
      expect(withPath?.path?.years).toBe(1);
      expect(withPath && withRate(schedule, withPath, { benchmark: 0.05, spread: 0.015 })).toBeUndefined();
    },
    PATIENCE,
  );

  it('says which of its names is missing', async () => {
    await expect(readSchedule('Gas')).rejects.toMatchObject({ code: 'sheet-missing', subjects: ['Gas_Rates'] });
  });
});
