import type { SheetBuilder } from './planBuilder';
import { phrase, type Words } from './language';

interface Bounds {
  readonly label: Words;
  readonly min: number;
  readonly max: number;
}

const plain = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** A number between two bounds, with a prompt and an error that name them. */
export function acceptDecimal(sheet: SheetBuilder, range: string, { label, min, max, unit }: Bounds & { unit: Words }): void {
  const span = min === 0 && max === 1 ? '0% to 100%' : phrase('{1} to {2}', plain(min), plain(max));
  sheet.validate({
    range,
    rule: { kind: 'decimal', min, max },
    promptTitle: label,
    prompt: phrase('{1}; {2}.', span, unit),
    error: phrase('{1} is a number from {2}.', label, span),
  });
}

/** A whole number between two bounds. */
export function acceptWhole(sheet: SheetBuilder, range: string, { label, min, max, unit }: Bounds & { unit: Words }): void {
  sheet.validate({
    range,
    rule: { kind: 'whole', min, max },
    promptTitle: label,
    prompt: phrase('A whole number from {1} to {2}; {3}.', plain(min), plain(max), unit),
    error: phrase('{1} is a whole number from {2} to {3}.', label, plain(min), plain(max)),
  });
}

/** A day between two days, given as Excel serial numbers; `span` names them in words. */
export function acceptDate(sheet: SheetBuilder, range: string, { label, min, max, span }: Bounds & { span: Words }): void {
  sheet.validate({
    range,
    rule: { kind: 'date', min, max },
    promptTitle: label,
    prompt: phrase('A date {1}.', span),
    error: phrase('{1} is a date {2}.', label, span),
  });
}

/** One of a few texts. */
export function acceptList(sheet: SheetBuilder, range: string, list: { label: Words; choices: readonly string[]; meaning: Words }): void {
  sheet.validate({
    range,
    rule: { kind: 'list', values: list.choices },
    promptTitle: list.label,
    prompt: list.meaning,
    error: phrase('{1} is one of: {2}.', list.label, list.choices.join(', ')),
  });
}
