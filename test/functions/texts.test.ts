import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/functions/catalogue';
import { CATEGORIES } from '../../src/functions/categories';
import type { Localised } from '../../src/functions/definition';
import { COMMON_ERRORS, SYMBOLS, WORDS } from '../../src/functions/help/words';
import { PACT_TERMS } from '../../src/functions/pactTerms';
import { WATERFALL_COLUMNS } from '../../src/functions/waterfallColumns';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ERROR = /^#(VALUE!|NUM!|N\/A|DIV\/0!|NAME\?|SPILL!)[\s:：]/u;

const ofFunctions = CATALOGUE.flatMap(({ id, summary, question, returns, parameters, errors, native }) => [
  { what: `${id}: summary`, text: summary },
  { what: `${id}: question`, text: question },
  { what: `${id}: returns`, text: returns },
  ...parameters.map(({ name, help }) => ({ what: `${id}: argument ${name}`, text: help })),
  ...errors.map((text, index) => ({ what: `${id}: error ${index + 1}`, text })),
  ...(native ? [{ what: `${id}: native`, text: native.note }] : []),
]);
const named = (what: string, texts: Readonly<Record<string, Localised>>) =>
  Object.entries(texts).map(([name, text]) => ({ what: `${what} ${name}`, text }));

const TEXTS: readonly { readonly what: string; readonly text: Localised }[] = [
  ...ofFunctions,
  ...named('category', CATEGORIES),
  ...named('word', WORDS),
  ...named('column', WATERFALL_COLUMNS),
  ...PACT_TERMS.map(({ name, meaning }) => ({ what: `term ${name}`, text: meaning })),
  ...SYMBOLS.map(([symbol, text]) => ({ what: `symbol ${symbol}`, text })),
  ...Object.values(COMMON_ERRORS)
    .flat()
    .map((text, index) => ({ what: `common error ${index + 1}`, text })),
];

describe('the texts of the catalogue and of its help', () => {
  it.each(TEXTS)('are there in English and in Japanese: $what', ({ text: { en, ja } }) => {
    expect(en.trim()).toBe(en);
    expect(ja.trim()).toBe(ja);
    expect(en).toMatch(/[A-Za-z]{2}/);
    expect(en).not.toMatch(JAPANESE);
    expect(ja).toMatch(JAPANESE);
    expect(ja).not.toBe(en);
  });

  it.each(CATALOGUE)('ask a question that $id answers', ({ question }) => {
    expect(question.en).toMatch(/\?$/);
    expect(question.ja).toMatch(/[。？]$/u);
  });

  it.each(ofFunctions.filter(({ what }) => what.includes('error')))('begin an error with its Excel code: $what', ({ text: { en, ja } }) => {
    expect(en).toMatch(ERROR);
    expect(ja).toMatch(ERROR);
    expect(ERROR.exec(ja)?.[1]).toBe(ERROR.exec(en)?.[1]);
  });

  it.each(CATALOGUE.filter(({ equation }) => equation !== undefined))(
    'write the equation of $id in lines that fit a page',
    ({ equation = '' }) => {
      for (const line of equation.split('\n')) {
        expect(line.trim()).not.toBe('');
        expect(line.length).toBeLessThanOrEqual(100);
      }
    },
  );
});
