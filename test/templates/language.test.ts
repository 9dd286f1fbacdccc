import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { PROJECTS } from '../../src/pact';
import { phaseOne } from '../../src/templates';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import { cell as address } from '../../src/templates/a1';
import { readFormula } from './formulaReader';
import { formulaOf } from './plans';

const asked = vi.hoisted(() => new Set<string>());

// The dictionary as it is, and a record of what the sheets ask it.
vi.mock('../../src/templates/japanese', async (original) => {
  const { JAPANESE } = await original<{ JAPANESE: ReadonlyMap<string, string> }>();
  return {
    JAPANESE: {
      get: (words: string) => {
        asked.add(words);
        return JAPANESE.get(words);
      },
    },
  };
});

const FOLDER = path.resolve(import.meta.dirname, '../../src/templates/japanese');
const FILES = readdirSync(FOLDER).filter((file) => file !== 'index.ts');
type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;
const ENTRIES = (
  await Promise.all(
    FILES.map(async (file) => {
      const texts = Object.values((await import(path.join(FOLDER, file))) as Texts);
      return texts.flatMap((one) => Object.entries(one).map(([english, japanese]) => ({ file, english, japanese })));
    }),
  )
).flat();

const ALL = PROJECTS.map(({ id }) => id);
const japanese = (choice: Omit<Parameters<typeof phaseOne>[0], 'language'>) => phaseOne({ ...choice, language: 'ja' });
const PLANS: readonly { readonly name: string; readonly plan: WorkbookPlan }[] = [
  { name: 'all projects, quarterly', plan: japanese({ projects: ALL, case: 'announced', finest: 4 }) },
  { name: 'one project, annual', plan: japanese({ projects: ['diamonds'], case: 'seed', finest: 1 }) },
  { name: 'a project of one’s own, semi-annual', plan: japanese({ projects: ['blank'], case: 'seed', finest: 2 }) },
  {
    name: 'a copy',
    plan: japanese({
      projects: ['gas-power', { id: 'gas-power', prefix: 'Gas2', sheet: 'ガス火力発電（2）' }],
      case: 'announced',
      finest: 1,
    }),
  },
];

/** What Japanese texts write in Latin letters: codes that formulas and people type, names, units. */
const LATIN = [
  /https:\/\/\S+/g,
  /PACT(\.[A-Z]+)*(\(\))?/g,
  /\b[A-Z][A-Za-z]*\d*_[A-Z]\w*/g,
  /\b(seed|announced|OK|cumulative|annual|carry|ignore|none|periodic|effective|simple|floor|deadline)\b/g,
  /\b(share_before|share_after|hurdle|compounding|basis|per_year|losses|rounding|amort_start|amort_periods|arrears_rate)\b/g,
  /^(recovery|loan|bond|reserves|en|ja)$/g,
  /(?<![A-Za-z])(JBIC|NEXI|NHK|CSIS|OGJ|E&E|AI|FX|US|JP|SOFR|LLCR|IRR|NPV|COMPARE|POOL|EIA|LNG|HPHT|YEARFRAC|Excel)(?![A-Za-z])/g,
  /(?<![A-Za-z])(MW|GW|MWh|kWh|MMBtu|kW|O&M)(?![A-Za-z])/g,
  /R\. Katz|Bloomberg|SB(?=エナジー)|The Nation|Fuji Post|nippon\.com|SB Energy|AEP|Sentinel Midstream|GulfLink|Element Six/g,
] as const;

