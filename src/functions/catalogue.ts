import type { FunctionDefinition } from './definition';
import { ACCRUE } from './accrue';
import { BALANCE } from './balance';
import { CAPACITY } from './capacity';
import { CHECK } from './check';
import { COMPARE } from './compare';
import { COVER } from './cover';
import { DEEMED } from './deemed';
import { FUNDING } from './funding';
import { IRR } from './irr';
import { MAXRATE } from './maxRate';
import { NPV } from './npv';
import { POOL } from './pool';
import { PROJECTS } from './projects';
import { RECOVERY } from './recovery';
import { RECOVERY_DATE } from './recoveryDate';
import { REQUIRED } from './required';
import { SENSITIVITY } from './sensitivity';
import { SIMULATE } from './simulate';
import { SPLIT } from './split';
import { SUMMARY } from './summary';
import { TARIFF } from './tariff';
import { TERMS } from './terms';
import { VERSION } from './version';
import { WATERFALL } from './waterfall';

export { CellError } from './cellError';
export type { FunctionDefinition, Language, Localised, ParameterDefinition } from './definition';
export type { CellResult, ResultCell } from './results';

export { NAMESPACE } from './namespace';

const DEFINITIONS = [
  SPLIT,
  WATERFALL,
  RECOVERY,
  RECOVERY_DATE,
  BALANCE,
  SUMMARY,
  IRR,
  NPV,
  REQUIRED,
  CAPACITY,
  MAXRATE,
  COVER,
  COMPARE,
  POOL,
  SENSITIVITY,
  SIMULATE,
  DEEMED,
  ACCRUE,
  FUNDING,
  TARIFF,
  CHECK,
  TERMS,
  PROJECTS,
  VERSION,
] as const;

export type FunctionId = (typeof DEFINITIONS)[number]['id'];

/** Every custom function. Excel's metadata, the registration, the help page and the pane are made from this list. */
export const CATALOGUE: readonly FunctionDefinition<FunctionId>[] = DEFINITIONS;
