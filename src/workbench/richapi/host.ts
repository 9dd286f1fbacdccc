/** The stand-in Excel: a book, and everything the protocol keeps beside it. Transports hand requests to `process`. */
import type { Book } from '../book/book';
import type { FileWorkbook } from '../files';
import { forwardBookEvents } from './bookEvents';
import { EventChannel, EventType } from './events';
import { Faults, HostError } from './faults';
import { runBatch } from './interpreter';
import { MessageOutlet } from './messages';
import { NewWorkbooks } from './newWorkbooks';
import { exceeds, WEB_PAYLOAD_LIMIT } from './payload';
import { ActionType, ObjectPathType, type Json, type RequestBody, type ResponseBody } from './protocol';
import { References } from './references';
import { Ribbon } from './ribbon';
import { DocumentSettings } from './settings';
import type { ApiVersion } from './version';

export interface ExcelHostOptions {
  readonly book: Book;
  /** Answers the custom functions of the book. Without it the host calls none. */
  readonly functions?: FunctionService;
  /** The requirement set of the simulated Excel; newer members answer ApiNotFound. */
  readonly excelApi?: ApiVersion;
  /** The internal set CustomFunctions; from 1.7 on results come as arrays. */
  readonly customFunctions?: ApiVersion;
  /** Of display and data, for example "ja-JP". */
  readonly locale?: string;
  readonly readOnly?: boolean;
  /** Milliseconds before each answer: a slow host. */
  readonly latency?: number;
  /** Most bytes of a request and of an answer. Excel on the web has 5 MB, which is the default; a desktop has none: Infinity. */
  readonly payloadLimit?: number;
  /** JSON texts by key, as stored with the workbook. */
  readonly settings?: { readonly [key: string]: string };
}

/** What the custom functions service of the protocol does with the messages of the client. */
export interface FunctionService {
  attach(outlet: MessageOutlet): void;
  /** The client can be called from now on. */
  ready(): void;
  results(list: readonly Json[]): void;
  /** The client has gone; unanswered calls wait for the next one. */
  detach(): void;
}

/** The answer to one request: a response, or a host error that fails the request as a whole. */
export type BatchAnswer = { readonly body: ResponseBody } | { readonly hostError: number };

export interface BatchRecord {
  readonly request: RequestBody;
  readonly answer: BatchAnswer;
}

/** Batches remembered for tests and for the log of the workbench. */
const RECORD_LIMIT = 200;
/** The client's flag of a request that changes the workbook. */
const WRITES = 1;
const NEVER = new Promise<never>(() => undefined);

export class ExcelHost {
  readonly book: Book;
  readonly functions: FunctionService | undefined;
  readonly excelApi: ApiVersion;
  readonly customFunctions: ApiVersion;
  readonly locale: string;
  readonly readOnly: boolean;
  readonly settings: DocumentSettings;
  readonly outlet = new MessageOutlet();
  readonly events = new EventChannel(this.outlet);
  readonly references = new References();
  readonly faults = new Faults();
  readonly pane = new Pane(this.events);
  readonly ribbon = new Ribbon();
  readonly newWorkbooks = new NewWorkbooks();
  readonly iteration = { maxIteration: 100, maxChange: 0.001 };
  /** Everything the add-in asked for that this host does not know. A test fails when it is not empty. */
  readonly unsupported: string[] = [];
  readonly batches: BatchRecord[] = [];
  /** `Office.addin.setStartupBehavior`: "Background" for load, "Inactive" for none. */
  startState = 'Inactive';

  private readonly unsupportedListeners = new Set<(subjects: readonly string[]) => void>();
  private awaitingStart: (() => void)[] = [];
  private readonly latency: number;
  private readonly payloadLimit: number;
  private readonly stopForwarding: () => void;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(options: ExcelHostOptions) {
    this.book = options.book;
    this.functions = options.functions;
    this.excelApi = options.excelApi ?? '1.17';
    this.customFunctions = options.customFunctions ?? '1.9';
    this.locale = options.locale ?? 'en-US';
    this.readOnly = options.readOnly ?? false;
    this.latency = options.latency ?? 0;
    this.payloadLimit = options.payloadLimit ?? WEB_PAYLOAD_LIMIT;
    this.settings = new DocumentSettings(options.settings);
    this.stopForwarding = forwardBookEvents(this.book, this.events, this.references);
    this.functions?.attach(this.outlet);
  }

  /**
   * Runs one batch and answers, never inside the call. Batches on the workbook run one after the other, in the order they came. `flags` are
   * those of the client's request.
   */
  async process(request: RequestBody, flags = 0): Promise<BatchAnswer> {
    await new Promise((resolve) => setTimeout(resolve, this.latency));
    if (this.faults.disconnected) return NEVER;
    const answer = await this.answerOrFail(request, flags);
    this.batches.push({ request, answer });
    if (this.batches.length > RECORD_LIMIT) this.batches.shift();
    return answer;
  }

