import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calculatePlan } from '../../../src/cli/workbookValues';
import { phaseOne } from '../../../src/templates';
import { readWorkbook, writeWorkbook, type FileWorkbook } from '../../../src/workbook/file';
import { planWorkbook } from '../../../src/workbook/file/planWorkbook';
import { hasPactCall, shareWorkbook, type ShareMode } from '../../../src/workbook/sharing';
import { OWN } from './ownWorkbook';
import { formulasOf, restorePlan, written } from './restoring';

const MODES: readonly ShareMode[] = ['shareable', 'frozen', 'live'];

describe.each(['en', 'ja'] as const)('the workbook of all projects, in %s', (language) => {
  let book: FileWorkbook;
  let sheets: readonly string[];
  let original: Record<string, string>;

  beforeAll(async () => {
    const plan = phaseOne({ projects: ['gas-power', 'oil-terminal', 'diamonds'], case: 'announced', finest: 1, language });
    book = planWorkbook(plan, await calculatePlan(plan));
    sheets = book.sheets.map(({ name }) => name);
    original = formulasOf(book, sheets);
  }, 300_000);

  const share = (mode: ShareMode) => shareWorkbook(book, { mode, language, day: '2026-11-28' });

  it.each(MODES)('has its formulas again after a %s copy was written, read and restored', async (mode) => {
    const copy = readWorkbook(await writeWorkbook(share(mode).workbook));
    const { writes, left } = restorePlan(copy);
    expect(left).toEqual([]);
    const restored = formulasOf(written(copy, writes), sheets);
    const wanted = mode === 'frozen' ? Object.entries(original).filter(([, formula]) => hasPactCall(formula)) : Object.entries(original);
    expect(restored).toEqual(Object.fromEntries(wanted));
    expect(wanted.length).toBeGreaterThan(mode === 'frozen' ? 40 : 4000);
  });

  it('needs no PACT in a shareable copy, and keeps its own formulas and charts', () => {
    const { workbook, frozen, translated, kept } = share('shareable');
    const now = formulasOf(workbook, sheets);
    expect(Object.values(now).filter(hasPactCall)).toEqual([]);
    for (const [place, formula] of Object.entries(original)) if (!hasPactCall(formula)) expect(now[place]).toBe(formula);
    expect([kept, frozen + translated]).toEqual([0, Object.values(original).filter(hasPactCall).length]);
    expect(workbook.sheets.slice(0, sheets.length).map(({ charts }) => charts)).toEqual(book.sheets.map(({ charts }) => charts));
  });

  it.each(MODES)('gives the same bytes for a %s copy each time', async (mode) => {
    expect(await writeWorkbook(share(mode).workbook)).toEqual(await writeWorkbook(share(mode).workbook));
  });
});

describe('the bytes of a copy', () => {
  const zone = process.env['TZ'];
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(MODES)('are the same in every time zone: %s', async (mode) => {
    const bytes: Uint8Array[] = [];
    for (const place of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles']) {
      process.env['TZ'] = place;
      bytes.push(await writeWorkbook(shareWorkbook(OWN, { mode, language: 'en', day: '2026-11-28', reference: true }).workbook));
    }
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(480);
    expect(bytes[1]).toEqual(bytes[0]);
    expect(bytes[2]).toEqual(bytes[0]);
  });
});
