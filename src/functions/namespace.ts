/**
 * Stands before the dot of every function: `PACT.SPLIT`. It is part of every saved workbook. Only the pages of a development build may be told
 * another one, so that they run in an Excel that has the released PACT as well.
 */
export const NAMESPACE: string = process.env['PACT_NAMESPACE'] ?? 'PACT';
