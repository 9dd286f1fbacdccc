import { numfmt } from '@univerjs/core';

/** Excel shows at most 11 characters of a number without a format, the point among them and the sign not. */
const MOST_CHARACTERS = 11;
const MOST_DECIMALS = 9;
const MOST_OF_MANTISSA = 5;

/** The texts that Excel has for a number without a number format, from the most digits to the fewest. The first is that of a wide column. */
export function* generalTexts(value: number): Generator<string, void> {
  const general = numfmt.format('General', value);
  if (general.includes('E')) {
    yield general;
  } else {
    // The library cuts digits off where there are more than eleven.
    for (let decimals = MOST_DECIMALS; decimals >= 0; decimals -= 1) {
      const text = withoutZeros(value.toFixed(decimals)).replace(/^-0$/, '0');
      if (text.replace('-', '').length <= MOST_CHARACTERS) yield text;
    }
  }
  for (let digits = MOST_OF_MANTISSA; digits >= 0; digits -= 1) yield withPower(value, digits);
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Excel writes at least two digits of the power. */
function withPower(value: number, digits: number): string {
  const [mantissa = '', power = ''] = value.toExponential(digits).split('e');
  return `${withoutZeros(mantissa)}E${power.slice(0, 1)}${power.slice(1).padStart(2, '0')}`;
}
