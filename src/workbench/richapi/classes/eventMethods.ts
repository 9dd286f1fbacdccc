import { method, type Method } from '../classTable';
import { EventType, WORKBOOK_TARGET } from '../events';
import type { ApiVersion } from '../version';

type EventName = Exclude<keyof typeof EventType, 'VisibilityModeChanged'>;

/** Events that the client registers under another name than `<Name>Event`. */
const REGISTERED_AS: Partial<Record<EventName, string>> = {
  Changed: 'DataChangedEvent',
  Moved: 'EventMoved',
  NameChanged: 'EventNameChanged',
  VisibilityChanged: 'EventVisibilityChanged',
};

/** The pairs `_Register…Event` and `_Unregister…Event` of a class, for events with the given versions. */
export function eventMethods<T>(
  events: Partial<Record<EventName, ApiVersion>>,
  targetId: (target: T) => string = () => WORKBOOK_TARGET,
): { [name: string]: Method<T> } {
  const methods: { [name: string]: Method<T> } = {};
  for (const name of Object.keys(events) as EventName[]) {
    const since = events[name];
    if (since === undefined) continue;
    const event = REGISTERED_AS[name] ?? `${name}Event`;
    methods[`_Register${event}`] = method(since, (target, _args, host) => {
      host.events.register(EventType[name], targetId(target));
      return null;
    });
    methods[`_Unregister${event}`] = method(since, (target, _args, host) => {
      host.events.unregister(EventType[name], targetId(target));
      return null;
    });
  }
  return methods;
}
