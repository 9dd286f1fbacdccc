// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableCSSFileLoading": true, "disableJavaScriptFileLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/functions/catalogue';
import { GUIDE_NAMES, LANGUAGES } from '../../../src/functions/help/addresses';
import { helpPages } from '../../../src/functions/help/helpPages';
import { COMMON_ERRORS, errorParts } from '../../../src/functions/help/commonErrors';
import { FIRST_ROW, RANGES_FORMULA, RANGES_RESULT } from '../../../src/functions/help/rangesExample';
import { functionsJson } from '../../../src/functions/metadata';
import { PACT_TERMS } from '../../../src/functions/pactTerms';
import { textIn } from '../../../src/functions/wording';
import { WATERFALL_COLUMNS } from '../../../src/functions/waterfallColumns';

const ROOT = path.resolve(__dirname, '../../..');
const BASE = 'https://example.org/pact';
const SOURCES = helpPages();
const PAGES = new Map([...SOURCES].map(([file, text]) => [file, new DOMParser().parseFromString(text, 'text/html')]));
const FILES = [...PAGES].map(([file, page]) => ({ file, page }));

/** The files beside the pages, by the sources from which the build takes them. */
const BESIDE: Readonly<Record<string, string>> = {
  'help/style.css': 'src/functions/help/style.css',
  'help/help.js': 'src/functions/help/script/index.ts',
  'assets/icon-32.png': 'assets/icon-32.png',
  'assets/icon-64.png': 'assets/icon-64.png',
};

