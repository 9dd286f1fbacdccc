import type { ApiObject } from './classTable';

/** How many ranges of change events stay addressable; the client never releases them. */
const EVENT_LIMIT = 500;

/** Objects that the client may address in a later batch by their `_ReferenceId`. */
export class References {
  private readonly kept = new Map<string, ApiObject>();
  private readonly ofEvents: string[] = [];
  private next = 1;

  keep(object: ApiObject): string {
    object.referenceId ??= `_ref${this.next++}`;
    this.kept.set(object.referenceId, object);
    return object.referenceId;
  }

  /** Keeps the range of a change event until enough newer ones have come. */
  keepForEvent(object: ApiObject): string {
    const id = this.keep(object);
    this.ofEvents.push(id);
    if (this.ofEvents.length > EVENT_LIMIT) this.kept.delete(this.ofEvents.shift() ?? '');
    return id;
  }

  get(id: string): ApiObject | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  /** Kept objects, those of change events not counted. */
  get size(): number {
    return this.kept.size - this.ofEvents.filter((id) => this.kept.has(id)).length;
  }
}
