/** The longest timeline that a project may have: 100 years of months. */
export const MAX_PERIODS = 1200;

/** The largest magnitude that an amount may enter with, as decimal text. */
export const LARGEST_AMOUNT = '1e300';

/** The most projects that a pool may have. */
export const MAX_PROJECTS = 100;

/** A claim below this part of the largest due so far is dust: too small to mean anything. */
export const DUST_LIMIT = 1e-13;

/** Of the calendar in which dated flows are discounted, as in Excel's XIRR and XNPV. */
export const DAYS_PER_YEAR = 365;
