import { useEffect, useState } from 'react';
import type { ProjectSchedule, TermsInBook } from '../../workbook/excel/terms';
import { reasonFor } from '../problem';
import type { Reason } from '../problemReasons/reasonIn';
import type { TermsHost } from './termsHost';

type ScheduleReading =
  | { readonly kind: 'read'; readonly prefix: string; readonly schedule: ProjectSchedule }
  | { readonly kind: 'failed'; readonly prefix: string; readonly reason: Reason };

/**
 * The schedule of a project of the workbook, read again whenever its terms were.
 *
 * @param prefix undefined where there is no project
 * @returns undefined while it is being read for the first time
 */
export function useSchedule(host: TermsHost, prefix: string | undefined, terms: TermsInBook): ScheduleReading | undefined {
  const [reading, setReading] = useState<ScheduleReading>();
  useEffect(() => {
    if (prefix === undefined) return;
    let gone = false;
    const found = (next: ScheduleReading) => gone || setReading(next);
    host.readSchedule(prefix).then(
      (schedule) => found({ kind: 'read', prefix, schedule }),
      (error: unknown) => found({ kind: 'failed', prefix, reason: reasonFor(error) }),
    );
    return () => {
      gone = true;
    };
  }, [host, prefix, terms]);
  return reading?.prefix === prefix ? reading : undefined;
}
