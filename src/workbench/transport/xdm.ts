/** The host's end of the postMessage protocol: one add-in page in one frame, with the unmodified client in it. */
import { HostError, type ExcelHost, type Json, type MessageEntry } from '../richapi';
import { appContext, frameName, type AddinIdentity } from './appContext';
import { execute, type CompletedCommand } from './dispatch';
import { ActionType, notification, openRequest, response, ResponseType, type XdmRequest } from './envelope';

export interface ConnectAddinOptions {
  /** In the page or not yet; the connection gives it its name and its address and loads it. */
  readonly frame: HTMLIFrameElement;
  /** https, and on the host name of this page: the client's own rule of trust. */
  readonly addinUrl: string;
  readonly host: ExcelHost;
  /** From the manifest. */
  readonly addin: AddinIdentity;
}

export interface AddinConnection {
  /** Resolves when the client has started and runs commands. Commands and function calls wait for it by themselves. */
  readonly ready: Promise<void>;
  /** Everything between the frame and the host, oldest first. */
  readonly log: readonly LogEntry[];
  /**
   * Runs a function of the add-in as a ribbon button does; resolves when it has called `event.completed()`, and with the status -1 when the
   * page has gone before that.
   */
  runCommand(actionId: string, controlId: string): Promise<CompletedCommand>;
  /** Puts the focus on the first element of the pane, or on the last one. */
  focus(where: 'first' | 'last'): void;
  /** The focus wants to leave the pane, or a key belongs to the workbook. */
  onLeave(listener: (reason: LeaveReason) => void): () => void;
  /** Empties the frame. Open commands resolve; open function calls wait for the next connection. */
  dispose(): void;
}

export interface LogEntry {
  readonly kind: 'request' | 'answer' | 'event';
  readonly name: string;
  readonly data: Json;
}

export type LeaveReason = 'forward' | 'backward' | 'escape' | 'edit' | 'nextPane' | 'previousPane';

const LOG_LIMIT = 2000;
const TAB_IN = 11;
const TAB_IN_BACKWARD = 12;
/** The client's numbers for what it tells its host without expecting an answer. All others are telemetry and the like. */
const LEAVE_REASONS: { readonly [notice: number]: LeaveReason } = {
  5: 'nextPane',
  6: 'previousPane',
  13: 'forward',
  14: 'backward',
  15: 'escape',
  16: 'edit',
};
const SELECTION_CHANGED = 'documentSelectionChanged';
/**
 * Events that the client may register: ribbon commands, rich API messages, the selection, changes of the settings by others, of whom there
 * are none here, and the client's own dialogs, which ask nothing more of the host.
 */
const EVENTS = new Set(['appCommandInvoked', 'richApiMessage', SELECTION_CHANGED, 'settingsChanged', 'dialogNotificationShown']);
/** Where the client keeps what it knows of its host for the next page of the tab. */
const HOST_INFO_KEY = 'hostInfoValue';
/** Never empty: the client takes an empty answer for a failure. */
const EVENT_DONE = { Error: 0 };
const CLOSED = -1;

export function connectAddin(options: ConnectAddinOptions): AddinConnection {
  return new XdmConnection(options);
}

class XdmConnection implements AddinConnection {
  ready: Promise<void>;
  readonly log: LogEntry[] = [];

  private readonly frame: HTMLIFrameElement;
  private readonly host: ExcelHost;
  private readonly addin: AddinIdentity;
  private readonly addinOrigin: string;
  private readonly conversation = `_xdm_${crypto.randomUUID()}`;
  /** Event name to the correlation id of its registration. */
  private readonly subscriptions = new Map<string, number>();
  private readonly commands = new Map<string, (completed: CompletedCommand) => void>();
  private readonly leaveListeners = new Set<(reason: LeaveReason) => void>();
  private readonly stopFollowing: () => void;
  /** Clients that have started in the frame: its page may load itself anew. */
  private starts = 0;
  private nextCommand = 1;

  constructor({ frame, addinUrl, host, addin }: ConnectAddinOptions) {
    this.frame = frame;
    this.host = host;
    this.addin = addin;
    this.addinOrigin = new URL(addinUrl, location.href).origin;
    this.ready = host.nextStart();
    this.stopFollowing = host.book.onSelectionChanged(() => this.push(SELECTION_CHANGED, {}));
    addEventListener('message', this.receive);
    this.load(addinUrl);
  }

  /** A frame that is in the page already keeps the name it was inserted with, so it is taken out and put back. */
  private load(addinUrl: string): void {
    const { frame, host } = this;
    const { parentNode, nextSibling } = frame;
    frame.remove();
    frame.name = frameName(this.conversation, this.addin, location.origin, host.locale);
    frame.src = addinUrl;
    parentNode?.insertBefore(frame, nextSibling);
  }

