/**
 * The wire form of a batch, as `@microsoft/office-js` 1.1.110 sends and expects it. Names are Microsoft's.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const ObjectPathType = { Global: 1, Service: 2, Method: 3, Property: 4, Item: 5, Reference: 6, Null: 7 } as const;
export const ActionType = { Instantiate: 1, Load: 2, Call: 3, Set: 4, Trace: 5, Retrieve: 7, Update: 9 } as const;

export interface RequestBody {
  readonly Actions: readonly Action[];
  /** By the text of the path's id. */
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** For Update: property name to value. */
  readonly ObjectState?: { readonly [name: string]: Json };
}

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Non-zero at i: argument i is the object behind that path. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  /** The trace markers that were reached. */
  readonly TraceIds: readonly number[];
  readonly Error?: ErrorBody;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  /** For example `WorksheetCollection.getItem`. */
  readonly Location: string | null;
  /** Index of the failed action; from it the client makes `debugInfo.statement`. */
  readonly ActionIndex: number;
}

/** One entry of a message from the host: category, type, target id, JSON text, id, is remote override. */
export type MessageEntry = readonly [category: number, type: number, target: string, json: string, id: number, remote: boolean];

export const MessageCategory = { CustomFunction: 1, Event: 65536 } as const;
