/** The library's own JSON bridge, `_richApiNativeBridge`: the client in Node, without a page. */
import type { ExcelHost, MessageEntry, RequestBody } from '../richapi';
import { HostError } from '../richapi';

/** The global that must exist before the client's scripts run; the client fills in `onMessageFromHost`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: RequestBody | string };
}

const MessageType = { Request: 1, Entries: 3 } as const;

/** What the client makes of a host error over XDM, as the bridge has no such codes of its own. */
const ERROR_CODES: { readonly [hostError: number]: { readonly status: number; readonly code: string } } = {
  [HostError.CellEditMode]: { status: 400, code: 'InvalidOperationInCellEditMode' },
  [HostError.SessionTimedOut]: { status: 408, code: 'InvalidOrTimedOutSession' },
  [HostError.TooManyRequests]: { status: 429, code: 'ActivityLimitReached' },
  [HostError.RequestTooLarge]: { status: 400, code: 'RequestPayloadSizeLimitExceeded' },
  [HostError.ResponseTooLarge]: { status: 400, code: 'ResponsePayloadSizeLimitExceeded' },
  [HostError.NoAccess]: { status: 401, code: 'AccessDenied' },
};

/** Connects one client to a host. Every request is answered once, and later than the call that brought it. */
export function connectBridge(host: ExcelHost): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as BridgeRequest;
      const body = typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
      void host.process(body, flags).then((answer) => {
        const response = 'hostError' in answer ? failure(answer.hostError) : { statusCode: 200, body: JSON.stringify(answer.body) };
        send({ id, type: MessageType.Request, message: { headers: {}, ...response } });
      });
    },
  };
  const send = (message: object) => bridge.onMessageFromHost?.(JSON.stringify(message));
  const sendEntries = (entries: readonly MessageEntry[]) => send({ type: MessageType.Entries, message: { entries } });
  // The client may still be inside the call that caused the event.
  host.outlet.connect((entries) => setTimeout(() => sendEntries(entries), 0));
  return bridge;
}

function failure(hostError: number): { statusCode: number; body: string } {
  const { status, code } = ERROR_CODES[hostError] ?? { status: 500, code: 'GeneralException' };
  return { statusCode: status, body: JSON.stringify({ error: { code, message: `Host error ${hostError}.` } }) };
}
