import { ANSWERS } from './answers';
import { FACTS } from './facts';
import { FRAME } from './frame';
import { PACT_SHEET } from './pactSheet';
import { PORTFOLIO } from './portfolio';
import { PROJECT_FACTS } from './projectFacts';
import { PROJECTS } from './projects';
import { PROJECT_SHEET } from './projectSheet';
import { RECORDS } from './records';

/**
 * The texts of the sheets in Japanese, by their English wording: a change of the English is a change of the key.
 * One file for each sheet, one for what sheets share and one for the facts of the pact.
 */
export const JAPANESE: ReadonlyMap<string, string> = new Map(
  [FRAME, FACTS, PROJECTS, PACT_SHEET, PROJECT_FACTS, PROJECT_SHEET, ANSWERS, PORTFOLIO, RECORDS].flatMap((texts) => Object.entries(texts)),
);
