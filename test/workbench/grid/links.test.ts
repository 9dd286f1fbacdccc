import { describe, expect, it } from 'vitest';
import { at, openBook, valueOf } from './support';

const ADDRESS = 'https://example.com/a?b=1&c=2';

describe('a formula that makes a link', () => {
  it.each([
    { name: 'a defined name with a text', formula: '=HYPERLINK("#Cost","see the cost")', shown: 'see the cost' },
    { name: 'a name put together in the formula', formula: '=HYPERLINK("#"&"Cost","see")', shown: 'see' },
    { name: 'an address in a cell', formula: '=HYPERLINK(B1,"Fact sheet")', shown: 'Fact sheet' },
    { name: 'an address without a text', formula: '=HYPERLINK(B1)', shown: ADDRESS },
    { name: 'a branch of IF', formula: '=IF(A1=5,HYPERLINK("#Cost","yes"),"no")', shown: 'yes' },
    { name: 'a text that another formula made', formula: '=HYPERLINK("#Cost","row "&A1)', shown: 'row 5' },
  ])('shows its text and stays a formula: $name', async ({ formula, shown }) => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    book.addName({ name: 'Cost', formula: `=${sheet.name}!$A$1`, comment: '' });
    sheet.write(at('A1:D1'), [[5, ADDRESS, formula, '=C1&"!"']]);
    await book.settled();
    expect(valueOf(sheet, 'C1')).toBe(shown);
    expect(sheet.formulas(at('C1'))).toEqual([[formula]]);
    expect(sheet.valueTypes(at('C1'))).toEqual([['String']]);
    expect(valueOf(sheet, 'D1')).toBe(`${shown}!`);
  });

  it('follows the cells that it reads', async () => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    sheet.write(at('A1:B1'), [[5, '=HYPERLINK("#A1","row "&A1)']]);
    await book.settled();
    sheet.write(at('A1'), [[6]]);
    await book.settled();
    expect(valueOf(sheet, 'B1')).toBe('row 6');
  });
});
