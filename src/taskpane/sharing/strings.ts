import type { Language } from '../../templates';
import type { ScheduleFormat } from '../../workbook/schedule';
import type { Damage, NotRestored, ShareMode } from '../../workbook/sharing';
import { english } from './englishStrings';
import { japanese } from './japaneseStrings';

/** Every text of the sharing part of the pane in one language. Texts with values are functions of the values. */
export interface SharingStrings {
  readonly heading: string;
  readonly introduction: string;
  readonly share: {
    readonly title: string;
    readonly choice: string;
    readonly mode: Readonly<Record<ShareMode, string>>;
    /** Who can open it, in one sentence. */
    readonly meaning: Readonly<Record<ShareMode, string>>;
    readonly offer: string;
    readonly offerHint: string;
    readonly unchanged: string;
    readonly coauthoredTitle: string;
    readonly coauthored: string;
    readonly make: string;
    readonly making: string;
    readonly opening: string;
    readonly openTitle: string;
    readonly open: string;
    readonly readyTitle: string;
    readonly ready: string;
    readonly translated: (count: number) => string;
    readonly frozen: (count: number) => string;
    readonly kept: (count: number) => string;
    readonly noFormulas: string;
    readonly notHeld: string;
    readonly download: (name: string) => string;
    readonly failed: string;
  };
  readonly restore: {
    readonly title: string;
    readonly introduction: string;
    readonly restore: string;
    readonly restoring: string;
    readonly restored: (count: number) => string;
    readonly nothing: string;
    readonly left: (count: number) => string;
    readonly reason: Readonly<Record<NotRestored['reason'], string>>;
    readonly failed: string;
  };
  readonly repair: {
    readonly title: string;
    readonly introduction: string;
    readonly look: string;
    readonly lookAgain: string;
    readonly looking: string;
    readonly nothing: string;
    readonly found: (count: number) => string;
    readonly damage: Readonly<Record<Damage, string>>;
    readonly repairAll: string;
    readonly repairing: string;
    readonly repaired: (count: number) => string;
    readonly notRepaired: (count: number) => string;
    readonly failed: string;
  };
  readonly record: {
    readonly title: (day: string) => string;
    /** Parts of `changed`. */
    readonly terms: (count: number) => string;
    readonly inputs: (count: number) => string;
    readonly outputs: (count: number) => string;
    readonly changed: (parts: string) => string;
    readonly otherVersion: string;
    readonly mayDiffer: string;
    readonly version: (before: string, now: string) => string;
    readonly projectAdded: (project: string) => string;
    readonly projectRemoved: (project: string) => string;
    /** Before the name of a figure. */
    readonly kind: Readonly<Record<'terms' | 'inputs' | 'outputs', string>>;
    readonly difference: (name: string, before: string, now: string) => string;
    /** Where several figures of one name differ. */
    readonly differences: (name: string, count: number) => string;
    readonly place: (name: string, position: number) => string;
    readonly blank: string;
    readonly list: string;
    readonly keep: string;
    readonly keeping: string;
    readonly recalculate: string;
    readonly recalculating: string;
    readonly saveFrozen: string;
    readonly kept: string;
    readonly recalculated: string;
    readonly failed: string;
    readonly notCompared: string;
    readonly newerTitle: string;
    readonly newer: string;
  };
  readonly schedule: {
    readonly title: string;
    readonly introduction: string;
    readonly project: string;
    readonly format: string;
    readonly formatName: Readonly<Record<ScheduleFormat, string>>;
    readonly formatMeaning: Readonly<Record<ScheduleFormat, string>>;
    readonly none: string;
    readonly make: string;
    readonly making: string;
    readonly ready: string;
    readonly download: (name: string) => string;
    readonly failed: string;
  };
  readonly startup: {
    readonly title: string;
    readonly load: string;
    readonly hint: string;
    readonly on: string;
    readonly off: string;
    readonly changing: string;
    readonly failed: string;
  };
  readonly removal: {
    readonly remove: string;
    readonly hint: string;
    readonly question: string;
    readonly stays: string;
    readonly staying: readonly string[];
    readonly goes: string;
    readonly going: readonly string[];
    readonly copyFirst: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly removing: string;
    readonly removedTitle: string;
    readonly removed: (count: number) => string;
    readonly failed: string;
  };
  readonly list: {
    readonly more: (count: number) => string;
    readonly less: string;
  };
  readonly result: string;
}

export const TEXTS: Readonly<Record<Language, SharingStrings>> = { en: english, ja: japanese };

export const sharingStrings = (language: Language): SharingStrings => TEXTS[language];
