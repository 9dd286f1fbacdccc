import { parseTree } from 'custom-functions-metadata';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/functions/catalogue';
import { functionsJson } from '../../src/functions/metadata';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const english = functionsJson('en', 'https://example.org/pact');
const japanese = functionsJson('ja', 'https://example.org/pact');

/** The kinds of parameters that may be a range. */
const RANGES = ['rate', 'series', 'table', 'dates', 'terms', 'schedule'];

/** Behind the name of a parameter in TypeScript, which reserves some of the names: case. */
const SUFFIX = '_';

/** TypeScript that has the signature of every function, written as Microsoft's generator wants it. */
function asSource(): string {
  const functions = CATALOGUE.map(({ id, summary, parameters, result }) => {
    const comment = [
      summary.en,
      `@customfunction ${id} ${id}`,
      `@helpurl https://example.org/pact/help/en/${id}.html`,
      ...parameters.map(({ name, help }) => `@param ${name}${SUFFIX} ${help.en}`),
    ];
    const declared = parameters.map(
      ({ name, kind, optional }) => `${name}${SUFFIX}${optional ? '?' : ''}: any${RANGES.includes(kind) ? '[][]' : ''}`,
    );
    const returned = result === 'matrix' ? 'any[][]' : 'any';
    return `/**\n${comment.map((line) => ` * ${line}`).join('\n')}\n */\nfunction f${id.replace('.', '')}(${declared.join(', ')}): ${returned} { return [[0]]; }`;
  });
  return functions.join('\n\n');
}

describe('functions.json', () => {
  it("says what Microsoft's generator says of the same signatures, without a complaint", () => {
    const { functions, extras } = parseTree(asSource(), 'functions.ts');
    expect(extras.flatMap(({ errors }) => errors)).toEqual([]);
    // The generator leaves out what is the default: the type any of a result and the dimensionality scalar.
    const defaults = { type: 'any', dimensionality: 'scalar' };
    const complete = functions.map((generated) => ({
      ...generated,
      parameters: generated.parameters.map((parameter) => ({ ...defaults, ...parameter, name: parameter.name.slice(0, -SUFFIX.length) })),
      result: { ...defaults, ...generated.result },
    }));
    expect(complete).toEqual(JSON.parse(JSON.stringify(english.functions)));
  });

  it('lets errors and data types in, so that our own messages are shown', () => {
    for (const { allowErrorForDataTypeAny, allowCustomDataForDataTypeAny, functions } of [english, japanese]) {
      expect([allowErrorForDataTypeAny, allowCustomDataForDataTypeAny]).toEqual([true, true]);
      expect(functions.flatMap(({ parameters }) => parameters).filter(({ type }) => type !== 'any')).toEqual([]);
    }
  });

  it('differs between the languages in descriptions and help addresses only', () => {
    const bare = ({ functions }: typeof english) =>
      functions.map(({ id, name, parameters, result }) => ({
        ...{ id, name, result },
        parameters: parameters.map(({ name: parameter, type, dimensionality, optional }) => ({
          parameter,
          type,
          dimensionality,
          optional,
        })),
      }));
    expect(bare(japanese)).toEqual(bare(english));
  });

  const texts = (language: 'en' | 'ja') =>
    functionsJson(language).functions.flatMap(({ id, description, parameters }) => [
      { what: id, text: description },
      ...parameters.map((parameter) => ({ what: `${id} ${parameter.name}`, text: parameter.description })),
    ]);

  it.each(texts('ja'))('describes $what in Japanese', ({ text }) => {
    expect(text).toMatch(JAPANESE);
    expect(text).toMatch(/。$/);
  });

  it.each(texts('en'))('describes $what in English, in a sentence that fits the tooltip', ({ text }) => {
    expect(text).not.toMatch(JAPANESE);
    expect(text).toMatch(/\.$/);
    expect(text.length).toBeLessThanOrEqual(150);
  });

  it('points to the help of each function under the address where the add-in is served', () => {
    const addresses = (language: string) => CATALOGUE.map(({ id }) => `https://example.org/pact/help/${language}/${id}.html`);
    expect(english.functions.map(({ helpUrl }) => helpUrl)).toEqual(addresses('en'));
    expect(japanese.functions.map(({ helpUrl }) => helpUrl)).toEqual(addresses('ja'));
  });
});
