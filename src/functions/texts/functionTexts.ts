import { CATALOGUE, type FunctionId } from '../catalogue';
import type { Category, FunctionDefinition, Language, ParameterDefinition } from '../definition';
import type { CellResult } from '../results';
import { textIn } from '../wording';

/** Everything that a person reads of a custom function, in one language. */
export interface FunctionText {
  readonly id: FunctionId;
  readonly category: Category;
  readonly summary: string;
  readonly question: string;
  readonly parameters: readonly (Pick<ParameterDefinition, 'name' | 'kind' | 'optional'> & { readonly help: string })[];
  readonly result: 'scalar' | 'matrix';
  readonly unit?: FunctionDefinition['unit'];
  readonly returns: string;
  readonly equation?: string;
  /** Sentences with gaps for `fillMeaning`. */
  readonly meaning: readonly string[];
  readonly example: string;
  readonly exampleResult: CellResult;
  readonly labels: readonly { readonly label: string; readonly meaning: string }[];
  /** Each starts with its Excel code. */
  readonly errors: readonly string[];
  readonly related: readonly string[];
  readonly native?: { readonly formula: string; readonly note: string };
}

/** In the order of the catalogue. */
export function functionTexts(language: Language): FunctionText[] {
  return CATALOGUE.map(
    ({
      id,
      category,
      summary,
      question,
      parameters,
      result,
      unit,
      returns,
      equation,
      meaning,
      example,
      exampleResult,
      labels = [],
      errors,
      related,
      native,
    }) => ({
      id,
      category,
      summary: summary[language],
      question: question[language],
      parameters: parameters.map(({ name, kind, optional, help }) => ({ name, kind, ...(optional && { optional }), help: help[language] })),
      result,
      ...(unit && { unit }),
      returns: returns[language],
      ...(equation !== undefined && { equation: textIn(equation, language) }),
      meaning: meaning.map((sentence) => sentence[language]),
      example,
      exampleResult,
      labels: labels.map(({ label, meaning }) => ({ label, meaning: meaning[language] })),
      errors: errors.map((error) => error[language]),
      related,
      ...(native && { native: { formula: native.formula, note: native.note[language] } }),
    }),
  );
}
