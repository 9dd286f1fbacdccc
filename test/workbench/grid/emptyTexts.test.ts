import { describe, expect, it } from 'vitest';
import type { Argument } from '../../../src/workbench/book/functions';
import { at, described, fakeCaller, openBook } from './support';

describe('an empty text that a function has spilled', () => {
  it('comes back to a function as an empty text, and a blank cell as blank', async () => {
    const heard: (readonly Argument[])[] = [];
    const caller = fakeCaller(async ({ name, args }) => {
      if (name === 'TEXTS')
        return {
          ok: true,
          value: [
            ['a', ''],
            ['', 'b'],
          ],
        };
      heard.push(args);
      return { ok: true, value: 1 };
    });
    const { book } = openBook({
      functions: { namespace: 'PACT', metadata: { functions: [described('TEXTS'), described('HEAR', ['cells'])] }, caller },
    });
    const sheet = book.activeSheet();
    sheet.write(at('A1:E1'), [['=PACT.TEXTS()', '', '', '', '=PACT.HEAR(A1:C2)']]);
    await book.settled();
    expect(heard.at(-1)).toEqual([
      [
        ['a', '', null],
        ['', 'b', null],
      ],
    ]);
    expect(sheet.valueTypes(at('A1:C2'))).toEqual([
      ['String', 'String', 'Empty'],
      ['String', 'String', 'Empty'],
    ]);
  });
});
