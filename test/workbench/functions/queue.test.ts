import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FunctionCall, FunctionMetadata, FunctionResult } from '../../../src/workbench/book/functions';
import { InvocationQueue } from '../../../src/workbench/functions';
import { openNodeExcel, plain, type NodeExcel } from '../../support/nodeHost';

const METADATA: FunctionMetadata = {
  functions: [
    {
      id: 'SPLIT_ID',
      name: 'SPLIT',
      parameters: [
        { name: 'profit', type: 'number' },
        { name: 'share', type: 'number', optional: true },
      ],
      result: { dimensionality: 'matrix' },
    },
    { id: 'ECHO', name: 'ECHO', parameters: [{ name: 'value', type: 'any' }], result: {} },
    { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'how', type: 'string' }], result: {} },
    { id: 'LATER', name: 'LATER', parameters: [{ name: 'value', type: 'number' }], result: {} },
    { id: 'WHERE', name: 'WHERE', parameters: [], result: {}, options: { requiresAddress: true } },
    { id: 'SLOW', name: 'SLOW', parameters: [], result: {}, options: { cancelable: true } },
    { id: 'MISSING', name: 'MISSING', parameters: [], result: {} },
  ],
};

let excel: NodeExcel;

beforeEach(() => {
  excel = openNodeExcel({ metadata: METADATA });
  const { CustomFunctions } = excel;
  const { Error: CellError, ErrorCode } = CustomFunctions;
  const failures: Record<string, () => unknown> = {
    'not available': () => new CellError(ErrorCode.notAvailable, 'no data'),
    'division by zero': () => new CellError(ErrorCode.divisionByZero),
    'invalid number': () => new CellError(ErrorCode.invalidNumber, 'too large'),
    'invalid value': () => new CellError(ErrorCode.invalidValue, 'bad term'),
    'null reference': () => new CellError(ErrorCode.nullReference),
    mistake: () => new TypeError('programming mistake'),
    text: () => 'a thrown text',
  };
  CustomFunctions.associate('SPLIT_ID', (profit: number, share: number | null) => [
    [profit * (share ?? 0.5), share === null ? 'omitted' : 'given'],
  ]);
  CustomFunctions.associate('ECHO', (value: unknown) => value);
  CustomFunctions.associate('FAIL', (how: string) => {
    throw failures[how]?.();
  });
  CustomFunctions.associate('LATER', (value: number) => Promise.resolve(value * 2));
  CustomFunctions.associate('WHERE', (invocation: { address: string }) => invocation.address);
});

afterEach(() => {
  excel.dispose();
});

async function call(name: string, args: FunctionCall['args'], address = 'Sheet1!A1'): Promise<FunctionResult> {
  return plain(await excel.functions.call({ name, args, address }));
}

