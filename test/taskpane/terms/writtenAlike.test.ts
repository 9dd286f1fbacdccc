import { describe, expect, it } from 'vitest';
import { writtenAlike, YEARS } from '../../../src/taskpane/terms/writtenAlike';

describe('numbers that are compared', () => {
  it.each([
    { what: 'as many decimals as the longer one', numbers: [7, 7.4], options: YEARS, written: ['7.0', '7.4'] },
    { what: 'none where none is needed', numbers: [7, 8], options: YEARS, written: ['7', '8'] },
    { what: 'by itself where there is no other', numbers: [7.4, undefined], options: YEARS, written: ['7.4', undefined] },
    { what: 'nothing where there is none', numbers: [undefined, undefined], options: YEARS, written: [undefined, undefined] },
  ])('have $what', ({ numbers, options, written }) => expect(writtenAlike(numbers, options, 'en-GB')).toEqual(written));
});
