/**
 * A class of the object tree as data: every member with the ExcelApi version it came with.
 *
 * Keys are the PascalCase names that the client sends. The interpreter refuses what a table does not list.
 */
import type { Arguments } from './arguments';
import type { ExcelHost } from './host';
import type { Json } from './protocol';
import type { ApiVersion } from './version';

export interface Property<T> {
  readonly since: ApiVersion;
  /** Depends on formulas: it is read after the native calculation has finished. */
  readonly calculated: boolean;
  get(target: T, host: ExcelHost): Json | Promise<Json>;
  set?(target: T, value: Json, host: ExcelHost): void;
  /** The name under which the client sets it, where that differs. */
  readonly setAs?: string;
}

/** A property that leads to another object. null makes a null object. */
export interface Link<T> {
  readonly since: ApiVersion;
  to(target: T, host: ExcelHost): ApiObject | null;
}

/** A method that leads to another object. null makes a null object. */
export interface ObjectMethod<T> {
  readonly since: ApiVersion;
  readonly calculated: boolean;
  make(target: T, args: Arguments, host: ExcelHost): ApiObject | null;
}

/** A method called for its effect or its value. */
export interface Method<T> {
  readonly since: ApiVersion;
  readonly calculated: boolean;
  call(target: T, args: Arguments, host: ExcelHost): Json | undefined;
}

export interface ClassTable<T> {
  /** Its name in Office.js. */
  readonly name: string;
  /** What an instantiate action and a load answer so that the client can address the object again. */
  identity?(target: T): { readonly [key: string]: Json };
  /** Whether an object that was kept across batches still exists. */
  alive?(target: T, host: ExcelHost): boolean;
  readonly properties?: Members<Property<T>>;
  readonly links?: Members<Link<T>>;
  readonly objects?: Members<ObjectMethod<T>>;
  readonly methods?: Members<Method<T>>;
  /** Makes the class a collection. */
  items?(target: T, host: ExcelHost): readonly ApiObject[];
  /** `collection.getItem(key)`, which the client turns into an item path. */
  readonly item?: ObjectMethod<T>;
}

type Members<M> = { readonly [name: string]: M };

/**
 * An object of a batch: a class table with the thing it speaks about. The interpreter hands the target back to the table it
 * came with and to nothing else, so it needs no type here.
 */
export interface ApiObject {
  readonly table: ClassTable<unknown>;
  readonly target: unknown;
  /** Under which the object was kept for later batches. */
  referenceId: string | undefined;
}

/** The value of an instantiate action: what the client needs to find the object again. */
export function identityOf({ table, target, referenceId }: ApiObject): { [key: string]: Json } {
  return { ...table.identity?.(target), ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }) };
}

export class ApiClass<T> {
  constructor(readonly table: ClassTable<T>) {}

  get name(): string {
    return this.table.name;
  }

  of(target: T): ApiObject {
    return { table: this.table, target, referenceId: undefined };
  }

  /** The target behind an object of this class; undefined for another class and for plain values. */
  targetOf(value: ApiObject | Json | undefined): T | undefined {
    return isApiObject(value) && value.table === this.table ? (value.target as T) : undefined;
  }
}

const isApiObject = (value: ApiObject | Json | undefined): value is ApiObject =>
  typeof value === 'object' && value !== null && 'table' in value && 'target' in value;

/** A property that the add-in reads only. */
export function read<T>(since: ApiVersion, get: Property<T>['get']): Property<T> {
  return { since, calculated: false, get };
}

/** A property that the add-in reads and writes. */
export function readWrite<T>(since: ApiVersion, get: Property<T>['get'], set: NonNullable<Property<T>['set']>): Property<T> {
  return { since, calculated: false, get, set };
}

export function link<T>(since: ApiVersion, to: Link<T>['to']): Link<T> {
  return { since, to };
}

export function object<T>(since: ApiVersion, make: ObjectMethod<T>['make']): ObjectMethod<T> {
  return { since, calculated: false, make };
}

export function method<T>(since: ApiVersion, call: Method<T>['call']): Method<T> {
  return { since, calculated: false, call };
}

/** The member waits for the native calculation before it reads. */
export function calculated<M extends { readonly calculated: boolean }>(member: M): M {
  return { ...member, calculated: true };
}
