import type { Language, Localised } from './definition';

/** A number with its noun: `1 cell`, `1,201 cells`. */
export function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}

/** A text in a language; a plain one is the same in all. */
export function textIn(text: string | Localised, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
