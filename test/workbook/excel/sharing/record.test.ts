import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calculatePlan } from '../../../../src/cli/workbookValues';
import { phaseOne } from '../../../../src/templates';
import { insertPlan } from '../../../../src/workbook/excel';
import {
  keepRecord,
  readModelFigures,
  readRecord,
  readStartup,
  setStartup,
  shareOpenWorkbook,
} from '../../../../src/workbook/excel/sharing';
import { planFigures } from '../../../../src/workbook/figures';
import { readWorkbook } from '../../../../src/workbook/file';
import { type ModelRecord, readRecordXml, RECORD_NAMESPACE, recordOf, recordXml } from '../../../../src/workbook/provenance';
import { openGrid, type GridInFront } from './openGrid';

const PATIENCE = 240_000;
const RECORD: ModelRecord = {
  schemaVersion: 1,
  pact: '1.0.0',
  engine: 'decimal.js 10.6.0',
  day: '2026-11-28',
  models: ['diamonds'],
  terms: { share_before: '0.5' },
  inputs: { Dia_Rate: ['0.05'] },
  outputs: { Dia_Npv: ['1.5'] },
  inputsHash: 'abc',
};

let grid: GridInFront;
beforeEach(() => {
  grid = openGrid();
});
afterEach(() => {
  expect(grid.host.unsupported).toEqual([]);
  grid.close();
});

describe('the record of a workbook', () => {
  it('is kept once, with its properties, and read back', async () => {
    expect(await readRecord()).toBeUndefined();
    await keepRecord(RECORD);
    await keepRecord({ ...RECORD, day: '2026-11-29', inputsHash: 'def' });
    expect(await readRecord()).toEqual({ ...RECORD, day: '2026-11-29', inputsHash: 'def' });
    expect(grid.book.customXml.all().map(({ namespaceUri }) => namespaceUri)).toEqual([RECORD_NAMESPACE]);
    expect(grid.book.properties.custom.get('PactInputsSha256')?.value).toBe('def');
  });

  it('of a later version of PACT is neither read nor replaced; a damaged one is replaced', async () => {
    const newer = recordXml(RECORD).xml.replace('schemaVersion="1"', 'schemaVersion="99"');
    const { id } = grid.book.customXml.add(newer);
    await expect(readRecord()).rejects.toMatchObject({ code: 'newer' });
    await expect(keepRecord(RECORD)).rejects.toMatchObject({ code: 'newer' });
    expect(grid.book.customXml.all().map(({ xml }) => xml)).toEqual([newer]);
    grid.book.customXml.replace(id, newer.replace('"99"', '"?"'));
    await expect(readRecord()).rejects.toMatchObject({ code: 'damaged' });
    await keepRecord(RECORD);
    expect(await readRecord()).toEqual(RECORD);
  });

  it(
    'has the inputs and results that the plan of the workbook has, and goes along with a copy',
    async () => {
      const plan = phaseOne({ projects: ['diamonds'], case: 'announced', finest: 1 });
      const options = { models: ['diamonds'], day: '2026-11-28' };
      const planned = await recordOf(planFigures(plan, await calculatePlan(plan)), options);
      await insertPlan(plan);
      grid.book.addName({ name: 'My_Rate', formula: '=Sheet1!$A$1', comment: '' });
      await grid.book.settled();
      const before = grid.syncs();
      const found = await recordOf(await readModelFigures(), options);
      expect(grid.syncs() - before).toBeLessThanOrEqual(2);
      expect(found.terms).toEqual(planned.terms);
      expect(found.inputs).toEqual(planned.inputs);
      expect(found.inputsHash).toBe(planned.inputsHash);
      expect(Object.keys(found.outputs).sort()).toEqual(Object.keys(planned.outputs).sort());

      const newer = recordXml(RECORD).xml.replace('schemaVersion="1"', 'schemaVersion="99"');
      const kept = async () => {
        const { bytes } = await shareOpenWorkbook({ mode: 'live', language: 'en', day: '2026-11-28' });
        return readWorkbook(bytes).customXml.map(({ xml }) => xml);
      };
      expect((await kept()).map((xml) => readRecordXml(xml).inputsHash)).toEqual([planned.inputsHash]);
      grid.book.customXml.add(newer);
      expect(await kept()).toEqual([newer]);
    },
    PATIENCE,
  );
});

describe('loading PACT with the workbook', () => {
  it('is off at first, and set for the workbook', async () => {
    expect(await readStartup()).toBe(false);
    await setStartup(true);
    expect([await readStartup(), grid.host.startState]).toEqual([true, 'Background']);
    await setStartup(false);
    expect(await readStartup()).toBe(false);
  });
});
