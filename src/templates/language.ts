import type { Language } from '../functions/catalogue';
import { JAPANESE } from './japanese';

export type { Language };

/** A text with gaps: `{1}` is the first part. A part is itself translated, so that names in a sentence are, too. */
export interface Phrase {
  readonly words: string;
  readonly parts: readonly (string | number | Phrase)[];
}

/** Sheets are written in English; the English text is the key of its translation. */
export type Words = string | Phrase;

/** `phrase('{1} to {2}', 'low', 'high')`. */
export function phrase(words: string, ...parts: Phrase['parts']): Phrase {
  return { words, parts };
}

/** The text in a language. A text without a translation (a code, a name, an address) stays as it is. */
export function inLanguage(language: Language, text: Words): string {
  if (typeof text === 'string') return language === 'ja' ? (JAPANESE.get(text) ?? text) : text;
  const parts = text.parts.map((part) => (typeof part === 'number' ? String(part) : inLanguage(language, part)));
  return inLanguage(language, text.words).replace(/\{(\d)\}/g, (gap, number: string) => parts[Number(number) - 1] ?? gap);
}

/** A formula with its text constants in a language. Codes that formulas compare with, such as "annual", have no translation and stay. */
export function formulaInLanguage(language: Language, formula: string): string {
  return language === 'en' ? formula : formula.replace(/"([^"]*)"/g, (_, words: string) => `"${inLanguage(language, words)}"`);
}
