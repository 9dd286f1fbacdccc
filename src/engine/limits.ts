/** The longest timeline that a project may have: 100 years of months. */
export const MAX_PERIODS = 1200;

/** The largest magnitude that an amount may enter with, as decimal text. */
export const LARGEST_AMOUNT = '1e300';

/** The most projects that a pool may have. */
export const MAX_PROJECTS = 100;
