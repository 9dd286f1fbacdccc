import { describe, expect, it } from 'vitest';
import type { Argument, ParameterDescription } from '../../../src/workbench/book/functions';
import { marshal, type MarshalRules } from '../../../src/workbench/functions';

const WEB: MarshalRules = { platform: 'web', allowErrors: false };
const DESKTOP: MarshalRules = { platform: 'desktop', allowErrors: false };

function marshalled(parameters: readonly ParameterDescription[], args: readonly Argument[], rules = WEB) {
  return marshal({ id: 'F', name: 'F', parameters, result: {} }, { name: 'F', args, address: 'Sheet1!A1' }, rules);
}

const any = { name: 'x', type: 'any' };
const matrix = { name: 'x', type: 'any', dimensionality: 'matrix' as const };
const number = { name: 'x', type: 'number' };
const text = { name: 'x', type: 'string' };
const flag = { name: 'x', type: 'boolean' };

describe('Arguments of a custom function', () => {
  it.each<[name: string, parameter: ParameterDescription, arg: Argument, value: unknown]>([
    ['one cell for a scalar', any, [[5]], 5],
    ['one cell for a matrix', matrix, [[5]], [[5]]],
    ['a literal for a matrix', matrix, 5, [[5]]],
    [
      'a range for a matrix',
      matrix,
      [
        [1, 'a'],
        [true, 2],
      ],
      [
        [1, 'a'],
        [true, 2],
      ],
    ],
    ['a blank cell inside a matrix as 0', matrix, [[null, 1]], [[0, 1]]],
    ['a blank cell for a scalar as null on the web', any, [[null]], null],
    ['a blank cell for a number as 0', number, [[null]], 0],
    ['a blank cell for a text as an empty text', text, [[null]], ''],
    ['an omitted argument as null', { ...number, optional: true }, null, null],
    ['TRUE for a number as 1', number, true, 1],
    ['a text that is a number for a number', number, '2.5', 2.5],
    ['a number for a text', text, 2.5, '2.5'],
    ['a boolean for a text in capitals', text, true, 'TRUE'],
    ['a number for a boolean', flag, 0, false],
  ])('passes %s', (_name, parameter, arg, value) => {
    expect(marshalled([parameter], [arg])).toEqual({ values: [value] });
  });

  it('passes a blank cell for a scalar as 0 on the desktop', () => {
    expect(marshalled([any], [[[null]]], DESKTOP)).toEqual({ values: [0] });
  });

  it('passes null for every optional argument that is left out', () => {
    const optional = { name: 'y', optional: true };
    expect(marshalled([number, optional, optional], [1])).toEqual({ values: [1, null, null] });
  });

  it('gathers repeating arguments into one', () => {
    expect(marshalled([number, { ...matrix, repeating: true }], [1, 2, [[3, 4]]])).toEqual({ values: [1, [[[2]], [[3, 4]]]] });
  });

  it.each<[name: string, parameter: ParameterDescription, arg: Argument, error: string]>([
    ['a range for a scalar', any, [[1, 2]], '#VALUE!'],
    ['a text for a number', number, 'abc', '#VALUE!'],
    ['an empty text for a number', number, '', '#VALUE!'],
    ['a text for a boolean', flag, 'maybe', '#VALUE!'],
    ['an error cell', any, [[{ error: '#N/A' }]], '#N/A'],
    ['an error cell inside a matrix', matrix, [[1, { error: '#REF!' }]], '#REF!'],
  ])('answers %s without a call', (_name, parameter, arg, error) => {
    expect(marshalled([parameter], [arg])).toMatchObject({ failure: { ok: false, error } });
  });

  it('passes an error cell where the metadata allows it for the type any', () => {
    const rules = { ...WEB, allowErrors: true };
    expect(marshalled([any], [[[{ error: '#N/A' }]]], rules)).toEqual({ values: [{ type: 'CustomFunctionError', code: '#N/A' }] });
    expect(marshalled([number], [[[{ error: '#N/A' }]]], rules)).toMatchObject({ failure: { error: '#N/A' } });
  });

  it('names the function and the counts when arguments are missing or too many', () => {
    expect(marshalled([number, number], [1])).toMatchObject({ failure: { message: 'F needs 2 arguments and got 1.' } });
    expect(marshalled([number], [1, 2])).toMatchObject({ failure: { message: 'F takes 1 arguments and got 2.' } });
  });
});
