/** Runs one batch of the client over the class tables. */
import { Arguments, type Argument } from './arguments';
import { WORKBOOK } from './classes/workbook';
import { service } from './classes/services';
import { identityOf, type ApiObject, type ObjectMethod } from './classTable';
import { RichApiError, UnsupportedError } from './errors';
import type { ExcelHost } from './host';
import { load } from './load';
import { findItem, findLink, findMethod, findObjectMethod, findSetter } from './members';
import { ActionType, ObjectPathType } from './protocol';
import type { Action, ActionResult, ArgumentInfo, Json, ObjectPath, RequestBody, ResponseBody } from './protocol';

/** Actions run in order and stop at the first failure; what ran before it stays applied and is answered. */
export async function runBatch(host: ExcelHost, body: RequestBody): Promise<ResponseBody> {
  const batch = new Batch(host, body);
  const Results: ActionResult[] = [];
  // Older events, such as the workbook's onSelectionChanged, are attached when the marker behind them comes back in this list.
  const TraceIds: number[] = [];
  for (const [ActionIndex, action] of body.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: await batch.perform(action) });
      if (action.ActionType === ActionType.Trace) TraceIds.push(action.Id);
    } catch (error) {
      const { code, message, location } = explain(host, error);
      return { Results, TraceIds, Error: { Code: code, Message: message, HttpStatusCode: 400, Location: location ?? null, ActionIndex } };
    }
  }
  return { Results, TraceIds };
}

function explain(host: ExcelHost, error: unknown): RichApiError {
  if (error instanceof UnsupportedError) host.recordUnsupported(error.subject);
  if (error instanceof RichApiError) return error;
  host.recordDefect(error);
  return new RichApiError('GeneralException', error instanceof Error ? error.message : String(error));
}

class Batch {
  /** Several actions refer to one path, and a path such as `Add` has an effect: each is followed once. */
  private readonly resolved = new Map<number, ApiObject | null>();

  constructor(
    private readonly host: ExcelHost,
    private readonly body: RequestBody,
  ) {}

  async perform(action: Action): Promise<Json> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && identityOf(object);
      case ActionType.Load:
      case ActionType.Retrieve:
        return object && load(object, action.QueryInfo ?? {}, this.host);
      case ActionType.Call:
        return this.call(object, action);
      case ActionType.Set:
        return this.set(object, action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null);
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) await this.set(object, name, value);
        return null;
      default:
        throw new UnsupportedError(`action type ${action.ActionType}`);
    }
  }

  private async call(object: ApiObject | null, action: Action): Promise<Json> {
    // Microsoft's samples delete what `getItemOrNullObject` found without a look at it: a call on a null object does nothing.
    if (object === null) return null;
    if (action.Name === '_KeepReference') {
      this.host.references.keep(object);
      return null;
    }
    return findMethod(object, action.Name).run(this.host, async (method) => {
      const args = await this.argumentsOf(action.ArgumentInfo);
      return method.call(object.target, args, this.host) ?? null;
    });
  }

  private async set(object: ApiObject | null, name: string, value: Json): Promise<null> {
    if (object === null) throw new UnsupportedError(`set ${name} of a null object`);
    await findSetter(object, name).runAtOnce(this.host, (property, location) => {
      if (!property.set) throw new UnsupportedError(`set ${location}`);
      property.set(object.target, value, this.host);
    });
    return null;
  }

  private async resolve(id: number): Promise<ApiObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new RichApiError('InvalidObjectPath');
    const parent = path.ParentObjectPathId ? await this.resolve(path.ParentObjectPathId) : undefined;
    const object = parent === null ? null : await this.follow(path, parent);
    this.resolved.set(id, object);
    return object;
  }

  private async follow(path: ObjectPath, parent: ApiObject | undefined): Promise<ApiObject | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.Global:
        return WORKBOOK.of(this.host.book);
      case ObjectPathType.Service:
        return service(path.Name, this.host);
      case ObjectPathType.Reference:
        return this.kept(path.Name);
      case ObjectPathType.Null:
        return null;
    }
    if (!parent) throw new RichApiError('InvalidObjectPath');
    switch (path.ObjectPathType) {
      case ObjectPathType.Property:
        return findLink(parent, path.Name).run(this.host, (link) => link.to(parent.target, this.host));
      case ObjectPathType.Method:
        // The client calls `getItem` of some collections and addresses the item of others directly: it is one member.
        if (path.Name === 'GetItem' && parent.table.item) return this.item(parent, path.ArgumentInfo);
        return findObjectMethod(parent, path.Name).run(this.host, (method) => this.make(method, parent, path.ArgumentInfo));
      case ObjectPathType.Item:
        return this.item(parent, path.ArgumentInfo);
      default:
        throw new UnsupportedError(`object path type ${path.ObjectPathType}`);
    }
  }

  private item(parent: ApiObject, info: ArgumentInfo | undefined): Promise<ApiObject | null> {
    return findItem(parent).run(this.host, (item) => this.make(item, parent, info));
  }

  private async make(member: ObjectMethod<unknown>, parent: ApiObject, info: ArgumentInfo | undefined): Promise<ApiObject | null> {
    return member.make(parent.target, await this.argumentsOf(info), this.host);
  }

  private kept(id: string): ApiObject {
    const object = this.host.references.get(id);
    if (!object) throw new RichApiError('InvalidObjectPath');
    if (object.table.alive && !object.table.alive(object.target, this.host)) throw new RichApiError('InvalidReference');
    return object;
  }

  private async argumentsOf(info: ArgumentInfo | undefined): Promise<Arguments> {
    const paths = info?.ReferencedObjectPathIds ?? [];
    const values: Argument[] = [];
    for (const [i, value] of (info?.Arguments ?? []).entries()) {
      const path = paths[i] ?? 0;
      if (typeof path !== 'number') throw new UnsupportedError('objects inside an array argument');
      values.push(path === 0 ? refuseObjects(value) : await this.resolve(path));
    }
    return new Arguments(values);
  }
}

/** The client replaces its objects inside an object argument by their path; no member here takes them. */
function refuseObjects(value: Json): Json {
  if (typeof value === 'object' && value !== null && JSON.stringify(value).includes('"_ObjectPathId"')) {
    throw new UnsupportedError('objects inside an object argument');
  }
  return value;
}
