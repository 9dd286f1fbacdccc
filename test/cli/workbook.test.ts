import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWorkbook } from '../../src/cli/workbook';
import { readOptions } from '../../src/cli/workbookOptions';
import { CATALOGUE_CALLER, calculatePlan } from '../../src/cli/workbookValues';
import type { Argument } from '../../src/workbench/book/functions';
import { readWorkbook } from '../../src/workbook/file';
import { readRecordXml } from '../../src/workbook/provenance';
import { cell, sheetPlan, workbookPlan } from '../workbook/excel/planBuilder';
import { packageFaults } from '../workbook/file/packageFaults';

const ALL = ['gas-power', 'oil-terminal', 'diamonds'];
const TODAY = new Date().toISOString().slice(0, 10);
const USUAL = {
  projects: ALL,
  case: 'announced',
  language: 'en',
  perYear: 1,
  format: 'xlsx',
  share: 'live',
  reference: false,
  day: TODAY,
  force: false,
};

describe('the options of the workbook command', () => {
  it.each([
    { name: 'a file alone', args: ['out.xlsx'], options: { file: 'out.xlsx' } },
    {
      name: 'projects in any order, each once',
      args: ['--project', 'diamonds', 'a b.XLSX', '--project=gas-power', '--project=diamonds'],
      options: { file: 'a b.XLSX', projects: ['gas-power', 'diamonds'] },
    },
    { name: 'a case and force', args: ['--case', 'seed', '--force', 'x.xlsx'], options: { file: 'x.xlsx', case: 'seed', force: true } },
    {
      name: "a project of one's own, in Japanese",
      args: ['x.xlsx', '--project', 'blank', '--language=ja'],
      options: { file: 'x.xlsx', projects: ['blank'], language: 'ja' },
    },
    { name: 'annual periods in so many words', args: ['x.xlsx', '--periods=annual'], options: { file: 'x.xlsx' } },
    { name: 'semi-annual periods', args: ['x.xlsx', '--periods', 'semi-annual'], options: { file: 'x.xlsx', perYear: 2 } },
    { name: 'quarterly periods', args: ['--periods=quarterly', 'x.xlsx'], options: { file: 'x.xlsx', perYear: 4 } },
    { name: 'a copy for anybody', args: ['x.xlsx', '--share', 'shareable'], options: { file: 'x.xlsx', share: 'shareable' } },
    { name: 'frozen values', args: ['x.xlsx', '--share=frozen'], options: { file: 'x.xlsx', share: 'frozen' } },
    { name: 'a reference to the add-in', args: ['x.xlsx', '--offer-add-in'], options: { file: 'x.xlsx', reference: true } },
    { name: 'a day', args: ['x.xlsx', '--day', '2026-02-28'], options: { file: 'x.xlsx', day: '2026-02-28' } },
    {
      name: 'a schedule as CSV',
      args: ['gas.csv', '--project', 'gas-power'],
      options: { file: 'gas.csv', format: 'csv', projects: ['gas-power'] },
    },
    {
      name: 'a schedule as JSON',
      args: ['--project=blank', 'x.JSON'],
      options: { file: 'x.JSON', format: 'json', projects: ['blank'] },
    },
  ])('are read: $name', ({ args, options }) => {
    expect(readOptions(args)).toEqual({ ...USUAL, ...options });
  });

  it.each([
    { name: 'no file', args: [], message: 'Say where to write the workbook, for example: npm run workbook -- out.xlsx' },
    { name: 'two files', args: ['a.xlsx', 'b.xlsx'], message: 'One file at a time: "b.xlsx" is one too many' },
    {
      name: 'another kind of file',
      args: ['a.xls'],
      message: '"a.xls" must end in .xlsx for a workbook, or in .csv or .json for the schedule of a project',
    },
    {
      name: 'a schedule of all projects',
      args: ['a.csv'],
      message: 'A CSV file holds one schedule: choose the project, for example --project gas-power',
    },
    {
      name: 'a schedule of two projects',
      args: ['a.json', '--project', 'diamonds', '--project', 'gas-power'],
      message: 'A JSON file holds one schedule: choose the project',
    },
    {
      name: 'a shared schedule',
      args: ['a.csv', '--project', 'diamonds', '--share', 'live'],
      message: '--share and --offer-add-in are for workbooks: "a.csv" is none',
    },
    { name: 'an unknown copy', args: ['a.xlsx', '--share', 'all'], message: '--share all is unknown. Possible: live, shareable, frozen' },
    {
      name: 'a copy for anybody that offers the add-in',
      args: ['a.xlsx', '--share', 'frozen', '--offer-add-in'],
      message: '--offer-add-in is for live workbooks: a frozen one needs no add-in',
    },
    {
      name: 'a day that is none',
      args: ['a.xlsx', '--day', '2026-02-30'],
      message: '--day 2026-02-30 is not a day. Write it as 2026-11-28',
    },
    {
      name: 'an unknown project',
      args: ['a.xlsx', '--project', 'gas'],
      message: '--project gas is unknown. Possible: gas-power, oil-terminal, diamonds, blank',
    },
    { name: 'an unknown case', args: ['a.xlsx', '--case', 'best'], message: '--case best is unknown. Possible: seed, announced' },
    { name: 'an unknown language', args: ['a.xlsx', '--language', 'fr'], message: '--language fr is unknown. Possible: en, ja' },
    {
      name: 'periods of another length',
      args: ['a.xlsx', '--periods', 'monthly'],
      message: '--periods monthly is unknown. Possible: annual, semi-annual, quarterly',
    },
    { name: 'an unknown option', args: ['a.xlsx', '--projects', 'gas-power'], message: "Unknown option '--projects'" },
    { name: 'a project without its value', args: ['a.xlsx', '--project'], message: "Option '--project <value>' argument missing" },
  ])('are refused: $name', ({ args, message }) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});

describe('the PACT functions of the workbook command', () => {
  const terms = [
    ['share_before', 0.5],
    ['share_after', 0.1],
  ];

  it.each<{ name: string; call: string; args: Argument[]; result: unknown }>([
    { name: 'a scalar argument', call: 'SPLIT', args: [300, 120], result: { ok: true, value: [[126, 174]] } },
    { name: 'a reference to one cell', call: 'SPLIT', args: [[[300]], [[120]], terms], result: { ok: true, value: [[126, 174]] } },
    {
      name: 'a wrong argument',
      call: 'SPLIT',
      args: ['abc', 120],
      result: { ok: false, error: '#VALUE!', message: expect.stringContaining('"abc"') },
    },
    {
      name: 'an error cell',
      call: 'SPLIT',
      args: [{ error: '#N/A' }, 120],
      result: { ok: false, message: expect.stringContaining('#N/A') },
    },
    { name: 'a missing argument', call: 'SPLIT', args: [], result: { ok: false, error: '#VALUE!' } },
  ])('answer $name', ({ call, args, result }) => {
    expect(CATALOGUE_CALLER.call({ name: call, args, address: 'Sheet1!A1' })).toMatchObject(result as object);
  });

  it('say so when there is no such function', () => {
    expect(() => CATALOGUE_CALLER.call({ name: 'NONESUCH', args: [], address: 'Sheet1!A1' })).toThrow(
      'There is no function PACT.NONESUCH.',
    );
  });
});

describe('the calculation of a plan', () => {
  it('gives values, results, spilled cells and errors, across sheets and names', async () => {
    const values = await calculatePlan(
      workbookPlan([
        sheetPlan({
          name: "A & 'b' c",
          names: [{ name: 'Rate', range: 'B1' }],
          cells: [cell(0, 1, 0.05), cell(0, 2, { kind: 'value', value: '=1+1' })],
        }),
        sheetPlan({
          name: 'S',
          cells: [
            cell(1, 0, { kind: 'formula', formula: '=PACT.SPLIT(300,120)', spill: { rows: 1, columns: 2 } }),
            cell(2, 0, '=Rate*A2'),
            cell(3, 0, '=1/0'),
          ],
        }),
      ]),
    );
    expect([values("A & 'b' c", 0, 2), values('S', 1, 0), values('S', 1, 1), values('S', 2, 0), values('S', 3, 0)]).toEqual([
      '=1+1',
      126,
      174,
      6.3,
      '#DIV/0!',
    ]);
    expect([values('S', 0, 0), values('S', 99, 99), values('nowhere', 0, 0)]).toEqual(['', '', '']);
  });
});

describe('npm run workbook', () => {
  let folder = '';
  const at = (name: string): string => path.join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'pact-workbook-'));
    writeFileSync(at('there.xlsx'), 'mine');
    mkdirSync(at('folder.xlsx'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function runAsProgram(...args: string[]) {
    const root = path.resolve(import.meta.dirname, '../..');
    return promisify(execFile)(process.execPath, [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'src/cli/workbook.ts', ...args], {
      cwd: root,
    });
  }

  it('writes a sound workbook, says what it wrote and ends', { timeout: 300_000 }, async () => {
    const { stdout } = await runAsProgram(at('out.xlsx'));
    const bytes = readFileSync(at('out.xlsx'));
    expect(await packageFaults(bytes)).toEqual([]);
    const sheets = (await readXlsx(bytes)).sheets.map(({ name }) => name);
    expect(sheets).toEqual(['Pact', 'Gas power', 'Oil terminal', 'Diamonds', 'Portfolio', 'Sources', 'Checks', 'PACT formulas']);
    expect(stdout).toContain(`Wrote ${at('out.xlsx')} (${Math.ceil(bytes.length / 1024)} kB)`);
    expect(stdout).toContain(
      'Pact, Gas power, Oil terminal, Diamonds, Portfolio, Sources, Checks; announcement of 17-18 Feb 2026; annual periods\n',
    );
    expect(stdout).toMatch(/Checks +(\d+) of \1 OK/);
  });

  it('ends with a sentence and exit code 1 when it is told nonsense', { timeout: 60_000 }, async () => {
    await expect(runAsProgram(at('x.xlsx'), '--case', 'best')).rejects.toMatchObject({
      code: 1,
      stderr: 'Error: --case best is unknown. Possible: seed, announced\n',
    });
  });

  it('shows its usage on request', async () => {
    expect(await runWorkbook(['--help'])).toMatch(
      /^Usage: npm run workbook -- <file\.xlsx \| file\.csv \| file\.json> \[options\][\s\S]*--project <id>[\s\S]*--force/,
    );
  });

  it('leaves an existing file alone', async () => {
    await expect(runWorkbook([at('there.xlsx')])).rejects.toThrow(
      `${at('there.xlsx')} exists already. Choose another name, or add --force`,
    );
    expect(readFileSync(at('there.xlsx'), 'utf8')).toBe('mine');
  });

  it('replaces an existing file with --force, and writes one project alone', { timeout: 300_000 }, async () => {
    const said = await runWorkbook([at('there.xlsx'), '--force', '--project', 'diamonds', '--case', 'seed']);
    expect(said).toContain('Pact, Diamonds, Sources, Checks; figures of 12 Feb 2026; annual periods\n');
    expect((await readXlsx(readFileSync(at('there.xlsx')))).sheets.map(({ name }) => name)).toEqual([
      'Pact',
      'Diamonds',
      'Sources',
      'Checks',
      'PACT formulas',
    ]);
  });

  it("writes a project of one's own in Japanese", { timeout: 300_000 }, async () => {
    const said = await runWorkbook([at('own.xlsx'), '--project', 'blank', '--language', 'ja']);
    const bytes = readFileSync(at('own.xlsx'));
    expect(await packageFaults(bytes)).toEqual([]);
    const [list, ...names] = (await readXlsx(bytes)).sheets.map(({ name }) => name).reverse();
    expect(list).toMatch(/^PACT/);
    expect(names.length).toBe(4);
    expect(names.every((name) => /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]+$/u.test(name))).toBe(true);
    expect(said).toContain(`${names.reverse().join(', ')}; announcement of 17-18 Feb 2026; annual periods; in Japanese`);
    expect(said).toMatch(/Checks +(\d+) of \1 OK\n/);
  });

  it('writes timelines of shorter periods', { timeout: 300_000 }, async () => {
    const said = await runWorkbook([at('half-years.xlsx'), '--project', 'diamonds', '--periods', 'semi-annual']);
    expect(said).toContain('; semi-annual periods\n');
    expect(said).toMatch(/Checks +(\d+) of \1 OK\n/);
    const pact = (await readXlsx(readFileSync(at('half-years.xlsx')))).sheets.find(({ name }) => name === 'Pact');
    const term = pact?.rows.find((row) => row.includes('per_year'));
    expect(term?.slice(term.indexOf('per_year'))[1]).toBe(2);
  });

  it.each([
    {
      mode: 'shareable',
      says: /([1-9]\d*) became plain Excel formulas and ([1-9]\d*) their values; the sheet "PACT formulas" lists them/,
      added: ['PACT waterfalls', 'PACT formulas'],
    },
    { mode: 'frozen', says: /Every formula became its value/, added: ['PACT formulas'] },
  ])('writes a $mode copy that needs no add-in, the same bytes for the same day', { timeout: 300_000 }, async ({ mode, says, added }) => {
    const write = async (name: string) => {
      const said = await runWorkbook([at(name), '--project', 'diamonds', '--share', mode, '--day', '2026-11-28']);
      return { said, bytes: readFileSync(at(name)) };
    };
    const first = await write(`${mode}-1.xlsx`);
    expect(first.said).toMatch(says);
    const { sheets, customXml, properties } = readWorkbook(first.bytes);
    const formulas = sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(formulas.filter((formula) => /PACT\.\w+\(/.test(formula))).toEqual([]);
    expect(sheets.map(({ name }) => name)).toEqual(['Pact', 'Diamonds', 'Sources', 'Checks', ...added]);
    expect(customXml.map(({ xml }) => readRecordXml(xml))).toMatchObject([{ day: '2026-11-28', models: ['diamonds'] }]);
    expect(properties.custom).toMatchObject({ PactInputsSha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await write(`${mode}-2.xlsx`)).bytes.equals(first.bytes)).toBe(true);
  });

  it.each(['csv', 'json'])('writes the schedule of a project as %s', { timeout: 300_000 }, async (format) => {
    const said = await runWorkbook([at(`diamonds.${format}`), '--project', 'diamonds']);
    expect(said).toContain('Schedule Diamonds: 30 periods, 18 columns, amounts in US$ million\n');
    const text = readFileSync(at(`diamonds.${format}`), 'utf8');
    expect(text).toMatch(format === 'csv' ? /^period,ends,year,factor,revenue,profit,opening,/ : /^\{\n {2}"project": "Diamonds"/);
  });

  it.each([
    { name: 'a folder that does not exist', file: 'no/where/x.xlsx', message: 'does not exist' },
    { name: 'the place of a folder', file: 'folder.xlsx', message: 'is a folder' },
    { name: 'a file inside a file', file: 'there.xlsx/x.xlsx', message: 'is not a folder' },
  ])('refuses $name', async ({ file, message }) => {
    await expect(runWorkbook([at(file), '--force'])).rejects.toThrow(message);
  });

  it('says why a file cannot be written', { timeout: 300_000 }, async () => {
    const long = at(`${'x'.repeat(300)}.xlsx`);
    await expect(runWorkbook([long, '--project', 'diamonds'])).rejects.toThrow(`${long} cannot be written: `);
  });
});
