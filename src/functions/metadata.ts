import { CATALOGUE } from './catalogue';
import { KINDS } from './coercion';
import type { FunctionDefinition, Language, ParameterDefinition } from './definition';
import { helpPath } from './help/addresses';

/** The file that tells Excel which functions there are. */
export interface FunctionsJson {
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'scalar' | 'matrix' };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

/**
 * The content of functions.json (`en`) and functions-ja.json (`ja`). Ids and names are the same in both.
 *
 * Every parameter has the type `any`: with a narrower type Excel refuses a wrong cell before our code runs, without a message. For the same
 * reason errors and data types are let in: a #N/A among 300 profits becomes "profits: item 17 is error #N/A" instead of a bare #N/A, and a
 * currency or stock cell counts with its number.
 *
 * @param baseUrl where the add-in is served, without a slash at the end
 */
export function functionsJson(language: Language, baseUrl = 'https://localhost:3000'): FunctionsJson {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: CATALOGUE.map((definition) => functionMetadata(definition, language, baseUrl)),
  };
}

function functionMetadata({ id, summary, parameters, result }: FunctionDefinition, language: Language, baseUrl: string): FunctionMetadata {
  return {
    id,
    name: id,
    description: summary[language],
    helpUrl: `${baseUrl}/${helpPath(id, language)}`,
    parameters: parameters.map((parameter) => parameterMetadata(parameter, language)),
    result: { type: 'any', dimensionality: result },
  };
}

function parameterMetadata({ name, kind, optional, help }: ParameterDefinition, language: Language): ParameterMetadata {
  return { name, description: help[language], type: 'any', dimensionality: KINDS[kind].dimensionality, ...(optional && { optional }) };
}
