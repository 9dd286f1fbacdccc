import { blankProject } from './blankProject';
import { diamonds } from './diamonds';
import { gasPower } from './gasPower';
import { oilTerminal } from './oilTerminal';
import type { ModelId, ProjectModel } from './projectModel';

/** Every model, in the order of the sheets. Knows nothing of sheets: whoever only has to know the projects loads no more than this. */
export const MODELS: readonly ProjectModel[] = [gasPower, oilTerminal, diamonds, blankProject];

/** @throws Error where there is no such model */
export function modelOf(id: ModelId): ProjectModel {
  const model = MODELS.find((one) => one.id === id);
  if (!model) throw new Error(`There is no model "${id}"; the models are ${MODELS.map((one) => one.id).join(', ')}.`);
  return model;
}
