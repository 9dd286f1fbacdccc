import { describe, expect, it } from 'vitest';
import type { AddedSheet, KeptSheet } from '../../../src/workbook/excel/admission';
import { placements } from '../../../src/workbook/excel/placement';
import { sheetPlan } from './planBuilder';

const PLAN = ['Pact', 'Gas', 'Oil', 'Sources', 'Checks'].map((name) => sheetPlan({ name, ownName: `${name}_Own` }));
type Part = Partial<Pick<AddedSheet, 'replaced' | 'beside'>>;

/** The tabs after the moves. A new sheet is called as in the plan, in capitals. */
function tabsAfter(tabs: readonly string[], parts: Readonly<Record<string, 'kept' | Part>>): string[] {
  const kept: KeptSheet[] = [];
  const added: AddedSheet[] = [];
  for (const plan of PLAN) {
    const part = parts[plan.name] ?? {};
    if (part === 'kept') kept.push({ plan, sheet: { id: plan.name, name: plan.name } });
    else added.push({ plan, name: plan.name, writtenAs: plan.name, replaced: undefined, beside: undefined, ...part });
  }
  const state = { sheets: tabs.map((id) => ({ id, name: id })), names: [], activeSheetId: '', calculationMode: 'Automatic' } as const;
  const result = [...tabs, ...added.map(({ name }) => name.toUpperCase())];
  for (const { index, position } of placements(PLAN, { added, kept, dead: [], moved: [], obsolete: [], asked: false }, state)) {
    const name = added[index]?.name.toUpperCase() ?? '';
    result.splice(result.indexOf(name), 1);
    result.splice(position, 0, name);
  }
  return result;
}

const sheet = (name: string) => ({ id: name, name });

describe('the order of the tabs', () => {
  it('puts a whole workbook behind what is there', () => {
    expect(tabsAfter(['Mine'], {})).toEqual(['Mine', 'PACT', 'GAS', 'OIL', 'SOURCES', 'CHECKS']);
  });

  it('puts a second project behind the first, and what is written anew where it was', () => {
    const replaced = (name: string) => ({ replaced: { ...sheet(name), madeFrom: sheetPlan({ name }) } });
    const parts = { Pact: 'kept', Gas: 'kept', Sources: replaced('Sources'), Checks: replaced('Checks') } as const;
    expect(tabsAfter(['Checks', 'Pact', 'Gas', 'Sources', 'Mine'], parts)).toEqual([
      'Checks',
      'CHECKS',
      'Pact',
      'Gas',
      'OIL',
      'Sources',
      'SOURCES',
      'Mine',
    ]);
  });

  it('puts a copy beside the sheet that keeps its name', () => {
    const tabs = tabsAfter(['Gas', 'Mine'], { Gas: { beside: sheet('Gas') } });
    expect(tabs).toEqual(['Gas', 'GAS', 'OIL', 'SOURCES', 'CHECKS', 'Mine', 'PACT']);
  });
});
