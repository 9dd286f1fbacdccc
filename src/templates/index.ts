export type { PeriodsPerYear, SheetNames } from './bookContext';
export type { Language } from './language';
export { MODELS } from './models';
export { phaseOne, usualInstance, type PhaseOne } from './phaseOne';
export type { ModelId, ProjectInstance } from './projectModel';