describe('InvocationQueue', () => {
  it('calls the function behind the name of functions.json and returns its matrix', async () => {
    expect(await call('split', [100, 0.9])).toEqual({ ok: true, value: [[90, 'given']] });
  });

  it('fills an omitted argument with null, so that the invocation does not take its place', async () => {
    expect(await call('SPLIT', [100])).toEqual({ ok: true, value: [[50, 'omitted']] });
  });

  it('returns what a promise resolves to', async () => {
    expect(await call('LATER', [[[21]]])).toEqual({ ok: true, value: 42 });
  });

  it('gives the address of the calling cell where the metadata asks for it', async () => {
    expect(await call('WHERE', [], 'Sheet1!C7')).toEqual({ ok: true, value: 'Sheet1!C7' });
  });

  it.each([
    { how: 'not available', error: '#N/A', message: 'no data' },
    { how: 'division by zero', error: '#DIV/0!', message: '' },
    { how: 'invalid number', error: '#NUM!', message: 'too large' },
    { how: 'invalid value', error: '#VALUE!', message: 'bad term' },
    { how: 'null reference', error: '#NULL!', message: '' },
    { how: 'mistake', error: '#VALUE!', message: '' },
    { how: 'text', error: '#VALUE!', message: 'a thrown text' },
  ])('shows $error for a thrown $how and keeps its message', async ({ how, error, message }) => {
    expect(await call('FAIL', [how])).toEqual({ ok: false, error, message });
  });

  it('shows #VALUE! for an id that no function is associated with', async () => {
    expect(await call('MISSING', [])).toMatchObject({ ok: false, error: '#VALUE!' });
  });

  it('shows #NAME? for a name that functions.json does not have', async () => {
    expect(await call('UNKNOWN', [])).toMatchObject({ ok: false, error: '#NAME?' });
  });

  it('answers an error cell with its error and does not call', async () => {
    expect(await call('LATER', [[[{ error: '#DIV/0!' }]]])).toMatchObject({ ok: false, error: '#DIV/0!' });
  });

  it('refuses a streaming function aloud', async () => {
    const tick = { id: 'TICK', name: 'TICK', parameters: [], result: {}, options: { stream: true } };
    const functions = new InvocationQueue({ metadata: { functions: [tick] } });
    const result = await functions.call({ name: 'TICK', args: [], address: 'Sheet1!A1' });
    expect(result).toMatchObject({ ok: false, message: 'HOST-UNSUPPORTED option stream of custom function TICK' });
    expect(functions.unsupported).toEqual(['option stream of custom function TICK']);
  });

  it('answers 50 calls of one turn with one batch of results', async () => {
    const results = await Promise.all(Array.from({ length: 50 }, (_, i) => call('LATER', [i])));
    expect(results).toEqual(Array.from({ length: 50 }, (_, i) => ({ ok: true, value: i * 2 })));
    const names = () =>
      excel.host.batches.flatMap(({ request }) => request.Actions.map(({ Name }) => Name)).filter((name) => name.startsWith('Set'));
    await expect.poll(names).toEqual(['SetInvocationArrayResults']);
  });

  it('sends open calls again when the client is loaded anew', async () => {
    excel.functions.detach();
    const answer = call('LATER', [4]);
    expect(excel.functions.pending).toBe(1);
    excel.functions.ready();
    expect(await answer).toEqual({ ok: true, value: 8 });
  });

  it('answers everything with #CONNECT! once it is closed', async () => {
    excel.functions.detach();
    const open = call('LATER', [4]);
    excel.functions.close();
    const later = call('LATER', [4]);
    expect(await Promise.all([open, later])).toMatchObject([
      { ok: false, error: '#CONNECT!' },
      { ok: false, error: '#CONNECT!' },
    ]);
  });
});

describe('Custom functions in cells', () => {
  it('calculate through the client, spill, and feed other formulas', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').formulas = [[300], ['=TEST.SPLIT(A1,0.25)']];
      sheet.getRange('C1').formulas = [['=A2*2']];
      await context.sync();
    });
    await excel.book.settled();
    const read = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const spill = sheet.getRange('A2').getSpillingToRange().load('address,values');
      const dependent = sheet.getRange('C1').load('values');
      await context.sync();
      return plain([spill.address, spill.values, dependent.values]);
    });
    expect(read).toEqual(['Sheet1!A2:B2', [[75, 'given']], [[150]]]);
  });

  it('show the error of the function, and the book keeps its message', async () => {
    excel.book.activeSheet().write({ top: 0, left: 0, bottom: 0, right: 0 }, [['=TEST.FAIL("invalid value")']]);
    await excel.book.settled();
    const sheet = excel.book.activeSheet();
    expect(sheet.values({ top: 0, left: 0, bottom: 0, right: 0 })).toEqual([['#VALUE!']]);
    expect(sheet.errorMessage(0, 0)).toBe('bad term');
  });

  it('tells a cancelable function that its cell was changed', async () => {
    const heard = new Promise<string>((resolve) => {
      excel.CustomFunctions.associate('SLOW', (invocation: { onCanceled: () => void }) => {
        invocation.onCanceled = () => resolve('cancelled');
        started();
        return new Promise(() => undefined);
      });
    });
    let started = (): void => undefined;
    const running = new Promise<void>((resolve) => {
      started = resolve;
    });
    const changed = new AbortController();
    const answer = excel.functions.call({ name: 'SLOW', args: [], address: 'Sheet1!A1' }, changed.signal);
    await running;
    changed.abort();
    expect([await heard, (await answer).ok, excel.functions.pending]).toEqual(['cancelled', false, 0]);
  });
});
