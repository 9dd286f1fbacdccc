import { describe, expect, it } from 'vitest';
import { readResult } from '../../../src/workbench/functions/results';
import type { Json } from '../../../src/workbench/richapi';

describe('Results of the client', () => {
  it.each<[name: string, item: Json, result: object]>([
    ['an array with a value', [7, true, 5, [0]], { ok: true, value: 5 }],
    ['an array with an error', [7, false, 'bad term', 7, [1]], { ok: false, error: '#VALUE!', message: 'bad term' }],
    ['an object with a value', { id: 7, value: 5, outboundData: [0] }, { ok: true, value: 5 }],
    ['an object with an error', { id: 7, failed: true, value: 'no data', errorCode: 1 }, { ok: false, error: '#N/A', message: 'no data' }],
    ['an unknown error code', [7, false, '', 2], { ok: false, error: '#VALUE!', message: '' }],
    ['null as 0', [7, true, null], { ok: true, value: 0 }],
    ['null inside a matrix as 0', [7, true, [[1, null]]], { ok: true, value: [[1, 0]] }],
    ['a formatted number', [7, true, { type: 'FormattedNumber', basicValue: 5, numberFormat: '0%' }], { ok: true, value: 5 }],
    ['a returned error', [7, true, { type: 'Error', basicValue: '#N/A', message: 'gone' }], { ok: false, error: '#N/A', message: 'gone' }],
    ['an error inside a matrix', [7, true, [[{ type: 'Error', basicValue: '#NUM!' }]]], { ok: true, value: [[{ error: '#NUM!' }]] }],
    ['a ragged matrix', [7, true, [[1, 2], [3]]], { ok: false, error: '#VALUE!', message: 'All rows of a matrix have the same length.' }],
    ['a plain list', [7, true, [1, 2]], { ok: false, error: '#VALUE!', message: 'A matrix is an array of rows of cells.' }],
    ['an empty matrix', [7, true, []], { ok: false, error: '#CALC!', message: 'The function returned an empty array.' }],
    ['an empty row', [7, true, [[]]], { ok: false, error: '#CALC!', message: 'The function returned an empty array.' }],
  ])('%s', (_name, item, result) => {
    expect(readResult(item)).toEqual({ id: 7, result });
  });

  it.each<[name: string, item: Json]>([
    ['a text', 'x'],
    ['an object without an id', { value: 5 }],
    ['an empty array', []],
  ])('%s is no result', (_name, item) => {
    expect(readResult(item)).toBeUndefined();
  });
});
