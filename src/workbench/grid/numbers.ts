import { numfmt } from '@univerjs/core';
import { generalTexts } from './generalNumber';

/** A number in a number format of Excel in its en-US form; as it is where the format is none. */
export function formatNumber(format: string, value: number): string {
  return formatValue(format, value);
}

/** A number or text in a number format of Excel; a text comes through a format for numbers unchanged. */
export function formatValue(format: string, value: number | string): string {
  if (format === 'General' && typeof value === 'number') return generalTexts(value).next().value ?? '';
  return numfmt.isValidFormat(format) ? numfmt.format(format, value, { throws: false }) : String(value);
}
