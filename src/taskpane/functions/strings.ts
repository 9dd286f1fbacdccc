import type { Language } from '../../templates';
import { english } from './englishStrings';
import { japanese } from './japaneseStrings';

export interface FunctionsStrings {
  readonly heading: string;
  readonly introduction: string;
  readonly search: {
    readonly label: string;
    readonly example: string;
    readonly found: (count: number, total: number) => string;
    readonly nothing: string;
    readonly advice: string;
    readonly clear: string;
  };
  readonly detail: {
    readonly back: string;
    readonly arguments: string;
    readonly noArguments: string;
    readonly required: string;
    readonly optional: string;
    readonly result: string;
    readonly spills: string;
    readonly labels: string;
    readonly example: string;
    readonly exampleResult: string;
    readonly equation: string;
    readonly native: string;
    readonly nativeLead: string;
    readonly errors: string;
    readonly related: string;
    readonly help: string;
    readonly insert: string;
    readonly insertExample: string;
    readonly outside: string;
  };
  readonly copying: { readonly copy: string; readonly copied: string; readonly selected: string };
  readonly table: {
    readonly more: (rows: number) => string;
    readonly exact: (number: string) => string;
  };
  readonly wizard: {
    readonly title: (name: string) => string;
    readonly back: (name: string) => string;
    readonly introduction: string;
    readonly optionalArguments: string;
    readonly clear: string;
    readonly useSelection: string;
    readonly useSelectionFor: (argument: string) => string;
    readonly formula: string;
    readonly preview: string;
    readonly previewCells: string;
    readonly incomplete: (argumentNames: readonly string[]) => string;
    readonly checking: string;
    readonly unreadable: string;
    readonly shows: (code: string) => string;
    readonly calculation: (argument: string) => string;
    readonly severalCells: (argument: string) => string;
    readonly notChecked: string;
    readonly cells: (rows: number, columns: number) => string;
    readonly target: string;
    readonly noTarget: string;
    readonly useActiveCell: string;
    readonly insert: string;
    readonly notRead: string;
  };
  readonly insertion: {
    readonly region: string;
    readonly writing: string;
    readonly written: (place: string) => string;
    readonly goTo: (place: string) => string;
    readonly explain: string;
    readonly takeBack: string;
    readonly takingBack: string;
    readonly takenBack: (place: string) => string;
    readonly edited: string;
    readonly editedHint: (place: string) => string;
    readonly notWritten: string;
    readonly notTakenBack: string;
    readonly question: (place: string) => string;
    readonly wouldBlock: string;
    readonly moreCells: (count: number) => string;
    readonly replacing: string;
    readonly replace: string;
    readonly cancel: string;
    readonly blocked: string;
    readonly bySpill: (place: string) => string;
    readonly byTable: (name: string) => string;
    readonly byMerged: (area: string) => string;
    readonly byEdge: string;
    readonly otherCell: string;
  };
}

export const TEXTS: Readonly<Record<Language, FunctionsStrings>> = { en: english, ja: japanese };