function pageAt(address: string): Document {
  const page = PAGES.get(address.replace(`${BASE}/`, '').replace(/#.*/, ''));
  if (!page) throw new Error(`there is no page ${address}`);
  return page;
}

const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const textsOf = (page: Document, selector: string) => [...page.querySelectorAll(selector)].map(textOf);

describe('the help', () => {
  it.each(LANGUAGES)('has a page for every help address of the metadata in %s', (language) => {
    for (const { helpUrl, name } of functionsJson(language, BASE).functions) {
      const page = pageAt(helpUrl);
      expect(textsOf(page, 'h1')).toEqual([`PACT.${name}`]);
      expect(page.documentElement.lang).toBe(language);
    }
  });

  it('has the same pages in both languages, whose names differ in more than their case', () => {
    const names = (language: string) =>
      [...PAGES.keys()].filter((file) => file.includes(`/${language}/`)).map((file) => path.basename(file));
    expect(names('ja')).toEqual(names('en'));
    expect(new Set(names('en').map((name) => name.toLowerCase())).size).toBe(CATALOGUE.length + 2 + GUIDE_NAMES.length);
  });

  it.each(FILES)('$file leads nowhere that is not there, and loads nothing from elsewhere', ({ file, page }) => {
    const references = [...page.querySelectorAll('[href], [src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );
    expect(references.length).toBeGreaterThan(10);
    const lost = references.filter((reference) => {
      const { href, hash } = new URL(reference, `${BASE}/${file}`);
      const target = href.replace(`${BASE}/`, '').replace(hash, '');
      if (target in BESIDE) return !existsSync(path.join(ROOT, BESIDE[target] ?? ''));
      return !PAGES.has(target) || (hash !== '' && !PAGES.get(target)?.getElementById(hash.slice(1)));
    });
    expect(lost).toEqual([]);
  });

  it.each(FILES)('$file obeys a strict policy: no script, style or handler inside it', ({ page }) => {
    expect([...page.querySelectorAll('script:not([src]), style, [style], iframe, base')]).toEqual([]);
    const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });

  it.each(FILES)('$file is well formed', ({ file, page }) => {
    expect(unbalanced(SOURCES.get(file) ?? '')).toEqual([]);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...page.querySelectorAll('[aria-labelledby], [aria-describedby], [for]')].map(
      (element) => element.getAttribute('aria-labelledby') ?? element.getAttribute('aria-describedby') ?? element.getAttribute('for') ?? '',
    );
    expect(named.filter((id) => !page.getElementById(id))).toEqual([]);
    expect(page.querySelectorAll('h1, main, header, footer')).toHaveLength(4);
  });
});

const VOID = ['meta', 'link', 'img', 'input', 'br', 'hr'];

/** Tags that close what is not open, and those that stay open. */
function unbalanced(source: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, tag = ''] of source.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (VOID.includes(tag)) continue;
    if (slash === '') open.push(tag);
    else if (open.pop() !== tag) wrong.push(`</${tag}>`);
  }
  return [...wrong, ...open];
}

describe.each(LANGUAGES)('the page of a function in %s', (language) => {
  it.each(CATALOGUE)('shows everything of $id', (definition) => {
    const { id, question, summary, parameters, returns, example, equation, labels = [], native } = definition;
    const page = pageAt(`${BASE}/help/${language}/${id}.html`);
    const main = textOf(page.querySelector('main'));
    const texts = [
      question,
      summary,
      returns,
      ...parameters.map(({ help }) => help),
      ...labels.map(({ meaning }) => meaning),
      ...(native ? [native.note] : []),
    ].map((text) => text[language]);
    for (const text of [
      ...texts,
      example,
      ...(equation === undefined ? [] : textIn(equation, language).split('\n')),
      ...labels.map(({ label }) => label),
      ...(native ? [native.formula] : []),
    ]) {
      expect(main).toContain(text.replace(/\s+/g, ' ').trim());
    }
    const signature = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ');
    expect(textsOf(page, '.syntax')).toEqual([`=PACT.${id}(${signature})`]);
  });

  it.each(CATALOGUE)('lists the errors of $id by their codes, and after them the common ones that it can show', (definition) => {
    const { id, errors } = definition;
    const page = pageAt(`${BASE}/help/${language}/${id}.html`);
    const groups = [...page.querySelectorAll('section[aria-labelledby="errors"] dl > div')].map((group) => ({
      code: textOf(group.querySelector('dt')),
      texts: [...group.querySelectorAll('dd')].map(textOf),
    }));
    const common = COMMON_ERRORS.filter((error) => error.occurs(definition)).map(({ text }) => text);
    const expected = [...errors, ...common].map((error) => errorParts(error[language]));
    for (const { code, text } of expected) expect(groups.find((group) => group.code === code)?.texts).toContain(text);
    expect(groups.flatMap(({ texts }) => texts)).toHaveLength(expected.length);
    expect(new Set(groups.map(({ code }) => code)).size).toBe(groups.length);
  });

  it.each(CATALOGUE)('shows the cells of the example of $id, number for number', ({ id, exampleResult }) => {
    const page = pageAt(`${BASE}/help/${language}/${id}.html`);
    const section = page.querySelector('section[aria-labelledby="example"]');
    const cells = typeof exampleResult === 'object' ? exampleResult.flat() : [exampleResult];
    const numbers = [...(section?.querySelectorAll('data') ?? [])].map((data) => ({
      exact: Number(data.getAttribute('value')),
      shown: textOf(data),
    }));
    expect(numbers.map(({ exact }) => exact)).toEqual(cells.filter((cell) => typeof cell === 'number'));
    for (const { exact, shown } of numbers) expect(Number(shown)).toBe(Number(exact.toPrecision(10)));
    const words = cells.filter((cell) => typeof cell === 'string' && cell !== '').map((cell) => String(cell).replace(/\s+/g, ' '));
    for (const word of words) expect(textOf(section)).toContain(word);
  });

  it.each(CATALOGUE)('leads from $id to its relatives, its category and the other language', ({ id, related, category }) => {
    const page = pageAt(`${BASE}/help/${language}/${id}.html`);
    expect(new Set(textsOf(page, '.related a'))).toEqual(new Set(related.map((relative) => `PACT.${relative}`)));
    expect(page.querySelector('.where a')?.getAttribute('href')).toBe(`index.html#${category}`);
    const other = language === 'en' ? 'ja' : 'en';
    expect(page.querySelector(`header a[hreflang="${other}"]`)?.getAttribute('href')).toBe(`../${other}/${id}.html`);
    expect(textsOf(page, '.contents [aria-current="page"]')).toEqual([id]);
  });
});

describe.each(LANGUAGES)('the reference in %s', (language) => {
  const page = () => pageAt(`${BASE}/help/${language}/reference.html`);

  it('explains every term with its default', () => {
    for (const { name, default: value, meaning } of PACT_TERMS) {
      const entry = page().getElementById(`term-${name}`);
      expect(textOf(entry)).toContain(meaning[language]);
      expect(textOf(entry)).toContain(`${name} ${value === '' ? '' : `${language === 'en' ? 'Default: ' : '既定値：'}${value}`}`.trim());
    }
  });

  it('shows a formula over ranges whose number is what the cells of its own picture give', () => {
    const section = page().querySelector('section[aria-labelledby="ranges"]');
    expect(textOf(section?.querySelector('.formula code') ?? null)).toBe(RANGES_FORMULA);
    const rows = [...(section?.querySelectorAll('tbody tr') ?? [])].map((line) => [...line.querySelectorAll('td')].map(held));
    expect([...(section?.querySelectorAll('tbody th') ?? [])].map((head) => Number(textOf(head)))).toEqual(rows.map((_, at) => at + 1));
    expect(rows[FIRST_ROW - 1]?.[0]).toBe(46112);
    const [, id, list] = /^=PACT\.(\w+)\((.*)\)$/.exec(RANGES_FORMULA) ?? [];
    const args = list?.split(',').map((argument) => argumentIn(rows, argument)) ?? [];
    expect(CATALOGUE.find((definition) => definition.id === id)?.evaluate(args)).toBe(RANGES_RESULT);
    expect(Number(section?.querySelector('.value data')?.getAttribute('value'))).toBe(RANGES_RESULT);
  });

  it('is where every function that takes dates or terms sends for an example with ranges', () => {
    const sending = CATALOGUE.filter(({ id }) =>
      pageAt(`${BASE}/help/${language}/${id}.html`).querySelector('a[href="reference.html#ranges"]'),
    );
    const taking = CATALOGUE.filter(({ parameters }) => parameters.some(({ name }) => name === 'dates' || name === 'terms'));
    expect(sending.map(({ id }) => id)).toEqual(taking.map(({ id }) => id));
  });

  it('explains every column', () => {
    for (const [name, meaning] of Object.entries(WATERFALL_COLUMNS)) {
      expect(textOf(page().getElementById(`column-${name}`))).toBe(`${name} ${meaning[language]}`);
    }
  });
});

/** What a cell of the picture holds: the number in the markup, or its text. */
function held(cell: Element): string | number {
  const value = cell.querySelector('data')?.getAttribute('value');
  return value === null || value === undefined ? textOf(cell) : Number(value);
}

/** A range such as B3:B7 as the host hands it over, or a percentage. */
function argumentIn(rows: readonly (readonly (string | number)[])[], argument: string): unknown {
  const [, left = '', top, right = '', bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(argument) ?? [];
  if (left === '') return Number(argument.replace('%', 'e-2'));
  const columnOf = (letter: string) => letter.charCodeAt(0) - 'A'.charCodeAt(0);
  return rows.slice(Number(top) - 1, Number(bottom)).map((row) => row.slice(columnOf(left), columnOf(right) + 1));
}

describe('the common errors on a page', () => {
  const codes = (id: string) => textsOf(pageAt(`${BASE}/help/en/${id}.html`), 'section[aria-labelledby="errors"] dt');
  const errors = (id: string) => textsOf(pageAt(`${BASE}/help/en/${id}.html`), 'section[aria-labelledby="errors"] dd').join(' ');

  it('are only those that can occur: none of arguments where there are no arguments', () => {
    expect(codes('VERSION')).toEqual(['#NAME?']);
    expect(codes('TERMS')).toEqual(['#NAME?', '#SPILL!']);
    expect(errors('PROJECTS')).not.toMatch(/rate|drawdown|dates/);
    expect(errors('SPLIT')).not.toMatch(/drawdown|dates/);
    expect(errors('RECOVERY')).toMatch(/negative rate.*negative drawdown.*dates that do not increase.*outside 0 to 1/);
  });
});

describe('what the catalogue says of related functions', () => {
  it.each(CATALOGUE)('$id names two to four others that exist', ({ id, related }) => {
    const ids: readonly string[] = CATALOGUE.map((definition) => definition.id);
    expect(related.filter((relative) => relative === id || !ids.includes(relative))).toEqual([]);
    expect(new Set(related).size).toBe(related.length);
    expect(related.length).toBeGreaterThanOrEqual(2);
    expect(related.length).toBeLessThanOrEqual(4);
  });
});
