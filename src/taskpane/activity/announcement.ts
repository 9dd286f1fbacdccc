import type { Activity } from '../paneState';
import { problemTitle } from '../problem';
import { reasonIn } from '../problemReasons/reasonIn';
import type { PaneStrings } from '../strings';
import { outcomeText } from './outcomeText';

/** What a screen reader says of the activity. */
export function announce(activity: Activity, strings: PaneStrings): string {
  const texts = strings.activity;
  switch (activity.kind) {
    case 'none':
      return '';
    case 'writing': {
      const { progress, question } = activity;
      if (question) return texts.waiting;
      if (activity.cancelling) return texts.cancelling;
      return progress ? `${texts.writing(progress.sheet)}, ${texts.position(progress.done + 1, progress.total)}` : texts.preparing;
    }
    case 'added': {
      const { title, details } = outcomeText(activity.outcome, strings);
      return texts.titled(title, details);
    }
    case 'cancelled':
      return texts.afterTitle(texts.cancelledTitle, texts.cancelled);
    case 'failed':
      return texts.afterTitle(problemTitle(activity.problem, strings), reasonIn(strings.language, activity.problem.reason));
  }
}
