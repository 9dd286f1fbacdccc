import { project } from '../../pact';
import { listNames } from '../language';
import type { Activity } from '../paneState';
import { problemTitle } from '../problem';
import type { PaneStrings } from '../strings';

/** What a screen reader says of the activity. */
export function announce(activity: Activity, strings: PaneStrings): string {
  const texts = strings.activity;
  switch (activity.kind) {
    case 'none':
      return '';
    case 'writing': {
      const { progress } = activity;
      if (activity.cancelling) return texts.cancelling;
      return progress ? `${texts.writing(progress.sheet)}, ${texts.position(progress.done + 1, progress.total)}` : texts.preparing;
    }
    case 'added':
      return `${texts.addedTitle}: ${listNames(
        activity.projects.map((id) => project(id).name),
        strings.locale,
      )}`;
    case 'cancelled':
      return `${texts.cancelledTitle}. ${texts.cancelled}`;
    case 'failed':
      return `${problemTitle(activity.problem, strings)}. ${activity.problem.reason}`;
  }
}
