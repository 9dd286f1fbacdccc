/** The envelope of the client's postMessage protocol (XDM). Names are Microsoft's. */
import type { Json } from '../richapi';

export const MessageType = { Request: 0, Response: 1 } as const;
export const ActionType = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;
export const ResponseType = { Answer: 0, Event: 1 } as const;
const SERIALIZER_VERSION = 1;

export interface XdmRequest {
  readonly actionType: number;
  readonly actionName: string;
  readonly correlationId: number;
  readonly data: Json;
}

/** A request of the conversation; undefined for every other message that reaches the window. */
export function openRequest(data: unknown, conversation: string): XdmRequest | undefined {
  const message = parse(data);
  if (message?.['_messageType'] !== MessageType.Request || message['_conversationId'] !== conversation) return undefined;
  const { _actionType: actionType, _actionName: actionName, _correlationId: correlationId, _data: payload = null } = message;
  if (typeof actionType !== 'number' || typeof actionName !== 'string' || typeof correlationId !== 'number') return undefined;
  return { actionType, actionName, correlationId, data: payload };
}

function parse(data: unknown): { readonly [key: string]: Json } | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const message = JSON.parse(data) as unknown;
    return typeof message === 'object' && message !== null ? (message as { readonly [key: string]: Json }) : undefined;
  } catch {
    // Not JSON: some other script of the page talks to the window as well.
    return undefined;
  }
}

export interface XdmMessage {
  readonly conversation: string;
  readonly origin: string;
  readonly actionName: string;
  readonly correlationId: number;
  readonly data: Json;
}

/** The answer to a call, or an event: the client finds the handler of an event by its name. */
export function response({ conversation, origin, actionName, correlationId, data }: XdmMessage, type: number): string {
  return JSON.stringify({
    _messageType: MessageType.Response,
    _responseType: type,
    _errorCode: 0,
    _actionName: actionName,
    _conversationId: conversation,
    _correlationId: correlationId,
    _origin: origin,
    _serializerVersion: SERIALIZER_VERSION,
    _data: data,
  });
}

/** A call of the host to the client, which listens for them in a conversation of its own. The data is an array. */
export function notification({ conversation, origin, data }: Pick<XdmMessage, 'conversation' | 'origin' | 'data'>): string {
  return JSON.stringify({
    _messageType: MessageType.Request,
    _actionType: ActionType.Invoke,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversation}_ntf`,
    _correlationId: 1,
    _origin: origin,
    _serializerVersion: SERIALIZER_VERSION,
    _data: data,
  });
}