  async runCommand(actionId: string, controlId: string): Promise<CompletedCommand> {
    const id = `command-${this.nextCommand++}`;
    const completed = new Promise<CompletedCommand>((resolve) => this.commands.set(id, resolve));
    await Promise.race([this.ready, completed]);
    if (this.commands.has(id)) this.push('appCommandInvoked', [id, actionId, JSON.stringify({ source: { id: controlId } })]);
    return completed;
  }

  focus(where: 'first' | 'last'): void {
    this.frame.focus();
    const data = [where === 'first' ? TAB_IN : TAB_IN_BACKWARD];
    this.send(notification({ conversation: this.conversation, origin: location.origin, data }));
  }

  onLeave(listener: (reason: LeaveReason) => void): () => void {
    this.leaveListeners.add(listener);
    return () => this.leaveListeners.delete(listener);
  }

  dispose(): void {
    removeEventListener('message', this.receive);
    this.stopFollowing();
    this.forgetClient();
    this.frame.src = 'about:blank';
  }

  private readonly receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.addinOrigin) return;
    const request = openRequest(event.data, this.conversation);
    if (!request) return;
    this.note({ kind: 'request', name: request.actionName, data: request.data });
    const answer = this.answer(request);
    const asker = this.starts;
    void answer.then((data) => {
      // A client that has started since then counts its requests from zero: this answer would be taken for one of its own.
      if (this.starts !== asker) return;
      this.note({ kind: 'answer', name: request.actionName, data });
      this.post(request.actionName, request.correlationId, data, ResponseType.Answer);
    });
  };

  private async answer({ actionType, actionName, correlationId, data }: XdmRequest): Promise<Json> {
    if (actionType === ActionType.RegisterEvent) return this.register(actionName, correlationId);
    if (actionType === ActionType.UnregisterEvent) {
      this.subscriptions.delete(actionName);
      return EVENT_DONE;
    }
    switch (actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.start();
        return appContext(this.host, this.addin, this.conversation, location.origin);
      case 'ContextActivationManager_notifyHost':
        this.noticed(data);
        return null;
      case 'executeMethod':
        return execute(this.host, data, (completed) => this.complete(completed));
      default:
        this.host.recordUnsupported(`action ${actionName}`);
        return null;
    }
  }

  private register(event: string, correlationId: number): Json {
    if (!EVENTS.has(event)) {
      this.host.recordUnsupported(`event ${event}`);
      return { Error: HostError.General };
    }
    this.subscriptions.set(event, correlationId);
    if (event === 'richApiMessage') this.host.outlet.connect((entries) => this.pushEntries(entries));
    return EVENT_DONE;
  }

  /** The page in the frame may load itself anew: nothing of the client before counts any more. */
  private start(): void {
    if (this.starts > 0) {
      this.forgetClient();
      this.ready = this.host.nextStart();
    }
    this.starts += 1;
    // A page of the add-in that is opened in this tab by itself must not take the tab for Excel.
    sessionStorage.removeItem(HOST_INFO_KEY);
  }

  private forgetClient(): void {
    this.subscriptions.clear();
    this.host.addinGone();
    for (const [id, resolve] of this.commands) resolve({ id, status: CLOSED });
    this.commands.clear();
  }

  private noticed(data: Json): void {
    const notice = Array.isArray(data) ? (data as readonly Json[])[1] : undefined;
    const reason = typeof notice === 'number' ? LEAVE_REASONS[notice] : undefined;
    if (reason !== undefined) for (const listener of this.leaveListeners) listener(reason);
  }

  private complete(completed: CompletedCommand): void {
    this.commands.get(completed.id)?.(completed);
    this.commands.delete(completed.id);
  }

  private pushEntries(entries: readonly MessageEntry[]): void {
    this.push('richApiMessage', { ArrayData: entries });
  }

  /** Events that the client has not registered are not for it. */
  private push(name: string, data: Json): void {
    const correlationId = this.subscriptions.get(name);
    if (correlationId === undefined) return;
    this.note({ kind: 'event', name, data });
    this.post(name, correlationId, data, ResponseType.Event);
  }

  private post(actionName: string, correlationId: number, data: Json, type: number): void {
    this.send(response({ conversation: this.conversation, origin: location.origin, actionName, correlationId, data }, type));
  }

  private send(message: string): void {
    this.frame.contentWindow?.postMessage(message, this.addinOrigin);
  }

  private note(entry: LogEntry): void {
    this.log.push(entry);
    if (this.log.length > LOG_LIMIT) this.log.shift();
  }
}
