/** Custom functions between the grid, which calculates, and the add-in in its frame, which answers. */
import type { CellValue } from './book';

/** The part of functions.json that a host reads. */
export interface FunctionMetadata {
  readonly functions: readonly FunctionDescription[];
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionDescription {
  readonly id: string;
  /** Without the namespace: SPLIT. */
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterDescription[];
  readonly result: { readonly type?: string; readonly dimensionality?: 'scalar' | 'matrix' };
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export interface ParameterDescription {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** null is a blank cell or an omitted argument; an error cell is `{ error: '#N/A' }`. Dates are serial numbers. */
export type ArgumentCell = CellValue | null | { readonly error: string };
/** A reference to one cell arrives as 1 × 1 rows; the queue makes it what the metadata asks for. */
export type Argument = ArgumentCell | readonly (readonly ArgumentCell[])[];

export interface FunctionCall {
  /** Without the namespace: SPLIT. */
  readonly name: string;
  readonly args: readonly Argument[];
  /** Of the calling cell: `Sheet1!A1`. */
  readonly address: string;
}

export type ResultCell = CellValue | null | { readonly error: string };

export type FunctionResult =
  | { readonly ok: true; readonly value: ResultCell | readonly (readonly ResultCell[])[] }
  /** `error` is what the cell shows, `message` why. */
  | { readonly ok: false; readonly error: string; readonly message: string };

/** The way from the grid to whatever computes: the add-in behind the protocol, which answers later, or a function in the same process, at once. */
export interface FunctionCaller {
  /** `abandoned` is aborted when the cell has another content before the answer: nobody wants it any more. */
  call(call: FunctionCall, abandoned?: AbortSignal): FunctionResult | Promise<FunctionResult>;
}
