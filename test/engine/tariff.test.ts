import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError, tariff } from '../../src/engine';
import type { TariffInput } from '../../src/engine';
import { Wide } from '../support/money';
import { named } from '../support/named';
import { aRaisedTariff, aTariff } from '../support/tariffs';

const JAPAN = { imports: 140_000, currentRate: 0.15, raisedRate: 0.25 };

describe('tariff', () => {
  it.each(
    named<{ title: string; input: TariffInput; cost: string }>([
      { title: 'is ten points of 140,000 where exporters bear the increase', input: JAPAN, cost: '14000' },
      { title: 'does not depend on elasticity where prices stay', input: { ...JAPAN, elasticity: 3 }, cost: '14000' },
      { title: 'is half where buyers pay half and buy as before', input: { ...JAPAN, passThrough: 0.5 }, cost: '7000' },
      { title: 'is nothing where buyers pay all and buy as before', input: { ...JAPAN, passThrough: 1 }, cost: '0' },
      // The price rises by 1/4 from 20% to 50%: imports fall to 80 at an elasticity of 1.
      {
        title: 'is the lost sales where buyers pay all and buy less',
        input: { imports: 100, currentRate: 0.2, raisedRate: 0.5, passThrough: 1, elasticity: 1 },
        cost: '20',
      },
      // The price rises by 1/8: imports fall to 81 / 1.125² = 64, of which exporters pay 15%: 9.6 and the 17 lost.
      {
        title: 'adds what exporters pay on the rest to the sales they lose',
        input: { imports: 81, currentRate: 0.2, raisedRate: 0.5, passThrough: 0.5, elasticity: 2 },
        cost: '26.6',
      },
      { title: 'is a gain where the tariff is cut', input: { imports: 1_000, currentRate: 0.25, raisedRate: 0.15 }, cost: '-100' },
      { title: 'is nothing where the tariff stays', input: { ...JAPAN, raisedRate: 0.15, passThrough: 0.7, elasticity: 2 }, cost: '0' },
      { title: 'is nothing without imports', input: { ...JAPAN, imports: 0, passThrough: 1, elasticity: 2 }, cost: '0' },
      {
        title: 'is more than the imports where the tariff rises by more than 100 points',
        input: { ...JAPAN, imports: 1, raisedRate: 2.15 },
        cost: '2',
      },
    ]),
  )('%s', (_title, { input, cost }) => {
    expect(tariff(input)).toBeMoneyWithin(cost, '1e-50');
  });

  it('gives the published loss of 12.5 for Korea, whose exports of 125 fall by a tenth', () => {
    // What the published figures imply: (1 + 0.10 / 1.15)^(−ε) = 0.9, an elasticity of about 1.26.
    const elasticity = new Wide(1).div('0.9').ln().div(new Wide('1.25').div('1.15').ln());
    expect(elasticity.toNumber()).toBeCloseTo(1.2636, 4);
    const cost = tariff({ imports: 125, currentRate: 0.15, raisedRate: 0.25, passThrough: 1, elasticity });
    expect(cost).toBeMoneyWithin('12.5', '1e-40');
  });

  it('takes what is left out or blank at its default', () => {
    expect(tariff({ ...JAPAN, passThrough: null, elasticity: undefined })).toEqualMoney(tariff(JAPAN));
  });
});

describe('every tariff', () => {
  it('leaves, by its cost, the imports that the elasticity says', () => {
    fc.assert(
      fc.property(aTariff(), (input) => {
        const [imports, increase] = [new Wide(input.imports), new Wide(input.raisedRate).minus(input.currentRate)];
        const toExporters = new Wide(1).minus(input.passThrough).times(increase);
        // cost = toExporters · left + imports − left, solved for what is left
        const left = imports.minus(tariff(input)).div(new Wide(1).minus(toExporters));
        const priceRatio = new Wide(input.passThrough).times(increase).div(new Wide(input.currentRate).plus(1)).plus(1);
        expect(left.times(priceRatio.pow(input.elasticity))).toBeMoneyWithin(imports, imports.plus(1).times('1e-45'));
      }),
    );
  });

  it('costs exporters Δ on all imports where prices do not move', () => {
    fc.assert(
      fc.property(aTariff(), (input) => {
        const increase = new Wide(input.raisedRate).minus(input.currentRate);
        expect(tariff({ ...input, passThrough: 0 })).toBeMoneyWithin(increase.times(input.imports), '1e-45');
      }),
    );
  });

  it('never pays when it is raised, and costs more where demand is more elastic', () => {
    fc.assert(
      fc.property(aRaisedTariff(), (input) => {
        const cost = tariff(input);
        expect(0).toBeAtMostMoney(cost, '1e-45');
        expect(cost).toBeAtMostMoney(tariff({ ...input, elasticity: new Wide(input.elasticity).plus(1) }), '1e-45');
        expect(cost).toBeAtMostMoney(tariff({ ...input, raisedRate: new Wide(input.raisedRate).plus('0.1') }), '1e-45');
      }),
    );
  });

  it('is in proportion to the imports', () => {
    fc.assert(
      fc.property(aTariff(), (input) => {
        const threefold = tariff({ ...input, imports: new Wide(input.imports).times(3) });
        expect(threefold).toBeMoneyWithin(tariff(input).times(3), new Wide(input.imports).plus(1).times('1e-45'));
      }),
    );
  });
});

describe('what a tariff refuses', () => {
  it.each(
    named([
      { title: 'negative imports', input: { imports: -1 }, code: '#NUM!', message: 'imports: -1 is below 0.' },
      { title: 'a negative rate', input: { currentRate: -0.1 }, code: '#NUM!', message: 'currentRate: -0.1 is below 0.' },
      { title: 'a subsidy for a tariff', input: { raisedRate: -0.1 }, code: '#NUM!', message: 'raisedRate: -0.1 is below 0.' },
      {
        title: 'a pass-through above 1',
        input: { passThrough: 80 },
        code: '#NUM!',
        message: 'passThrough: 80 is not a share. Use a value from 0 to 1.',
      },
      { title: 'a negative elasticity', input: { elasticity: -1.5 }, code: '#NUM!', message: 'elasticity: -1.5 is below 0.' },
      { title: 'imports that are text', input: { imports: 'all' }, code: '#VALUE!', message: 'imports: "all" is not a number.' },
      {
        title: 'a cost beyond every measure',
        input: { currentRate: '1e300', raisedRate: 0, passThrough: 1, elasticity: '1e300' },
        code: '#NUM!',
        message: 'The result is too large.',
      },
    ]),
  )('%s', (_title, { input, code, message }) => {
    const refused = () => tariff({ ...JAPAN, ...input });
    expect(refused).toThrow(EngineError);
    expect(refused).toThrow(expect.objectContaining({ code, message }));
  });
});
