import { describe, expect, it } from 'vitest';
import { CALLABLES } from '../../src/functions/callables';
import { CATALOGUE } from '../../src/functions/catalogue';
import { choicesOf } from '../../src/functions/choices';

const LISTED = CALLABLES.flatMap(({ id, parameters }) =>
  parameters.flatMap(({ name, kind }, index) => choicesOf(name).map((choice) => ({ id, name, kind, index, choice }))),
);

/** Arguments of the right shape for the functions that take words. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  ACCRUE: [500, 0.055, 46041, 46222],
  FUNDING: [3310, 0.1, 3],
  PROJECTS: [],
  SENSITIVITY: [0.05, 100, [[60, 60, 60]], [[0]], [[0]]],
  WATERFALL: [0.05, 100, [[60, 60, 60]]],
};

function call(id: string, index: number, value: unknown) {
  const args = [...(ARGUMENTS[id] ?? [])];
  // Each hurdle has columns of its own.
  if (value === 'deemed' || value === 'arrears') args[4] = [['hurdle', 'annual']];
  args[index] = value;
  return CATALOGUE.find((one) => one.id === id)?.evaluate(args);
}

describe('what a parameter takes from a closed list', () => {
  it('is known of every parameter that takes words', () => {
    const words = CALLABLES.flatMap(({ parameters }) => parameters.filter(({ kind }) => kind === 'text' || kind === 'flag'));
    expect(words.filter(({ name }) => choicesOf(name).length === 0)).toEqual([]);
  });

  it.each(LISTED)('$name of $id takes $choice', ({ id, kind, index, choice }) => {
    const value = kind === 'number' ? Number(choice) : choice;
    expect(call(id, index, value)).toBeDefined();
  });

  it.each([...new Map(LISTED.map((one) => [one.name, one])).values()])('$name of $id takes nothing else', ({ id, kind, index }) => {
    expect(() => call(id, index, kind === 'number' ? 9 : 'neither')).toThrow();
  });
});
