import type { SheetBuilder } from './planBuilder';

interface Bounds {
  readonly label: string;
  readonly min: number;
  readonly max: number;
}

const plain = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** A number between two bounds, with a prompt and an error that name them. */
export function acceptDecimal(sheet: SheetBuilder, range: string, { label, min, max, unit }: Bounds & { unit: string }): void {
  const span = min === 0 && max === 1 ? '0% to 100%' : `${plain(min)} to ${plain(max)}`;
  sheet.validate({
    range,
    rule: { kind: 'decimal', min, max },
    promptTitle: label,
    prompt: `${span}; ${unit}.`,
    error: `${label} is a number from ${span}.`,
  });
}

/** A whole number between two bounds. */
export function acceptWhole(sheet: SheetBuilder, range: string, { label, min, max, unit }: Bounds & { unit: string }): void {
  sheet.validate({
    range,
    rule: { kind: 'whole', min, max },
    promptTitle: label,
    prompt: `A whole number from ${plain(min)} to ${plain(max)}; ${unit}.`,
    error: `${label} is a whole number from ${plain(min)} to ${plain(max)}.`,
  });
}

/** A day between two days, given as Excel serial numbers. */
export function acceptDate(sheet: SheetBuilder, range: string, { label, min, max }: Bounds): void {
  sheet.validate({
    range,
    rule: { kind: 'date', min, max },
    promptTitle: label,
    prompt: 'A date.',
    error: `${label} is a date between 2025 and 2050.`,
  });
}

/** One of a few texts. */
export function acceptList(sheet: SheetBuilder, range: string, list: { label: string; choices: readonly string[]; meaning: string }): void {
  sheet.validate({
    range,
    rule: { kind: 'list', values: list.choices },
    promptTitle: list.label,
    prompt: list.meaning,
    error: `${list.label} is one of: ${list.choices.join(', ')}.`,
  });
}
