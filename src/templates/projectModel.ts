import type { Figure, ProjectId, ProjectTiming } from '../pact';
import type { StyleName } from './styles';

/** What one project sells and what that costs: the part of a project sheet that differs between projects. */
export interface ProjectModel {
  readonly id: ProjectId;
  /** Begins every name of the sheet: Gas gives Gas_Price. */
  readonly prefix: string;
  /** `#rrggbb` */
  readonly tabColor: string;
  readonly timing: ProjectTiming;
  /** In the order of the sheet. */
  readonly drivers: readonly Driver[];
  /** Heading and unit of the volume column; price times volume is US$ million. */
  readonly volume: { readonly heading: string; readonly unit: string };
  /** Heading of the output column. */
  readonly outputHeading: string;
  /** Formulas without "=", from the cell of the period's output share or volume. */
  readonly formulas: {
    volume(outputShare: string): string;
    variableCosts(volume: string): string;
    fixedCosts(outputShare: string): string;
  };
}

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
