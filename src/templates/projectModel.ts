import type { CaseId, Figure, ProjectId, ProjectTiming } from '../pact';
import type { StyleName } from './styles';

/** A phase-one project, or a project of one's own. */
export type ModelId = ProjectId | 'blank';

/** What a project sells and what that costs: the part of a project sheet that differs between projects. */
export interface ProjectModel {
  readonly id: ModelId;
  /** Begins every name of the sheet: Gas gives Gas_Price. A second copy of a project is Gas2. */
  readonly prefix: string;
  /** `#rrggbb` */
  readonly tabColor: string;
  readonly timing: ProjectTiming;
  /** `published`: the Pact sheet holds the cost in both cases. Otherwise the figures by case are inputs of the project sheet. */
  readonly cost: 'published' | Readonly<Record<CaseId, Figure>>;
  /** In the order of the sheet. One of them is called Price. */
  readonly drivers: readonly Driver[];
  /** Figures for the reader, shown with the answers. */
  readonly information?: readonly ModelInformation[];
  /** Heading and unit of the volume column; price times volume is US$ million. */
  readonly volume: { readonly heading: string; readonly unit: string };
  /** Heading of the output column. */
  readonly outputHeading: string;
  /** Formulas without "=" for one year, from the cell of the period's output share or volume; `name` gives the defined name of a driver. */
  readonly formulas: {
    volume(outputShare: string, name: DriverName): string;
    variableCosts(volume: string, name: DriverName): string;
    fixedCosts(outputShare: string, name: DriverName): string;
  };
}

/** A figure that tells of the project and changes nothing. */
export interface ModelInformation {
  readonly label: string;
  /** Follows the prefix. */
  readonly name: string;
  /** Without "=". */
  formula(name: DriverName): string;
  readonly style: StyleName;
  readonly unit: string;
}

/** The defined name of a driver of this sheet: `name('Price')` is Gas_Price. */
export type DriverName = (driver: string) => string;

export interface Driver {
  /** Follows the prefix: Price gives Gas_Price. */
  readonly name: string;
  readonly figure: Figure;
  readonly style: StyleName;
  /** What the cell accepts. */
  readonly min: number;
  readonly max: number;
  /** Offered as a list, nothing else is accepted. */
  readonly choices?: readonly number[];
}

/** One project sheet of a workbook. */
export interface ProjectInstance {
  readonly id: ModelId;
  /** Letters and digits; no other sheet of the workbook has it. */
  readonly prefix: string;
  /** Name of the sheet. */
  readonly sheet: string;
}
