import { method, type Method } from '../classTable';
import { EventType, WORKBOOK_TARGET } from '../events';
import type { ApiVersion } from '../version';

type EventName = Exclude<keyof typeof EventType, 'VisibilityModeChanged'>;

/** The client registers `onChanged` under another name than the event has. */
const REGISTERED_AS: Partial<Record<EventName, string>> = { Changed: 'DataChanged' };

/** The pairs `_Register…Event` and `_Unregister…Event` of a class, for events with the given versions. */
export function eventMethods<T>(
  events: Partial<Record<EventName, ApiVersion>>,
  targetId: (target: T) => string = () => WORKBOOK_TARGET,
): { [name: string]: Method<T> } {
  const methods: { [name: string]: Method<T> } = {};
  for (const name of Object.keys(events) as EventName[]) {
    const since = events[name];
    if (since === undefined) continue;
    const event = REGISTERED_AS[name] ?? name;
    methods[`_Register${event}Event`] = method(since, (target, _args, host) => {
      host.events.register(EventType[name], targetId(target));
      return null;
    });
    methods[`_Unregister${event}Event`] = method(since, (target, _args, host) => {
      host.events.unregister(EventType[name], targetId(target));
      return null;
    });
  }
  return methods;
}
