/** PACT calls as plain formulas, which every Excel and LibreOffice calculates without an add-in. */
export { translateCalls } from './translateCalls';
export type { NativeForm, Translation } from './translateCalls';
