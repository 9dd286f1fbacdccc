import { describe, expect, it } from 'vitest';
import { at, described, fakeCaller, openBook, valueOf } from './support';

const NUMBERS = Array.from({ length: 1500 }, (_, i) => i + 1);

describe('a spill that is longer or wider than the sheet is now', () => {
  const open = () => {
    const caller = fakeCaller(async ({ name }) => ({ ok: true, value: name === 'LONG' ? NUMBERS.map((number) => [number]) : [NUMBERS] }));
    const metadata = { functions: [described('LONG'), described('WIDE')] };
    return openBook({ functions: { namespace: 'PACT', metadata, caller } }).book;
  };

  it.each([
    { name: 'down', formula: '=PACT.LONG()', last: 'A1500' },
    { name: 'to the right', formula: '=PACT.WIDE()', last: 'BER1' },
  ])('makes the sheet larger $name', async ({ formula, last }) => {
    const book = open();
    const sheet = book.activeSheet();
    sheet.write(at('A1'), [[formula]]);
    await book.settled();
    expect(valueOf(sheet, last)).toBe(1500);
  });

  it('stays #SPILL! where Excel ends, too', async () => {
    const book = open();
    const sheet = book.activeSheet();
    sheet.write(at('A1048000'), [['=PACT.LONG()']]);
    await book.settled();
    expect(valueOf(sheet, 'A1048000')).toBe('#SPILL!');
  });
});
