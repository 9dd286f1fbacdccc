import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, irr, waterfall } from '../../src/engine';
import type { Terms } from '../../src/engine';
import { aProjectOfEither } from '../support/eitherHurdle';
import '../support/money';

describe('the two readings of the pact', () => {
  it('pay Japan 15,833 or 17,620 on 10,000 at 5.5% from 2,500 a year', () => {
    const [cumulative, annual] = compare({ rate: '0.055', drawdowns: 10_000, profits: new Array<number>(20).fill(2_500) });
    expect(cumulative.japan).toBeMoneyWithin(15_833, '0.5');
    expect(cumulative.recovery.period).toBe(11);
    expect(annual.japan).toEqualMoney(17_620);
    expect(annual.us).toEqualMoney(32_380);
    expect(annual.japanShare).toEqualMoney('0.3524');
  });

  it('are the waterfalls under each hurdle, whatever the terms say of it', () => {
    fc.assert(
      fc.property(aProjectOfEither(), (project) => {
        for (const reading of compare(project)) {
          const { recovery, totals } = waterfall({ ...project, terms: { ...project.terms, hurdle: reading.hurdle } });
          expect(reading).toMatchObject({ recovery, japan: totals.japan, us: totals.us, japanShare: totals.japanShare });
        }
        expect(compare(project).map(({ hurdle }) => hurdle)).toEqual(['cumulative', 'annual']);
      }),
    );
  });

  it('have the return that irr states, and none where it states none', () => {
    const project = { rate: '0.05', drawdowns: 100, profits: [60, 60, 60] };
    expect(compare(project)[0].irr).toEqual(irr(project));
    expect(compare({ ...project, profits: [0, 0, 0] })[1].irr).toBeNull();
    expect(compare({ ...project, drawdowns: 0 })[0].irr).toBeNull();
  });

  it('check the hurdle of the terms, though it has no effect', () => {
    const terms = { hurdle: 'none' } as unknown as Terms;
    expect(() => compare({ rate: 0, drawdowns: 100, profits: [100], terms })).toThrow(expect.objectContaining({ argument: 'hurdle' }));
  });

  it('apply the other terms to both', () => {
    const [cumulative, annual] = compare({ rate: 0, drawdowns: 100, profits: [100], terms: { hurdle: 'annual', shareBefore: 0.4 } });
    expect([cumulative, annual].map(({ japan }) => Number(japan))).toEqual([40, 40]);
  });
});
