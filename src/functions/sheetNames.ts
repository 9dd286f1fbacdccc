import type { FaultPlace, SheetNames } from './cellError';
import type { ParameterDefinition } from './definition';
import { PACT_TERMS } from './pactTerms';

const NAME_BY_OPTION = new Map<string, string>(PACT_TERMS.map(({ option, name }) => [option, name]));

/**
 * The engine's names in those of the sheet: terms (shareBefore is share_before) and the parameters of a function (firstPeriod is
 * first_period), in its messages and for the places that they are about.
 */
export function sheetNames(parameters: readonly Pick<ParameterDefinition, 'name' | 'kind'>[]): SheetNames {
  const names = new Set(parameters.map(({ name }) => name));
  const parameterOf = (word: string) => word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return {
    message: (message) =>
      message.replace(/\b[a-z]+[A-Z]\w*/g, (word) => {
        const parameter = parameterOf(word);
        return names.has(parameter) ? parameter : (NAME_BY_OPTION.get(word) ?? word);
      }),
    place({ argument, position, project }) {
      if (argument === undefined) return undefined;
      // The first date of the sheet is the engine's start.
      if (argument === 'start' && names.has('dates') && !names.has('start')) return { argument: 'dates', item: 1 };
      if (argument === 'dates' && position !== undefined) return { argument, item: position + 1 };
      const parameter = [parameterOf(argument), `${argument}s`].find((name) => names.has(name));
      if (parameter === undefined) return termPlace(argument, names);
      if (project !== undefined) return { argument: parameter, ...(position !== undefined && { row: position }), column: project };
      return { argument: parameter, ...(position !== undefined && { item: position }) };
    },
  };
}

function termPlace(option: string, names: ReadonlySet<string>): FaultPlace | undefined {
  const term = NAME_BY_OPTION.get(option);
  return term !== undefined && names.has('terms') ? { argument: 'terms', term } : undefined;
}
