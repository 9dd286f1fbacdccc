import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capacity, recovery } from '../../src/engine';
import type { CapacityInput } from '../../src/engine';
import type { Money } from '../support/money';
import { Wide } from '../support/money';
import { named } from '../support/named';
import { aProject } from '../support/projects';
import { aTrifleMore } from '../support/solvers';

interface Row {
  readonly title: string;
  readonly input: CapacityInput;
  readonly expected: Money;
}

describe('capacity', () => {
  it.each(
    named<Row>([
      { title: "is the present value of Japan's share", input: { rate: '0.1', profits: [2420, 2420] }, expected: 2100 },
      { title: 'is the share of the sum where there is no interest', input: { rate: 0, profits: [30, 0, 70] }, expected: 50 },
      {
        // 100 less 40 of loss: 60, half of it at 1.1²
        title: 'makes a loss good before anything is shared',
        input: { rate: '0.1', profits: [-40, '161'] },
        expected: new Wide('60.5').div('1.21'),
      },
      {
        title: 'leaves a loss out where the terms do',
        input: { rate: '0.1', profits: [-40, '242'], terms: { losses: 'ignore' } },
        expected: 100,
      },
      {
        title: 'discounts each period at its own rate',
        input: { rate: ['0.1', '0.2'], profits: [0, '264'] },
        expected: 100,
      },
      {
        // Simple interest of both periods on 100 is 20
        title: 'takes simple interest on the principal only',
        input: { rate: '0.1', profits: [0, 240], terms: { compounding: 'simple' } },
        expected: 100,
      },
      {
        // D + 0.1·D − 60 = C, C + 0.1·C = 55: C = 50, D = 100
        title: 'lowers simple interest as principal is repaid',
        input: { rate: '0.1', profits: [120, 110], terms: { compounding: 'simple' } },
        expected: 100,
      },
      {
        title: 'is 0 where there is nothing to share',
        input: { rate: '0.1', profits: [-5, 0], terms: { compounding: 'simple' } },
        expected: 0,
      },
      { title: 'is 0 where Japan has no share', input: { rate: '0.1', profits: [100], terms: { shareBefore: 0 } }, expected: 0 },
      {
        title: 'has no use for the hurdle and the rounding',
        input: { rate: '0.1', profits: ['110.44'], terms: { hurdle: 'annual', rounding: 0 } },
        expected: '50.2',
      },
    ]),
  )('%s', (_title, { input, expected }) => {
    expect(capacity(input)).toBeMoneyWithin(expected, new Wide(expected).times('1e-45'));
  });

  it('drawn at the start is repaid by the end, and a trifle more is not', () => {
    fc.assert(
      fc.property(aProject(), (project) => {
        const drawdown = capacity(project);
        expect(recovery({ ...project, drawdowns: drawdown }).recovered).toBe(true);
        if (drawdown.gt(0)) expect(recovery({ ...project, drawdowns: aTrifleMore(drawdown) }).recovered).toBe(false);
      }),
    );
  });

  it.each([
    { title: 'a negative rate', input: { rate: -0.01 }, code: '#NUM!', argument: 'rate' },
    { title: 'no periods', input: { profits: [] }, code: '#VALUE!', argument: 'profits' },
    { title: 'more than 1,200 periods', input: { profits: new Array(1201).fill(0) }, code: '#VALUE!', argument: 'profits' },
    { title: 'a hurdle that does not exist', input: { terms: { hurdle: 'none' } }, code: '#VALUE!', argument: 'hurdle' },
  ])('refuses $title', ({ input, code, argument }) => {
    const project = { rate: 0.05, profits: [60, 60], ...input } as CapacityInput;
    expect(() => capacity(project)).toThrow(expect.objectContaining({ code, argument }));
  });
});
