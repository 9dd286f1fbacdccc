import { describe, expect, it, vi } from 'vitest';
import type { FunctionCall, FunctionResult } from '../../../src/workbench/book/functions';
import { at, described, fakeCaller, heldCaller, openBook, valueOf, type Answer } from './support';

const metadata = { functions: [described('SPLIT', ['profit', 'due']), described('DOUBLE', ['value']), described('FAIL', ['value'])] };

/** SPLIT gives two cells, DOUBLE twice the number, FAIL an error with its reason. */
function answer({ name, args }: FunctionCall): FunctionResult {
  const number = (arg: unknown): number => Number(Array.isArray(arg) ? arg[0][0] : arg);
  if (name === 'FAIL') return { ok: false, error: '#NUM!', message: `The rate must not be negative: ${number(args[0])}.` };
  if (name === 'DOUBLE') return { ok: true, value: number(args[0]) * 2 };
  const japan = Math.min(number(args[1]), number(args[0]) / 2);
  return { ok: true, value: [[japan, number(args[0]) - japan]] };
}

function openWith(reply: Answer = answer) {
  const caller = fakeCaller(reply);
  const { book } = openBook({ functions: { namespace: 'PACT', metadata, caller } });
  return { book, sheet: book.activeSheet(), caller };
}

function openHeld(answerWithinMs?: number) {
  const caller = heldCaller();
  const functions = { namespace: 'PACT', metadata, caller, ...(answerWithinMs && { answerWithinMs }) };
  const { book } = openBook({ functions });
  return { book, sheet: book.activeSheet(), caller };
}

