/** Ways between the host and the unmodified client: the frame of a page, and the library's own bridge in Node. */
export type { AddinIdentity } from './appContext';
export { connectBridge, type NativeBridge } from './bridge';
export type { CompletedCommand } from './dispatch';
export { connectAddin, type AddinConnection, type ConnectAddinOptions, type LeaveReason, type LogEntry } from './xdm';
