import { describe, expect, it } from 'vitest';
import english from '../../../src/functions/texts/en';
import japanese from '../../../src/functions/texts/ja';
import { searchFunctions } from '../../../src/taskpane/functions/catalogue/searchFunctions';

const found = (search: string, others = japanese) => searchFunctions(english, others, search).map(({ id }) => id);

describe('the search through the functions', () => {
  it('finds all for nothing', () => {
    expect(found('  ')).toEqual(english.map(({ id }) => id));
  });

  it.each(english.map(({ id }) => id))('finds %s by its name, with and without PACT, in any case and width', (id) => {
    for (const search of [
      id,
      `pact.${id.toLowerCase()}`,
      id.replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ]) {
      expect(found(search)).toContain(id);
    }
  });

  it.each([
    ['a word of the question', 'profits swing', 'SIMULATE'],
    ['a word of the summary', 'probability', 'SIMULATE'],
    ['the name of an argument', 'profit_steps', 'SENSITIVITY'],
    ['its category', 'tariffs', 'TARIFF'],
    ['Japanese', '関税率', 'TARIFF'],
    ['words in any order', 'interest balance date', 'ACCRUE'],
  ])('finds by %s', (_, search, id) => {
    expect(found(search)).toContain(id);
    expect(found(search).length).toBeLessThan(english.length);
  });

  it('wants every word', () => {
    expect(found('probability tariff')).toEqual([]);
  });

  it('goes on in one language where the other is not there', () => {
    expect(found('関税率', [])).toEqual([]);
    expect(found('tariff', [])).toContain('TARIFF');
  });
});