describe('custom functions in cells', () => {
  it('spill a result that arrives later', async () => {
    const { book, sheet } = openWith();
    sheet.write(at('A1'), [['=PACT.SPLIT(300,120)']]);
    sheet.write(at('A3'), [['=SUM(A1:B1)']]);
    await book.settled();
    expect(sheet.values(at('A1:B1'))).toEqual([[120, 180]]);
    expect(valueOf(sheet, 'A3')).toBe(300);
    expect(sheet.spill(0, 1)).toEqual(at('A1:B1'));
  });

  it('show #BUSY! until the result is there, in dependents too', async () => {
    const { book, sheet, caller } = openHeld();
    sheet.write(at('A1:A3'), [['=PACT.DOUBLE(21)'], ['=A1+1'], ['=IFERROR(A1,"waiting")']]);
    await book.calculated();
    expect(sheet.values(at('A1:A3')).flat()).toEqual(['#BUSY!', '#BUSY!', 'waiting']);
    expect(sheet.valueTypes(at('A1:A2')).flat()).toEqual(['Error', 'Error']);
    expect(sheet.errorMessage(0, 0)).toBeUndefined();
    caller.answer(0, { ok: true, value: 42 });
    await book.settled();
    expect(sheet.values(at('A1:A3')).flat()).toEqual([42, 43, 42]);
  });

  it('receive blank, omitted, literal, one cell, a range and an error as what they are', async () => {
    const caller = fakeCaller(() => ({ ok: true, value: 1 }));
    const functions = { namespace: 'PACT', metadata: { functions: [described('SEEN')], allowErrorForDataTypeAny: true }, caller };
    const { book } = openBook({ functions });
    const sheet = book.activeSheet();
    sheet.write(at('B1:B3'), [[7], ['text'], ['=1/0']]);
    sheet.write(at('A1'), [['=PACT.SEEN(1.5, "x", TRUE, , B9, B1, B1:B2, DATE(2029,1,19))']]);
    await book.settled();
    expect(caller.calls).toEqual([
      { name: 'SEEN', address: 'Sheet1!A1', args: [1.5, 'x', true, null, [[null]], [[7]], [[7], ['text']], 47137] },
    ]);
  });

  it('receive an error where the metadata allows it', async () => {
    const caller = fakeCaller(() => ({ ok: true, value: 'seen' }));
    const any = { ...described('SEEN'), parameters: [{ name: 'value', type: 'any' }] };
    const { book } = openBook({ functions: { namespace: 'PACT', metadata: { functions: [any], allowErrorForDataTypeAny: true }, caller } });
    const sheet = book.activeSheet();
    sheet.write(at('A1:B1'), [['=PACT.SEEN(B1)', '=1/0']]);
    await book.settled();
    expect(caller.calls[0]?.args).toEqual([[[{ error: '#DIV/0!' }]]]);
    expect(valueOf(sheet, 'A1')).toBe('seen');
  });

  it('pass an error in their arguments on without a call', async () => {
    const { book, sheet, caller } = openWith();
    sheet.write(at('A1:B1'), [['=PACT.DOUBLE(B1)', '=NA()']]);
    await book.settled();
    expect(valueOf(sheet, 'A1')).toBe('#N/A');
    expect(caller.calls).toEqual([]);
  });

  it.each([
    { name: 'a number', value: 2.5, shown: 2.5, type: 'Double' },
    { name: 'a text', value: 'tier 1', shown: 'tier 1', type: 'String' },
    { name: 'a text that looks like a number', value: '5', shown: '5', type: 'String' },
    { name: 'a text that looks like a date', value: '2029-01-19', shown: '2029-01-19', type: 'String' },
    { name: 'a truth value', value: false, shown: false, type: 'Boolean' },
    { name: 'null', value: null, shown: 0, type: 'Double' },
    { name: 'what is not a number', value: Number.NaN, shown: '#NUM!', type: 'Error' },
    { name: 'an error', value: { error: '#N/A' }, shown: '#N/A', type: 'Error' },
    { name: 'an error that the engine does not know', value: { error: '#CONNECT!' }, shown: '#CONNECT!', type: 'Error' },
    { name: 'no rows', value: [], shown: '#CALC!', type: 'Error' },
  ])('show $name as it was returned', async ({ value, shown, type }) => {
    const { book, sheet } = openWith(() => ({ ok: true, value }));
    sheet.write(at('A1'), [['=PACT.DOUBLE(1)']]);
    await book.settled();
    expect([valueOf(sheet, 'A1'), sheet.valueTypes(at('A1'))[0]?.[0]]).toEqual([shown, type]);
  });

  it('fill short rows of a result with zeros', async () => {
    const { book, sheet } = openWith(() => ({ ok: true, value: [[1, 2], [3]] }));
    sheet.write(at('A1'), [['=PACT.DOUBLE(1)']]);
    await book.settled();
    expect(sheet.values(at('A1:B2'))).toEqual([
      [1, 2],
      [3, 0],
    ]);
  });

  it('show #SPILL! while a cell is in the way', async () => {
    const { book, sheet } = openWith();
    sheet.write(at('A1:B1'), [['=PACT.SPLIT(300,120)', 'in the way']]);
    await book.settled();
    expect(valueOf(sheet, 'A1')).toBe('#SPILL!');
    sheet.clear(at('B1'), 'Contents');
    await book.settled();
    expect(sheet.values(at('A1:B1'))).toEqual([[120, 180]]);
  });

  it('are found in any case and nested in native functions', async () => {
    const { book, sheet } = openWith();
    sheet.write(at('A1:A3'), [['=pact.double(4)'], ['=ROUND(PACT.DOUBLE(1.26),1)'], ['=SUM(PACT.SPLIT(300,120))']]);
    await book.settled();
    expect(sheet.values(at('A1:A3')).flat()).toEqual([8, 2.5, 300]);
  });

  it('are called once for equal arguments', async () => {
    const { book, sheet, caller } = openWith();
    sheet.write(at('A1:A4'), [['=PACT.DOUBLE(7)'], ['=PACT.DOUBLE(7)'], ['=PACT.DOUBLE(3+4)'], ['=SUM(A1:A3)']]);
    await book.settled();
    expect(valueOf(sheet, 'A4')).toBe(42);
    expect(caller.calls).toHaveLength(1);
  });

  it('are called for each cell when they ask for its address', async () => {
    const caller = fakeCaller(({ address }) => ({ ok: true, value: address }));
    const functions = { namespace: 'PACT', metadata: { functions: [described('WHERE', [], { requiresAddress: true })] }, caller };
    const { book } = openBook({ sheets: ["Japan's share"], functions });
    const sheet = book.activeSheet();
    sheet.write(at('A1:A2'), [['=PACT.WHERE()'], ['=PACT.WHERE()']]);
    await book.settled();
    expect(sheet.values(at('A1:A2')).flat()).toEqual(["'Japan''s share'!A1", "'Japan''s share'!A2"]);
  });

  it('feed one another level by level', async () => {
    const { book, sheet, caller } = openWith();
    sheet.write(at('A1:A3'), [['=PACT.DOUBLE(A2)'], ['=PACT.DOUBLE(A3)'], ['=PACT.DOUBLE(5)']]);
    await book.settled();
    expect(sheet.values(at('A1:A3')).flat()).toEqual([40, 20, 10]);
    expect(caller.calls.map(({ args }) => args[0])).toEqual([5, [[10]], [[20]]]);
  });

  it('end right when an argument changes while the call is pending', async () => {
    const { book, sheet, caller } = openHeld();
    sheet.write(at('A1:A3'), [[1], ['=PACT.DOUBLE(A1)'], ['=A2*10']]);
    await book.calculated();
    sheet.write(at('A1'), [[2]]);
    await book.calculated();
    caller.answer(1, { ok: true, value: 4 });
    caller.answer(0, { ok: true, value: 2 });
    await book.settled();
    expect(sheet.values(at('A1:A3')).flat()).toEqual([2, 4, 40]);
  });

  it('end right after many edits during many calls', async () => {
    const { book, sheet } = openWith(async (call) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return answer(call);
    });
    const rows = Array.from({ length: 100 }, (_, i) => i + 1);
    sheet.write(
      at('A1:A100'),
      rows.map((i) => [i]),
    );
    sheet.write(
      at('B1:B100'),
      rows.map((i) => [`=PACT.DOUBLE(A${i})`]),
    );
    sheet.write(at('C1'), [['=SUM(B1:B100)']]);
    for (const factor of [2, 3, 4]) {
      await book.calculated();
      sheet.write(
        at('A1:A100'),
        rows.map((i) => [i * factor]),
      );
    }
    await book.settled();
    expect(sheet.values(at('B1:B100')).flat()).toEqual(rows.map((i) => i * 8));
    expect(valueOf(sheet, 'C1')).toBe(8 * 5050);
  });
});

