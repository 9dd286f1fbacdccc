import type { FunctionCall, FunctionCaller, FunctionDescription, FunctionMetadata, FunctionResult } from '../book/functions';
import { MessageCategory, type FunctionService, type Json, type MessageEntry, type MessageOutlet } from '../richapi';
import { flagsOf, marshal, type MarshalRules, type Platform } from './marshal';
import { readResult } from './results';

export interface InvocationQueueOptions {
  /** functions.json of the add-in; the client never reads it. */
  readonly metadata: FunctionMetadata;
  readonly platform?: Platform;
}

interface Invocation {
  readonly entry: MessageEntry;
  readonly answer: (result: FunctionResult) => void;
}

const INVOKE = 1000;
const CANCEL = 1001;
const CANCELLED: FunctionResult = { ok: false, error: '#BUSY!', message: 'The cell was changed before the answer came.' };
const CLOSED: FunctionResult = { ok: false, error: '#CONNECT!', message: 'The add-in was closed before it answered.' };

/**
 * Calls custom functions through the client's own queue. All calls of one turn of the event loop leave in one message, because the
 * client answers at most every 200 ms. Calls wait while the client is not ready, and are sent again when it has been loaded anew.
 */
export class InvocationQueue implements FunctionCaller, FunctionService {
  /** What the metadata asks for and this queue cannot give. */
  readonly unsupported: string[] = [];

  private readonly functions: ReadonlyMap<string, FunctionDescription>;
  private readonly rules: MarshalRules;
  private readonly open = new Map<number, Invocation>();
  private unsent: MessageEntry[] = [];
  private nextId = 0;
  private outlet: MessageOutlet | undefined;
  private isReady = false;
  private isScheduled = false;
  private isClosed = false;

  constructor({ metadata, platform = 'web' }: InvocationQueueOptions) {
    this.functions = new Map(metadata.functions.map((description) => [description.name.toUpperCase(), description]));
    this.rules = { platform, allowErrors: metadata.allowErrorForDataTypeAny === true };
  }

  /** Never rejects: a call that fails answers the error that the cell shows. */
  async call(call: FunctionCall, abandoned?: AbortSignal): Promise<FunctionResult> {
    if (this.isClosed) return CLOSED;
    const description = this.functions.get(call.name.toUpperCase());
    if (!description) return { ok: false, error: '#NAME?', message: `The add-in has no function ${call.name}.` };
    const refused = this.refuse(description);
    if (refused) return refused;
    const marshalled = marshal(description, call, this.rules);
    if ('failure' in marshalled) return marshalled.failure;
    return new Promise((answer) => {
      const id = this.nextId++;
      const entry = this.entry(id, description, marshalled.values, call.address);
      this.open.set(id, { entry, answer });
      this.unsent.push(entry);
      abandoned?.addEventListener('abort', () => this.cancel(id), { once: true });
      this.schedule();
    });
  }

  /** Calls that have no answer yet. */
  get pending(): number {
    return this.open.size;
  }

  attach(outlet: MessageOutlet): void {
    this.outlet = outlet;
  }

  ready(): void {
    this.isReady = true;
    this.schedule();
  }

  results(list: readonly Json[]): void {
    for (const item of list) {
      const read = readResult(item);
      const invocation = read && this.open.get(read.id);
      if (!read || !invocation) continue;
      this.open.delete(read.id);
      invocation.answer(read.result);
    }
  }

  detach(): void {
    this.isReady = false;
    this.unsent = [...this.open.values()].map(({ entry }) => entry);
  }

  /** Answers what is open, and all later calls, with #CONNECT!. */
  close(): void {
    this.isClosed = true;
    this.unsent = [];
    for (const { answer } of this.open.values()) answer(CLOSED);
    this.open.clear();
  }

  /** A call that has left is cancelled at the client, which tells cancelable functions. */
  private cancel(id: number): void {
    const invocation = this.open.get(id);
    if (!invocation) return;
    this.open.delete(id);
    const waiting = this.unsent.indexOf(invocation.entry);
    if (waiting >= 0) this.unsent.splice(waiting, 1);
    else if (this.isReady)
      this.outlet?.push([[MessageCategory.CustomFunction, CANCEL, '', JSON.stringify({ invocationId: id }), 0, false]]);
    invocation.answer(CANCELLED);
  }

  private entry(id: number, description: FunctionDescription, values: readonly Json[], address: string): MessageEntry {
    const where = description.options?.requiresAddress ? address : null;
    const message = [id, description.id, values, where, flagsOf(description, this.rules)];
    return [MessageCategory.CustomFunction, INVOKE, '', JSON.stringify(message), 0, false];
  }

  private refuse({ name, options }: FunctionDescription): FunctionResult | undefined {
    const wanted = options?.stream ? 'stream' : options?.requiresParameterAddresses ? 'requiresParameterAddresses' : undefined;
    if (wanted === undefined) return undefined;
    const subject = `option ${wanted} of custom function ${name}`;
    this.unsupported.push(subject);
    return { ok: false, error: '#VALUE!', message: `HOST-UNSUPPORTED ${subject}` };
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setTimeout(() => {
      this.isScheduled = false;
      if (!this.isReady || !this.outlet || this.unsent.length === 0) return;
      const entries = this.unsent;
      this.unsent = [];
      this.outlet.push(entries);
    }, 0);
  }
}
