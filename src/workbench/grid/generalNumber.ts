import { numfmt } from '@univerjs/core';
import { Decimal } from 'decimal.js';

/** Excel shows at most 11 characters of a number without a format, the point among them and the sign not. */
const MOST_CHARACTERS = 11;
const MOST_DECIMALS = 9;
const MOST_OF_MANTISSA = 5;
/** Excel keeps so many of a number and rounds those: halves away from 0, as `Decimal` does. */
const MOST_DIGITS = 15;

/** The texts that Excel has for a number without a number format, from the most digits to the fewest. The first is that of a wide column. */
export function* generalTexts(value: number): Generator<string, void> {
  // By what a power of ten would show: a double a little below 0.0001 is that.
  if (!numfmt.format('General', Number(value.toPrecision(1 + MOST_OF_MANTISSA))).includes('E')) {
    const digits = digitsOf(value);
    for (let decimals = MOST_DECIMALS; decimals >= 0; decimals -= 1) {
      const text = withoutZeros(digits.toFixed(decimals)).replace(/^-0$/, '0');
      if (text.replace('-', '').length <= MOST_CHARACTERS) yield text;
    }
  }
  for (let digits = MOST_OF_MANTISSA; digits >= 0; digits -= 1) yield withPower(value, digits);
}

function digitsOf(value: number): Decimal {
  return new Decimal(value.toPrecision(MOST_DIGITS));
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Excel writes at least two digits of the power. */
function withPower(value: number, digits: number): string {
  const [mantissa = '', power = ''] = digitsOf(value).toExponential(digits).split('e');
  return `${withoutZeros(mantissa)}E${power.slice(0, 1)}${power.slice(1).padStart(2, '0')}`;
}
