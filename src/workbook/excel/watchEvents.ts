import { inExcel } from './run';

/** Events that come closer together than this are one burst, in milliseconds. */
const BURST = 80;

/** What an event of Excel gives back, whatever it tells. */
type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>;

/**
 * Listens to events of the open workbook.
 *
 * @param listener called once for a burst of them
 * @param register adds `heard` to the events
 * @returns ends the watching
 * @throws WorkbookError with one of Excel's codes
 */
export async function watchEvents(
  listener: () => void,
  register: (context: Excel.RequestContext, heard: () => Promise<void>) => readonly Registration[],
): Promise<() => Promise<void>> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const heard = async () => {
    clearTimeout(waiting);
    waiting = setTimeout(listener, BURST);
  };
  const registrations = await inExcel('wait', async (context) => {
    const made = register(context, heard);
    await context.sync();
    return made;
  });
  return async () => {
    clearTimeout(waiting);
    const [first] = registrations;
    if (!first) return;
    // Handlers can be removed only in the context in which they were added.
    for (const registration of registrations) registration.remove();
    await first.context.sync();
  };
}
