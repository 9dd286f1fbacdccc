import { describe, expect, it } from 'vitest';
import { comparedAmounts } from '../../../src/taskpane/terms/comparedAmounts';

describe('amounts that are compared', () => {
  it.each([
    { what: 'as many digits as their difference needs', amounts: [1_199.7, 1_190.95], en: ['1.200 billion', '1.191 billion'] },
    { what: 'three where that is enough', amounts: [1_200, 1_500], en: ['1.20 billion', '1.50 billion'] },
    { what: 'a unit each', amounts: [950, 1_190], en: ['950 million', '1.19 billion'] },
    { what: 'six at most', amounts: [33_300, 33_300.01], en: ['33.3000 billion', '33.3000 billion'] },
    { what: 'three where they differ by what does not show', amounts: [1_200, 1_200.001], en: ['1.20 billion', '1.20 billion'] },
    { what: 'a plain 0', amounts: [0, 950], en: ['0', '950 million'] },
  ])('have $what', ({ amounts: [one = 0, other = 0], en }) =>
    expect(comparedAmounts(one, other, 'en-GB').map((text) => text.replace('\u00a0', ' '))).toEqual(en),
  );

  it('have as many digits in Japanese', () => {
    expect(comparedAmounts(1_199.7, 1_190.95, 'ja-JP')).toEqual(['12.00億', '11.91億']);
  });
});