describe('errors of custom functions', () => {
  it('keep their reason for each calling cell', async () => {
    const { book, sheet } = openWith();
    sheet.write(at('A1:A3'), [['=PACT.FAIL(-1)'], ['=PACT.FAIL(-2)'], ['=A1']]);
    await book.settled();
    expect(sheet.values(at('A1:A3')).flat()).toEqual(['#NUM!', '#NUM!', '#NUM!']);
    expect([0, 1, 2].map((row) => sheet.errorMessage(row, 0))).toEqual([
      'The rate must not be negative: -1.',
      'The rate must not be negative: -2.',
      undefined,
    ]);
  });

  it('lose their reason when the cell is mended or its error is caught', async () => {
    const { book, sheet } = openWith();
    sheet.write(at('A1:A2'), [['=PACT.FAIL(-1)'], ['=IFERROR(PACT.FAIL(-1),0)']]);
    await book.settled();
    expect(sheet.errorMessage(1, 0)).toBeUndefined();
    sheet.write(at('A1'), [['=PACT.DOUBLE(1)']]);
    await book.settled();
    expect([valueOf(sheet, 'A1'), sheet.errorMessage(0, 0)]).toEqual([2, undefined]);
    sheet.write(at('A1'), [['=1/0']]);
    await book.settled();
    expect(sheet.errorMessage(0, 0)).toBeUndefined();
  });

  it('show #VALUE! for a call that was rejected, and ask again after the next change', async () => {
    const { book, sheet, caller } = openHeld();
    sheet.write(at('A1:B1'), [['=PACT.DOUBLE(1)+B1', 0]]);
    await book.calculated();
    caller.reject(0, new Error('The add-in is not connected.'));
    await book.settled();
    expect([valueOf(sheet, 'A1'), sheet.errorMessage(0, 0)]).toEqual(['#VALUE!', 'The add-in is not connected.']);
    sheet.write(at('B1'), [[10]]);
    await book.calculated();
    caller.answer(1, { ok: true, value: 2 });
    await book.settled();
    expect([valueOf(sheet, 'A1'), sheet.errorMessage(0, 0)]).toEqual([12, undefined]);
  });

  it('ask again for rejected calls when everything is recalculated', async () => {
    const { book, sheet, caller } = openHeld();
    sheet.write(at('A1'), [['=PACT.DOUBLE(1)']]);
    await book.calculated();
    caller.reject(0, new Error('The add-in is not connected.'));
    await book.settled();
    book.recalculate();
    await book.calculated();
    caller.answer(1, { ok: true, value: 2 });
    await book.settled();
    expect(valueOf(sheet, 'A1')).toBe(2);
  });

  it('give up on a call without an answer, and still take the answer', async () => {
    const { book, sheet, caller } = openHeld(20);
    sheet.write(at('A1'), [['=PACT.DOUBLE(1)']]);
    await book.settled();
    expect([valueOf(sheet, 'A1'), sheet.errorMessage(0, 0)]).toEqual(['#VALUE!', 'No answer within 0.02 seconds.']);
    caller.answer(0, { ok: true, value: 2 });
    await expect.poll(() => valueOf(sheet, 'A1')).toBe(2);
  });

  it('survive a caller that throws at once', async () => {
    const { book } = openBook({
      functions: {
        namespace: 'PACT',
        metadata,
        caller: {
          call: () => {
            throw new Error('Not ready.');
          },
        },
      },
    });
    const sheet = book.activeSheet();
    sheet.write(at('A1:A2'), [['=PACT.DOUBLE(1)'], ['=1+1']]);
    await book.settled();
    expect([...sheet.values(at('A1:A2')).flat(), sheet.errorMessage(0, 0)]).toEqual(['#VALUE!', 2, 'Not ready.']);
  });

  it.each([
    { kind: { stream: true }, reason: 'TICK is a streaming function' },
    { kind: { volatile: true }, reason: 'TICK is volatile' },
  ])('refuse what cannot be calculated when the workbook opens: $reason', ({ kind, reason }) => {
    const functions = { namespace: 'PACT', metadata: { functions: [described('TICK', [], kind)] }, caller: heldCaller() };
    expect(() => openBook({ functions })).toThrow(reason);
  });

  it('are not called in a workbook that has none', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined); // the engine reports the unknown function
    const { book } = openBook();
    book.activeSheet().write(at('A1'), [['=PACT.DOUBLE(1)']]);
    await book.settled();
    expect(valueOf(book.activeSheet(), 'A1')).toBe('#NAME?');
  });
});

describe('formulas that compare a whole range', () => {
  it.each([
    { name: 'COUNTIF', formula: '=COUNTIF(A1:A4,"OK")', before: 4, after: 3 },
    { name: '"=" over the range', formula: '=SUMPRODUCT((A1:A4="OK")*1)', before: 4, after: 3 },
    { name: 'MATCH', formula: '=IFERROR(MATCH("wrong",A1:A4,0),0)', before: 0, after: 2 },
  ])('see with $name what cells became in a later calculation, not what they were', async ({ formula, before, after }) => {
    const { book } = openBook();
    const sheet = book.activeSheet();
    const verdict = (row: number) => `=IF(B${row}>0,"OK","wrong")`;
    sheet.write(
      at('A1:B4'),
      [1, 2, 3, 4].map((row) => [verdict(row), row]),
    );
    sheet.write(at('D1'), [[formula]]);
    await book.calculated();
    expect(valueOf(sheet, 'D1')).toBe(before);
    sheet.write(at('B2'), [[-1]]);
    await book.calculated();
    expect(valueOf(sheet, 'D1')).toBe(after);
    sheet.write(at('B2'), [[2]]);
    await book.calculated();
    expect(valueOf(sheet, 'D1')).toBe(before);
  });
});
