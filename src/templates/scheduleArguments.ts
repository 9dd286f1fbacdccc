import type { ProjectModel } from './projectModel';

/**
 * The columns of a project's timeline that PACT functions read: all periods that there is room for. Beyond the horizon of the Pact
 * sheet drawdowns, profits and rates are 0, so that nothing happens there. Formula texts without "=".
 */
export interface ScheduleArguments {
  /** One rate a period. */
  readonly rates: string;
  readonly drawdowns: string;
  readonly profits: string;
  /** The first funding and the end of each period: one more than there are periods. */
  readonly dates: string;
  readonly terms: string;
}

export function scheduleArguments({ prefix }: Pick<ProjectModel, 'prefix'>): ScheduleArguments {
  return {
    rates: `${prefix}_Rates`,
    drawdowns: `${prefix}_Drawdowns`,
    profits: `${prefix}_Profits`,
    dates: `${prefix}_Dates`,
    terms: 'Pact_Terms',
  };
}
