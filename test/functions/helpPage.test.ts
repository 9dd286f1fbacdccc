// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/functions/catalogue';
import { helpPage } from '../../src/functions/helpPage';
import { functionsJson } from '../../src/functions/metadata';

const page = new DOMParser().parseFromString(helpPage(), 'text/html');

describe('the help page', () => {
  it.each(['en', 'ja'] as const)('has a place for every help address of functions.json in %s', (language) => {
    for (const { helpUrl, name } of functionsJson(language).functions) {
      const heading = page.getElementById(new URL(helpUrl).hash.slice(1));
      expect(heading?.textContent).toBe(`PACT.${name}`);
      expect(heading?.closest('section')?.lang).toBe(language);
    }
  });

  it('gives every id once', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(CATALOGUE)('shows the arguments, the errors and the example of $id', (definition) => {
    const text = page.body.textContent;
    for (const shown of [
      definition.example,
      ...definition.parameters.map(({ help }) => help.ja),
      ...definition.errors.map(({ en }) => en),
    ]) {
      expect(text).toContain(shown);
    }
  });

  it('loads nothing from elsewhere', () => {
    expect([...page.querySelectorAll('script, link, img, iframe')]).toEqual([]);
  });
});
