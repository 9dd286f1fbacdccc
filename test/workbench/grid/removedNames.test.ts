import { describe, expect, it } from 'vitest';
import { at, openBook, valueOf } from './support';

describe('a formula whose name is removed', () => {
  it.each([
    { what: 'a cell', formula: '=Cost*2', before: 10 },
    { what: 'a range in a function', formula: '=SUM(Cost)', before: 5 },
  ])('shows #NAME?, and its value again when the name is back: $what', async ({ formula, before }) => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    const name = { name: 'Cost', formula: `=${sheet.name}!$A$1`, comment: '' };
    book.addName(name);
    sheet.write(at('A1:B1'), [[5, formula]]);
    await book.settled();
    const seen = [valueOf(sheet, 'B1')];
    book.removeName('Cost');
    await book.settled();
    seen.push(valueOf(sheet, 'B1'));
    book.addName(name);
    await book.settled();
    seen.push(valueOf(sheet, 'B1'));
    expect(seen).toEqual([before, '#NAME?', before]);
  });
});
