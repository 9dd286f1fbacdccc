import type { ApiClass, ApiObject } from './classTable';
import { invalidArgument } from './errors';
import type { Json } from './protocol';

export type Argument = Json | ApiObject | undefined;

/** The arguments of one call, read by position. A wrong kind is Excel's InvalidArgument. Omitted arguments arrive as null. */
export class Arguments {
  constructor(private readonly values: readonly Argument[]) {}

  at(index: number): Argument {
    return this.values[index];
  }

  has(index: number): boolean {
    const value = this.values[index];
    return value !== undefined && value !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw invalidArgument(`Argument ${index + 1} must be a text.`);
    return value;
  }

  textOr<D>(index: number, otherwise: D): string | D {
    return this.has(index) ? this.text(index) : otherwise;
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }

  /** A whole number; `otherwise` for an omitted argument. */
  integer(index: number, otherwise?: number): number {
    const value = this.has(index) ? this.values[index] : otherwise;
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument(`Argument ${index + 1} must be a whole number.`);
    return value;
  }

  target<T>(index: number, type: ApiClass<T>): T {
    const target = type.targetOf(this.values[index]);
    if (target === undefined) throw invalidArgument(`Argument ${index + 1} must be a ${type.name}.`);
    return target;
  }
}

/** Values that the add-in sets, checked: the wrong kind is InvalidArgument. */
export function asText(value: Json): string {
  if (typeof value !== 'string') throw invalidArgument('A text is expected.');
  return value;
}

export function asFlag(value: Json): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected.');
  return value;
}

export function asNumber(value: Json): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument('A number is expected.');
  return value;
}

/** One of the given texts, as Office.js enumerations are. */
export function asOneOf<const C extends string>(value: Json | undefined, choices: readonly C[]): C {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument(`${JSON.stringify(value ?? null)} is none of ${choices.join(', ')}.`);
  return found;
}

/** A plain object's member; undefined where there is none. */
export function memberOf(value: Json, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('An object is expected.');
  const entry = Object.entries(value).find(([key]) => key === name);
  return entry?.[1];
}
