/** Stands before the dot of every function: `PACT.SPLIT`. It is part of every saved workbook. */
export const NAMESPACE = 'PACT';
