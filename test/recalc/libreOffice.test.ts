import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { writePlan } from '../../src/workbook/file';
import { LibreOffice, libreOfficeIsInstalled } from '../support/libreOffice';
import { expectWaterfalls, type Recalculation } from './expectations';
import { inputsOf, PLAN, SCENARIOS, withInputs } from './scenarios';
import { savedSpreadsheet } from './spreadsheet';

/** Where everything is checked, nothing may be left out in silence. */
const isRequired = process.env['CI'] === 'true';

/** The whole workbook, written once for each scenario with no result in it: LibreOffice calculates all of it when it opens the file. */
describe('the waterfalls of the written workbook in LibreOffice', () => {
  if (!libreOfficeIsInstalled) {
    it.runIf(isRequired)('are left out: there is no soffice on this machine', () => {
      throw new Error('Install LibreOffice Calc (soffice): where CI is true, the written workbook has to be recalculated.');
    });
    return;
  }

  let folder = '';
  const recalculations = new Map<string, Recalculation>();

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'pact-recalculation-'));
    const [written, read] = [path.join(folder, 'written'), path.join(folder, 'read')];
    for (const one of [written, read]) mkdirSync(one);
    const files: string[] = [];
    for (const [index, scenario] of SCENARIOS.entries()) {
      const file = path.join(written, `${index}.xlsx`);
      writeFileSync(file, await writePlan(withInputs(PLAN, inputsOf(scenario)), () => ''));
      files.push(file);
    }
    await new LibreOffice(folder, { recalculates: true }).convert('xlsx', files, read);
    for (const [index, { name }] of SCENARIOS.entries()) {
      const spreadsheet = await savedSpreadsheet(PLAN, path.join(read, `${index}.xlsx`));
      recalculations.set(name, { plan: PLAN, spreadsheet });
    }
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  expectWaterfalls(recalculations);
});
