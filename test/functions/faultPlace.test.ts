import { describe, expect, it } from 'vitest';
import { CATALOGUE, CellError, type FunctionId } from '../../src/functions/catalogue';
import { column, level, row } from './call';

function placeOf(id: FunctionId, ...args: readonly unknown[]) {
  try {
    CATALOGUE.find((one) => one.id === id)?.evaluate(args);
  } catch (error) {
    if (error instanceof CellError) return error.place;
    throw error;
  }
  throw new Error(`${id} was not refused.`);
}

describe('an error says which cell it is about', () => {
  it.each<{ name: string; id: FunctionId; args: readonly unknown[]; place: object | undefined }>([
    { name: 'a cell of a series', id: 'RECOVERY', args: [0.05, 100, column(60, 'abc')], place: { argument: 'profits', item: 2 } },
    { name: 'one cell', id: 'SPLIT', args: ['abc', 120], place: { argument: 'profit' } },
    { name: 'too many cells', id: 'RECOVERY', args: [0.05, 100, level(1, 1201)], place: { argument: 'profits' } },
    { name: 'a missing argument', id: 'SPLIT', args: [300], place: { argument: 'due' } },
    { name: 'a value below 0, by the engine', id: 'RECOVERY', args: [-0.01, 100, 60], place: { argument: 'rate' } },
    {
      name: 'a cell below 0, by the engine',
      id: 'RECOVERY',
      args: [0.05, column(100, -5, 0), level(60, 3)],
      place: { argument: 'drawdowns', item: 2 },
    },
    {
      name: 'a date that does not rise',
      id: 'RECOVERY',
      args: [0.05, 100, level(60, 2), column(46041, 46041, 46771)],
      place: { argument: 'dates', item: 2 },
    },
    { name: 'the number of dates', id: 'RECOVERY', args: [0.05, 100, 60, 46041], place: { argument: 'dates' } },
    {
      name: 'a term that is not known',
      id: 'SPLIT',
      args: [
        300,
        120,
        [
          ['losses', 'carry'],
          ['nobody', 1],
        ],
      ],
      place: { argument: 'terms', row: 2, column: 1 },
    },
    {
      name: 'a term of another kind',
      id: 'SPLIT',
      args: [300, 120, [['share_after', 'ten']]],
      place: { argument: 'terms', row: 1, column: 2 },
    },
    {
      name: 'a term that the engine refuses',
      id: 'SPLIT',
      args: [300, 120, [['share_before', 1.5]]],
      place: { argument: 'terms', term: 'share_before' },
    },
    {
      name: 'a parameter that has another name in the engine',
      id: 'REQUIRED',
      args: [0.05, level(100, 3), 3, 2],
      place: { argument: 'first_period' },
    },
    {
      name: 'a cell of a table',
      id: 'POOL',
      args: [
        0.05,
        row(100, 100),
        [
          [60, 60],
          [60, 'x'],
        ],
      ],
      place: { argument: 'profits', row: 2, column: 2 },
    },
    {
      name: 'a cell of a project of a pool',
      id: 'POOL',
      args: [
        0.05,
        [
          [100, 100],
          [0, -1],
        ],
        [
          [60, 60],
          [60, 60],
        ],
      ],
      place: { argument: 'drawdowns', row: 2, column: 2 },
    },
    {
      name: 'a cell of a schedule',
      id: 'CHECK',
      args: [
        [
          ['period', 'us'],
          [1, 'x'],
        ],
      ],
      place: { argument: 'schedule', row: 2, column: 2 },
    },
    {
      name: 'a name above a schedule',
      id: 'CHECK',
      args: [
        [
          ['period', 'x'],
          [1, 2],
        ],
      ],
      place: { argument: 'schedule', row: 1, column: 2 },
    },
    { name: 'a segment of a tariff', id: 'TARIFF', args: [column(1, -1), 0.1, 0.2], place: { argument: 'imports', item: 2 } },
    { name: 'no argument alone', id: 'RECOVERY', args: [0.05, 100, level(10, 3)], place: undefined },
  ])('$name', ({ id, args, place }) => {
    expect(placeOf(id, ...args)).toEqual(place);
  });
});
