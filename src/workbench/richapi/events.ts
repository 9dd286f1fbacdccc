import type { MessageOutlet } from './messages';
import { MessageCategory, type Json, type MessageEntry } from './protocol';

/** Microsoft's numbers for the events that this host sends. */
export const EventType = {
  Changed: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
  VisibilityModeChanged: 65539,
} as const;

/** Target of the events of a collection. */
export const WORKBOOK_TARGET = 'Workbook';

/** Which events the add-in has asked for, and the way to it. */
export class EventChannel {
  /** `type target` to the number of registrations. */
  private readonly registrations = new Map<string, number>();
  /** `Excel.runtime.enableEvents` */
  enabled = true;

  constructor(private readonly outlet: MessageOutlet) {}

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.registrations.get(key) ?? 0) - 1;
    if (left > 0) this.registrations.set(key, left);
    else this.registrations.delete(key);
  }

  forgetAll(): void {
    this.registrations.clear();
  }

  isWanted(type: number, targets: readonly string[]): boolean {
    return this.enabled && targets.some((target) => this.registrations.has(`${type} ${target}`));
  }

  /** To those of the targets that the add-in listens to. */
  push(type: number, targets: readonly string[], args: Json): void {
    const wanted = targets.filter((target) => this.isWanted(type, [target]));
    this.outlet.push(wanted.map((target) => entry(type, target, args)));
  }

  /** Events that need no registration. */
  pushAlways(type: number, args: Json): void {
    this.outlet.push([entry(type, '', args)]);
  }
}

const entry = (type: number, target: string, args: Json): MessageEntry => [
  MessageCategory.Event,
  type,
  target,
  JSON.stringify(args),
  0,
  false,
];
