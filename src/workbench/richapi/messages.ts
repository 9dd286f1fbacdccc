import type { MessageEntry } from './protocol';

/** The way from the host to the client: custom function calls and events. Entries wait until a transport is there. */
export class MessageOutlet {
  private send: ((entries: readonly MessageEntry[]) => void) | undefined;
  private waiting: MessageEntry[] = [];

  connect(send: (entries: readonly MessageEntry[]) => void): void {
    this.send = send;
    const entries = this.waiting;
    this.waiting = [];
    if (entries.length > 0) send(entries);
  }

  /** The client has gone; what it was to receive is of no use to the next one. */
  disconnect(): void {
    this.send = undefined;
    this.waiting = [];
  }

  push(entries: readonly MessageEntry[]): void {
    if (entries.length === 0) return;
    if (this.send) this.send(entries);
    else this.waiting.push(...entries);
  }
}
