export { phaseOne, type PhaseOne } from './phaseOne';
