import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNodeExcel, type NodeExcel } from '../support/nodeHost';
import { outcomeOf, promised } from './conformance/outcome';
import { TOPICS } from './conformance/topics';

const ALL = Object.values(TOPICS).flat();

describe.each(Object.entries(TOPICS))('What Microsoft documents of %s', (_topic, expectations) => {
  let excel: NodeExcel;
  beforeEach(() => {
    excel = openNodeExcel();
  });
  afterEach(() => excel.dispose());

  it.each(expectations.map((expectation) => [expectation.name, expectation] as const))('%s', async (_name, expectation) => {
    expect(await outcomeOf(expectation.run, excel.Excel)).toMatchObject(promised(expectation));
    expect(excel.host.unsupported).toEqual([]);
  });
});

describe('The suite', () => {
  it('has at least 150 expectations, each with a name of its own in its topic', () => {
    for (const [topic, expectations] of Object.entries(TOPICS)) {
      const names = expectations.map(({ name }) => name);
      expect([topic, ...new Set(names)]).toEqual([topic, ...names]);
    }
    expect(ALL.length).toBeGreaterThanOrEqual(150);
  });

  it('names pages that exist', () => {
    const documented = documentedPages();
    const articles = /^office\/dev\/add-ins\/[a-z-]+\/[a-z-]+$/;
    const unknown = ALL.map(({ page }) => page).filter((page) => !articles.test(page) && !documented.has(page));
    expect(unknown).toEqual([]);
  });
});

/** `excel.range`, `excel.range#getResizedRange`, … of the classes, enumerations and interfaces in Microsoft's type definitions. */
function documentedPages(): Set<string> {
  const text = readFileSync(createRequire(import.meta.url).resolve('@types/office-js/index.d.ts'), 'utf8');
  const pages = new Set<string>();
  let page = '';
  for (const line of text.slice(text.indexOf('declare namespace Excel {')).split('\n')) {
    if (line.startsWith('}')) break;
    const type = /^ {4}(?:class|enum|interface) (\w+)/.exec(line)?.[1];
    if (type !== undefined) pages.add((page = `excel.${type.toLowerCase()}`));
    const member = /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line)?.[1];
    if (member !== undefined) pages.add(`${page}#${member}`);
  }
  return pages;
}