  /** A request that makes no sense is answered like any other, and those behind it in the queue run. */
  private async answerOrFail(request: RequestBody, flags: number): Promise<BatchAnswer> {
    try {
      if (asksServicesOnly(request)) return await this.answer(request);
      if (this.readOnly && (flags & WRITES) !== 0 && !registersEvents(request)) return { hostError: HostError.NoAccess };
      return await this.inTurn(request);
    } catch (error) {
      this.recordDefect(error);
      return { hostError: HostError.General };
    }
  }

  /** Results of custom functions must not wait behind a batch that waits for a calculation: services are answered at once. */
  private inTurn(request: RequestBody): Promise<BatchAnswer> {
    const turn = this.queue.then(() => {
      const hostError = onlyReleases(request) ? undefined : this.faults.nextBatch();
      if (this.faults.disconnected) return NEVER;
      return hostError === undefined ? this.answer(request) : { hostError };
    });
    this.queue = Promise.allSettled([turn]);
    return turn;
  }

  private async answer(request: RequestBody): Promise<BatchAnswer> {
    if (exceeds(request, this.payloadLimit)) return { hostError: HostError.RequestTooLarge };
    const body = await runBatch(this, request);
    return exceeds(body, this.payloadLimit) ? { hostError: HostError.ResponseTooLarge } : { body };
  }

  /** The client has announced that it takes ribbon commands and shortcuts: its start is over. */
  actionsReady(): void {
    const waiting = this.awaitingStart;
    this.awaitingStart = [];
    for (const resolve of waiting) resolve();
  }

  /** Resolves when a client has started on this host and can run commands. */
  nextStart(): Promise<void> {
    return new Promise((resolve) => this.awaitingStart.push(resolve));
  }

  recordUnsupported(subject: string): void {
    this.unsupported.push(subject);
    for (const listener of this.unsupportedListeners) listener([...this.unsupported]);
  }

  /** An error that is the host's own and not Excel's: recorded like a gap, so that it fails a test as well. */
  recordDefect(error: unknown): void {
    this.recordUnsupported(`defect of the host: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  /** Hears at once what is unsupported so far, and then each time there is more. */
  onUnsupported(listener: (subjects: readonly string[]) => void): () => void {
    this.unsupportedListeners.add(listener);
    listener([...this.unsupported]);
    return () => this.unsupportedListeners.delete(listener);
  }

  /** The add-in had a workbook made that is to open in a window of its own; undefined is an empty one. */
  onNewWorkbook(listener: (file: FileWorkbook | undefined) => void): () => void {
    return this.newWorkbooks.onOpened(listener);
  }

  /** The add-in page has gone or is loading anew: what it asked to hear of no longer counts. */
  addinGone(): void {
    this.events.forgetAll();
    this.functions?.detach();
    this.outlet.disconnect();
  }

  dispose(): void {
    this.stopForwarding();
    this.addinGone();
  }
}

/** The task pane of the add-in, which the add-in itself may show and hide. */
export class Pane {
  private readonly listeners = new Set<(visible: boolean) => void>();
  visible = true;

  constructor(private readonly events: EventChannel) {}

  /** By the person who closes or opens it, or by the add-in. */
  show(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    for (const listener of this.listeners) listener(visible);
    this.events.pushAlways(EventType.VisibilityModeChanged, { visibility: visible ? 'Visible' : 'Hidden' });
  }

  onChange(listener: (visible: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** The client instantiates the workbook also in a batch for a service: what counts is whom the batch asks. */
function asksServicesOnly({ Actions, ObjectPaths }: RequestBody): boolean {
  const asked = Actions.filter(({ ActionType: type }) => type !== ActionType.Instantiate && type !== ActionType.Trace);
  const rootType = (id: number): number | undefined => {
    const path = ObjectPaths[String(id)];
    return path?.ParentObjectPathId ? rootType(path.ParentObjectPathId) : path?.ObjectPathType;
  };
  return asked.length > 0 && asked.every(({ ObjectPathId }) => rootType(ObjectPathId) === ObjectPathType.Service);
}

/** The client counts the registration of an event among the writes. */
function registersEvents({ Actions }: RequestBody): boolean {
  const asked = Actions.filter(({ ActionType: type }) => type !== ActionType.Instantiate && type !== ActionType.Trace);
  return asked.every(({ Name }) => /^_(?:Unr|R)egister/.test(Name));
}

function onlyReleases({ Actions, ObjectPaths }: RequestBody): boolean {
  const asked = Actions.filter(({ ActionType: type }) => type !== ActionType.Instantiate);
  return asked.length > 0 && asked.every(({ Name }) => Name === '_RemoveReference') && Object.keys(ObjectPaths).length === 1;
}
