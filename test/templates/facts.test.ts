import { describe, expect, it } from 'vitest';
import * as pact from '../../src/pact';
import { inLanguage } from '../../src/templates/language';

/** Keys whose texts are codes, addresses or dates, not words of a sheet. */
const CODES = new Set(['id', 'link', 'asOf', 'date', 'value', 'choices', 'project', 'country', 'kind']);
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Every text of the pact's data that a sheet can show. */
function textsOf(data: unknown, key = ''): readonly string[] {
  if (CODES.has(key) || typeof data === 'function') return [];
  if (typeof data === 'string') return /[a-z]/.test(data) && !DATE.test(data) ? [data] : [];
  if (Array.isArray(data)) return data.flatMap((item: unknown) => textsOf(item));
  if (typeof data === 'object' && data !== null) return Object.entries(data).flatMap(([name, item]) => textsOf(item, name));
  return [];
}

const TEXTS = [...new Set(Object.values(pact).flatMap((data) => textsOf(data)))];

describe('the facts of the pact in Japanese', () => {
  it('are many', () => expect(TEXTS.length).toBeGreaterThan(150));

  it.each(TEXTS)('translate "%s"', (text) => {
    const translated = inLanguage('ja', text);
    expect(translated).not.toBe(text);
    expect(translated).toMatch(/[぀-ヿ一-鿿]|SOFR|MW|GW/);
  });

  it('keep the numbers of the English text', () => {
    const numbers = (text: string) => (text.match(/\d[\d,]*(\.\d+)?%/g) ?? []).sort();
    for (const text of TEXTS) expect(numbers(inLanguage('ja', text)), text).toEqual(numbers(text));
  });
});
