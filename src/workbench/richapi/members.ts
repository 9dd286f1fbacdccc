import { AccessRefused } from '../book/protection';
import type { ApiObject } from './classTable';
import { RichApiError, UnsupportedError } from './errors';
import type { ExcelHost } from './host';
import { supports, type ApiVersion } from './version';

interface Versioned {
  readonly since: ApiVersion;
  readonly calculated?: boolean;
}

type Members<M> = { readonly [name: string]: M } | undefined;

/** A member that a class table lists, with the place that Excel names in an error: `Class.member`. */
export class FoundMember<M extends Versioned> {
  constructor(
    private readonly member: M,
    readonly location: string,
  ) {}

  /** Uses the member, after the calculation where it depends on one. */
  async run<R>(host: ExcelHost, use: (member: M, location: string) => R | Promise<R>): Promise<R> {
    if (this.member.calculated) await host.book.calculated();
    return this.runAtOnce(host, use);
  }

  /** Uses the member, refuses it in an older Excel, and gives errors their place. */
  async runAtOnce<R>(host: ExcelHost, use: (member: M, location: string) => R | Promise<R>): Promise<R> {
    try {
      if (!supports(host.excelApi, this.member.since)) throw new RichApiError('ApiNotFound');
      return await use(this.member, this.location);
    } catch (cause) {
      const error = cause instanceof AccessRefused ? new RichApiError('AccessDenied') : cause;
      if (error instanceof RichApiError) error.location ??= this.location;
      throw error;
    }
  }
}

export const findProperty = ({ table }: ApiObject, name: string) => found(table.name, table.properties, name);
/** The property that the client sets under this name, which for a few is not the name it reads. */
export function findSetter(object: ApiObject, name: string) {
  const other = Object.entries(object.table.properties ?? {}).find(([, { setAs }]) => setAs === name);
  return findProperty(object, other ? other[0] : name);
}

export const findLink = ({ table }: ApiObject, name: string) => found(table.name, table.links, name);
export const findObjectMethod = ({ table }: ApiObject, name: string) => found(table.name, table.objects, name);
export const findMethod = ({ table }: ApiObject, name: string) => found(table.name, table.methods, name);
export const findItem = ({ table }: ApiObject) => found(table.name, table.item && { GetItem: table.item }, 'GetItem');

/** Names are compared exactly, as the client sends them. What a table does not list is HOST-UNSUPPORTED. */
function found<M extends Versioned>(className: string, members: Members<M>, name: string): FoundMember<M> {
  const location = `${className}.${camelCase(name)}`;
  const member = members && Object.hasOwn(members, name) ? members[name] : undefined;
  if (member === undefined) throw new UnsupportedError(location);
  return new FoundMember(member, location);
}

export const camelCase = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
