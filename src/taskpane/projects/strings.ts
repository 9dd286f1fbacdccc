import type { CaseId, Confidence } from '../../pact';
import type { Language, PeriodsPerYear } from '../../templates';
import { english } from './englishStrings';
import { japanese } from './japaneseStrings';

/** The texts of the view of projects. */
export interface ProjectsStrings {
  readonly title: string;
  readonly introduction: string;
  readonly options: {
    readonly heading: string;
    readonly figures: string;
    readonly caseName: Readonly<Record<CaseId, string>>;
    readonly caseDate: Readonly<Record<CaseId, string>>;
    readonly caseMeaning: Readonly<Record<CaseId, string>>;
    readonly language: string;
    /** Each in the language itself. */
    readonly languageName: Readonly<Record<Language, string>>;
    readonly periods: string;
    readonly periodsName: Readonly<Record<PeriodsPerYear, string>>;
    readonly periodsHint: string;
    /** The present choice in one line. */
    readonly choice: (figures: CaseId, periods: PeriodsPerYear, language: Language) => string;
  };
  readonly workbook: {
    readonly heading: string;
    readonly figures: string;
    readonly language: string;
    readonly languageName: Readonly<Record<Language, string>>;
    readonly periods: string;
    /** By the most periods a year that there is room for. */
    readonly periodsRoom: Readonly<Record<PeriodsPerYear, string>>;
    /** `sheet` is the Pact sheet as it is called. */
    readonly followsPact: (sheet: string) => string;
    /** What becomes of the periods, by the most that there is room for. */
    readonly periodsFollowPact: Readonly<Record<PeriodsPerYear, string>>;
    readonly sheets: string;
    readonly goTo: (sheet: string) => string;
  };
  readonly phaseOne: string;
  readonly ownProject: string;
  readonly addAll: string;
  readonly addRest: (count: number) => string;
  readonly allAdded: string;
  readonly add: string;
  readonly addAgain: string;
  readonly addAnother: string;
  readonly blank: string;
  readonly present: string;
  readonly goToSheet: string;
  readonly cost: string;
  /** The cost in the other case, beside the one in use. */
  readonly otherCost: (figures: CaseId, amount: string) => string;
  readonly preview: {
    /** Above the preview of a project whose sheet is there already and may differ by now. */
    readonly heading: string;
    readonly repaid: string;
    readonly toJapan: string;
    readonly toUs: string;
    /** `after` is the time since the first funding. */
    readonly repaidIn: (year: string, after: string) => string;
    readonly years: (count: string) => string;
    readonly notRepaid: (years: string) => string;
    readonly share: (amount: string, share: string) => string;
    /** What the chart shows, for those who do not see it. */
    readonly chart: (chart: ChartFacts) => string;
    readonly loading: string;
  };
  readonly details: string;
  readonly place: string;
  readonly sponsor: string;
  readonly status: string;
  readonly source: string;
  readonly asOf: (date: string) => string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** `amount` is a number in words, such as "33.3 billion". */
  readonly dollars: (amount: string) => string;
  /** Between what is told in one line. */
  readonly separator: string;
  readonly betweenSentences: string;
}

interface ChartFacts {
  readonly project: string;
  readonly from: string;
  readonly to: string;
  readonly japan: string;
  readonly us: string;
  /** The largest claim at the end of a year. */
  readonly claim: string;
  /** undefined where Japan is not repaid. */
  readonly repaid: string | undefined;
}

export const TEXTS: Readonly<Record<Language, ProjectsStrings>> = { en: english, ja: japanese };
