import type { AddOutcome } from '../host';
import { listNames } from '../language';
import type { PaneStrings } from '../strings';

/** What was added, what else was written anew and what was left alone. Where nothing was added, what was written anew is the news. */
export function outcomeText({ added, rebuilt, kept }: AddOutcome, { activity, locale }: PaneStrings): { title: string; details: string } {
  const list = (names: readonly string[]) => listNames(names, locale);
  const sentences = [
    added.length > 0 && activity.only(list(added)),
    rebuilt.length > 0 && (added.length > 0 ? activity.rebuilt(list(rebuilt)) : activity.only(list(rebuilt))),
    kept.length > 0 && activity.kept(list(kept)),
  ];
  const title = added.length > 0 ? activity.addedTitle : activity.rebuiltTitle;
  return { title, details: sentences.filter((sentence) => sentence !== false).join(activity.betweenSentences) };
}
