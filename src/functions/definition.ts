import { atPlace, CellError, withCellErrors } from './cellError';
import type { KindValues, ParameterKind } from './coercion';
import { coerce } from './coercion';
import type { Answer, CellResult } from './results';
import { toCells } from './results';
import { counted } from './wording';
import { sheetNames } from './sheetNames';

export type Language = 'en' | 'ja';
export type Localised = Readonly<Record<Language, string>>;

export interface ParameterDefinition {
  /** Lower case, as Excel shows it in the tooltip. */
  readonly name: string;
  /** Decides how the argument is read; a function has no coercion of its own. */
  readonly kind: ParameterKind;
  /** Optional parameters follow the required ones. */
  readonly optional?: true;
  readonly help: Localised;
}

/** What a function is for; the help and the pane list the functions by it, in this order. */
export type Category = 'schedule' | 'answer' | 'return' | 'solve' | 'study' | 'money' | 'about';

/** A text that the result has in a cell, by which a formula finds a figure, and what it says. */
export interface Label {
  readonly label: string;
  readonly meaning: Localised;
}

/** A formula of native Excel functions that gives the example's result, or its first cell. */
export interface NativeEquivalent {
  /** A formula of literals that works in any cell of a workbook without PACT. */
  readonly formula: string;
  /** When the two agree and when they do not. */
  readonly note: Localised;
}

/** A custom function: everything that Excel, the pane, the help page and the tests know of it. Ids and the order of parameters never change. */
export interface FunctionDefinition<Id extends string = string> {
  /** Without the namespace: SPLIT. */
  readonly id: Id;
  readonly category: Category;
  readonly summary: Localised;
  /** What an analyst asks: "When is Japan repaid?" */
  readonly question: Localised;
  readonly parameters: readonly ParameterDefinition[];
  /** A matrix spills. */
  readonly result: 'scalar' | 'matrix';
  /** What a number is that needs a format to be read: the serial number of a day, or a share of one a year. */
  readonly unit?: 'date' | 'rate';
  /** What the cells hold: shape, order, unit. */
  readonly returns: Localised;
  /** The equation in plain text, in the symbols of the field, one statement a line; localised where it has prose. None for tables of facts. */
  readonly equation?: string | Localised;
  /** A formula of literals that works in any cell. */
  readonly example: string;
  /** The texts of the result in their order; for functions whose results are looked up by them. */
  readonly labels?: readonly Label[];
  /**
   * What the result of a call means, in a sentence about its own figures: the first sentence whose gaps can be filled, from `fillMeaning`.
   */
  readonly meaning: readonly Localised[];
  /** What the example shows. */
  readonly exampleResult: CellResult;
  /** Errors beyond those that every function has; each starts with its Excel code and a colon or a space. */
  readonly errors: readonly Localised[];
  /** Ids of functions that answer the next question. */
  readonly related: readonly string[];
  readonly native?: NativeEquivalent;
  /**
   * Calculates from arguments as Excel hands them over, in the order of the parameters; null or undefined is omitted.
   * Pure; never returns NaN, an infinity or null.
   *
   * @throws CellError and nothing else
   */
  evaluate(args: readonly unknown[]): CellResult;
  /**
   * The same from several processors; undefined where that is not worth it or not possible.
   *
   * @throws CellError, and rejects with it, and nothing else
   */
  evaluateInWorkers?(args: readonly unknown[]): Promise<CellResult> | undefined;
}

type ArgumentOf<Parameter extends ParameterDefinition> = Parameter extends { optional: true }
  ? KindValues[Parameter['kind']] | undefined
  : KindValues[Parameter['kind']];

/** The coerced arguments by the names of the parameters. */
export type Arguments<Parameters extends readonly ParameterDefinition[]> = {
  readonly [Parameter in Parameters[number] as Parameter['name']]: ArgumentOf<Parameter>;
};

interface Blueprint<Id extends string, Parameters extends readonly ParameterDefinition[]> extends Omit<
  FunctionDefinition<Id>,
  'evaluate' | 'evaluateInWorkers'
> {
  readonly parameters: Parameters;
  calculate(args: Arguments<Parameters>): Answer;
  /** Where it is rejected, for whatever reason, `calculate` answers. */
  calculateInWorkers?(args: Arguments<Parameters>): Promise<Answer> | undefined;
}

/** Completes a definition: its `calculate` receives coerced values by name and may return engine values. */
export function defineFunction<const Id extends string, const Parameters extends readonly ParameterDefinition[]>({
  calculate,
  calculateInWorkers,
  ...definition
}: Blueprint<Id, Parameters>): FunctionDefinition<Id> {
  const { id, parameters } = definition;
  const names = sheetNames(parameters);
  const read = (args: readonly unknown[]) => {
    if (args.length > parameters.length) {
      throw new CellError('#VALUE!', `${id} takes ${takes(parameters)}; ${args.length} ${args.length === 1 ? 'was' : 'were'} given`);
    }
    const values: Partial<Record<string, unknown>> = {};
    parameters.forEach(({ name, kind, optional }, index) => {
      values[name] = atPlace({ argument: name }, () => coerce(name, kind, args[index], optional));
    });
    return values as Arguments<Parameters>;
  };
  const answer = (values: Arguments<Parameters>) => toCells(withCellErrors(() => calculate(values), names));
  return {
    ...definition,
    evaluate: (args) => answer(read(args)),
    ...(calculateInWorkers && {
      evaluateInWorkers(args: readonly unknown[]) {
        const values = read(args);
        return withCellErrors(() => calculateInWorkers(values), names)?.then(toCells, () => answer(values));
      },
    }),
  };
}

function takes(parameters: readonly ParameterDefinition[]): string {
  if (parameters.length === 0) return 'no arguments';
  return `${parameters.some(({ optional }) => optional) ? 'at most ' : ''}${counted(parameters.length, 'argument')}`;
}
