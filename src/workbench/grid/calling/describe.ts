import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import type { FunctionDescription, ParameterDescription } from '../../book/functions';

/** What autocomplete and the help under the formula show. */
export function describeFunction(namespace: string, description: FunctionDescription): IFunctionInfo {
  return {
    functionName: `${namespace}.${description.name}`.toUpperCase(),
    functionType: FunctionType.User,
    abstract: description.description ?? '',
    description: description.description ?? '',
    functionParameter: description.parameters.map(describeParameter),
  };
}

function describeParameter(parameter: ParameterDescription): IFunctionInfo['functionParameter'][number] {
  return {
    name: parameter.name,
    detail: parameter.description ?? '',
    example: parameter.optional ? `[${parameter.name}]` : parameter.name,
    require: parameter.optional ? 0 : 1,
    repeat: parameter.repeating ? 1 : 0,
  };
}
