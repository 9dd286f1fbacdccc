/** Entry of functions.js: connects every function of the catalogue with the id that functions.json gives it. */
import { CATALOGUE } from './catalogue';
import { answerBy } from './cellEngine';
import { hostError } from './cellError';

for (const { id, parameters, evaluate, evaluateInWorkers } of CATALOGUE) {
  const fail = (error: unknown): never => {
    throw hostError(id, error);
  };
  CustomFunctions.associate(id, (...args: unknown[]) => {
    // Excel adds an object about the call behind the last argument.
    const values = args.slice(0, parameters.length);
    try {
      return evaluateInWorkers?.(values)?.catch(fail) ?? evaluate(values);
    } catch (error) {
      return fail(error);
    }
  });
}

// It gives the same doubles in less time. Until it is here, and where it cannot be loaded, the exact engine answers.
import(/* webpackChunkName: "fast-engine" */ '../engine/inDoubles').then(answerBy, () => undefined);