/** Latin words that are left once codes, names and units are taken out. */
function englishIn(text: string): string[] {
  const rest = LATIN.reduce((left, pattern) => left.replace(pattern, ' '), text);
  return rest.match(/[A-Za-z][A-Za-z'’-]+/g) ?? [];
}

/** Every text of a sheet that a person can meet, with where it stands. */
function textsOf(sheet: SheetPlan): [where: string, text: string][] {
  return [
    ['the name of the sheet', sheet.name],
    ...sheet.cells.flatMap((cell): [string, string][] => {
      const { content } = cell;
      const where = address(cell.row, cell.column);
      if (content.kind === 'value') return typeof content.value === 'string' ? [[where, content.value]] : [];
      return readFormula(formulaOf(cell) || '=0').texts.map((text) => [where, formatless(text)]);
    }),
    ...sheet.names.map(({ name, comment = '' }): [string, string] => [`the comment of ${name}`, comment]),
    ...sheet.notes.map(({ cell, text }): [string, string] => [`the note on ${cell}`, text]),
    ...sheet.figures.flatMap(({ name, label, unit, source, confidence }) =>
      [label, unit, source, confidence].map((text): [string, string] => [`the figure ${name}`, text]),
    ),
    ...sheet.validations.flatMap(({ range, promptTitle, prompt, error }) =>
      [promptTitle, prompt, error].map((text): [string, string] => [`the messages of ${range}`, text]),
    ),
    ...sheet.highlights.flatMap(({ range, formula }) =>
      readFormula(formula).texts.map((text): [string, string] => [`the colours of ${range}`, text]),
    ),
    ...sheet.checks.map(({ cell, label }): [string, string] => [`the check ${cell}`, label]),
    ...sheet.charts.flatMap(({ title, altText, categoryTitle, valueTitle, series }) =>
      [title, altText, categoryTitle, valueTitle, ...series.map(({ name }) => name)].map((text): [string, string] => ['a chart', text]),
    ),
  ];
}

/** The columns that PACT functions are asked for, number formats, and links inside the workbook are no words. */
function formatless(text: string): string {
  return /^[a-zA-Z0-9]+(;[a-zA-Z0-9]+)+$|^[ymd0#.,/%]+$/.test(text) || text.startsWith('#') ? '' : text;
}

describe.each(PLANS)('the Japanese workbook of $name', ({ plan }) => {
  it('has a Japanese title', () => expect(englishIn(plan.title)).toEqual([]));

  it.each(plan.sheets.map((sheet) => ({ name: sheet.name, sheet })))('leaves no text of $name in English', ({ sheet }) => {
    const left = textsOf(sheet).filter(([, text]) => englishIn(text).length > 0);
    expect([...new Map(left.map(([where, text]) => [text, where]))].map(([text, where]) => `${where}: ${text}`)).toEqual([]);
  });
});

describe('the dictionary', () => {
  it('has every English text once', () => {
    const keys = ENTRIES.map(({ english }) => english);
    expect(ENTRIES.filter(({ english }, at) => keys.indexOf(english) !== at)).toEqual([]);
  });

  it('has no translation that no sheet uses', () => {
    expect(ENTRIES.filter(({ english }) => !asked.has(english)).map(({ file, english }) => `${file}: ${english}`)).toEqual([]);
  });

  it('fills the gaps of the English text', () => {
    const gaps = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
    expect(ENTRIES.filter((one) => gaps(one.english).join() !== gaps(one.japanese).join())).toEqual([]);
  });

  it('says something else than the English, and nothing that a formula cannot hold', () => {
    const wrong = ENTRIES.filter(({ english, japanese }) => japanese === english || japanese === '' || japanese.includes('"'));
    expect(wrong).toEqual([]);
    expect(ENTRIES.filter(({ japanese }) => englishIn(formatless(japanese)).length > 0)).toEqual([]);
  });

  it('begins every reason not to compare as the light looks for it', () => {
    const translation = (words: string) => ENTRIES.find(({ english }) => english === words)?.japanese;
    const said = translation('not compared') ?? '';
    expect(translation('not compared*')).toBe(`${said}*`);
    const reasons = ENTRIES.filter(({ english }) => english.startsWith('not compared'));
    expect(reasons.length).toBeGreaterThan(3);
    expect(reasons.filter((one) => !one.japanese.startsWith(said))).toEqual([]);
  });

  it('keeps different verdicts apart', () => {
    const verdicts = ['not compared', 'look below', 'look here'].map((word) => ENTRIES.find(({ english }) => english === word)?.japanese);
    expect(new Set(verdicts).size).toBe(3);
    for (const word of ['OK', 'seed', 'announced', 'cumulative', 'annual', 'carry', 'none', 'simple', 'effective', 'periodic']) {
      expect(ENTRIES.filter(({ english }) => english === word)).toEqual([]);
    }
  });
});
