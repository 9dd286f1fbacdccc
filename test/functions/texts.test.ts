import { describe, expect, it } from 'vitest';
import { INSTRUMENTS } from '../../src/engine';
import { CATALOGUE } from '../../src/functions/catalogue';
import { CATEGORIES } from '../../src/functions/categories';
import type { FunctionDefinition, Localised } from '../../src/functions/definition';
import { LANGUAGES } from '../../src/functions/help/addresses';
import { COMMON_ERRORS } from '../../src/functions/help/commonErrors';
import { SYMBOLS } from '../../src/functions/help/symbols';
import { WORDS } from '../../src/functions/help/words';
import { PACT_TERMS } from '../../src/functions/pactTerms';
import { WATERFALL_COLUMNS } from '../../src/functions/waterfallColumns';
import { textIn } from '../../src/functions/wording';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ERROR = /^#(VALUE!|NUM!|N\/A|DIV\/0!|NAME\?|SPILL!)[\s:：]/u;

const ofFunctions = CATALOGUE.flatMap(({ id, summary, question, returns, meaning, parameters, errors, labels = [], equation, native }) => [
  { what: `${id}: summary`, text: summary },
  { what: `${id}: question`, text: question },
  { what: `${id}: returns`, text: returns },
  ...meaning.map((text, index) => ({ what: `${id}: meaning ${index + 1}`, text })),
  ...parameters.map(({ name, help }) => ({ what: `${id}: argument ${name}`, text: help })),
  ...errors.map((text, index) => ({ what: `${id}: error ${index + 1}`, text })),
  ...(native ? [{ what: `${id}: native`, text: native.note }] : []),
  ...labels.map(({ label, meaning }) => ({ what: `${id}: label ${label}`, text: meaning })),
  ...(typeof equation === 'object' ? [{ what: `${id}: equation`, text: equation }] : []),
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
  ...COMMON_ERRORS.map(({ text }, index) => ({ what: `common error ${index + 1}`, text })),
];

const EQUATIONS = (CATALOGUE as readonly FunctionDefinition[]).flatMap((definition) => {
  const { id, equation } = definition;
  if (equation === undefined) return [];
  return LANGUAGES.map((language) => ({
    id,
    language,
    definition,
    equation: textIn(equation, language),
    isProse: typeof equation === 'object',
  }));
});

const EXPLAINED = new Set(SYMBOLS.flatMap(([symbols]) => symbols.split(', ')));

/** What an equation may call by its name: functions, arguments, terms, columns, and the words that arguments and terms take. */
function namesOf({ parameters, labels = [] }: FunctionDefinition): ReadonlySet<string> {
  return new Set([
    ...['YEARFRAC', 'max', 'min', 'exp', 'PV', 'FV'],
    ...CATALOGUE.flatMap(({ id }) => [id, ...id.split('.')]),
    ...parameters.map(({ name }) => name),
    ...PACT_TERMS.flatMap(({ name, words }) => [name, ...words]),
    ...Object.keys(WATERFALL_COLUMNS),
    ...INSTRUMENTS,
    ...labels.map(({ label }) => label),
  ]);
}

const withoutLabels = (equation: string, { labels = [] }: FunctionDefinition) =>
  labels.reduce((text, { label }) => (label.includes(' ') ? text.replaceAll(label, ' ') : text), equation);

/** PV and FV, a letter alone or with a digit (s1), a Greek letter, a prime; a letter inside a word is none. */
const SYMBOL = /(?<![A-Za-z])(?:PV|FV|[A-Za-z][12]?)(?![A-Za-z0-9])|[α-ωΔΣ′]/g;

function symbolsOf(equation: string, definition: FunctionDefinition): readonly string[] {
  const names = [...namesOf(definition)].filter((name) => name.length > 2);
  const symbols = withoutLabels(equation, definition).replace(new RegExp(`(?<![A-Za-z])(?:${names.join('|')})(?![A-Za-z0-9])`, 'g'), ' ');
  return symbols.match(SYMBOL) ?? [];
}

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

  it.each(TEXTS.filter(({ what }) => what.includes('error ')))('begin an error with its Excel code: $what', ({ text: { en, ja } }) => {
    expect(en).toMatch(ERROR);
    expect(ja).toMatch(ERROR);
    expect(ERROR.exec(ja)?.[1]).toBe(ERROR.exec(en)?.[1]);
  });

  it.each(EQUATIONS)('write the equation of $id in lines that fit a page, in $language', ({ equation }) => {
    for (const line of equation.split('\n')) {
      expect(line.trim()).not.toBe('');
      expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  it.each(EQUATIONS.filter(({ isProse, language }) => !isProse || language === 'ja'))(
    'put no English prose into the equation of $id in $language: only names that stand in a formula, a sheet or a result',
    ({ definition, equation }) => {
      const names = namesOf(definition);
      const prose = (withoutLabels(equation, definition).match(/[A-Za-z_]*[A-Za-z]{2}[A-Za-z_0-9]*/g) ?? []).flatMap((word) =>
        names.has(word) ? [] : word.split('_').filter((part) => part.length > 1 && !names.has(part)),
      );
      expect(prose).toEqual([]);
    },
  );

  it.each(EQUATIONS)('explain every symbol of the equation of $id, in $language', ({ definition, equation }) => {
    const used = symbolsOf(equation, definition);
    expect(used).not.toEqual([]);
    expect(used.filter((symbol) => !EXPLAINED.has(symbol))).toEqual([]);
  });

  it('explain no symbol that no equation uses', () => {
    const used = new Set(EQUATIONS.flatMap(({ definition, equation }) => symbolsOf(equation, definition)));
    expect([...EXPLAINED].filter((symbol) => !used.has(symbol))).toEqual([]);
  });
});

describe('the labels of a result', () => {
  it.each(CATALOGUE.flatMap(({ id, labels, exampleResult }) => (labels ? [{ id, labels, rows: exampleResult }] : [])))(
    'of $id are all explained, and none that is not there',
    ({ labels, rows }) => {
      if (typeof rows !== 'object') throw new Error('labels stand in a table');
      const [first = []] = rows;
      const isGrid = first.length > 2;
      const shown = new Set([...(isGrid ? first.slice(1) : []), ...(isGrid ? rows.slice(1) : rows).map(([label]) => label)]);
      const explained = labels.flatMap(({ label }) => label.split(', ')).filter((label) => label !== '…');
      expect(explained.sort()).toEqual([...shown].sort());
    },
  );
});
