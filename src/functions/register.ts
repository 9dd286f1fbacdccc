/** Entry of functions.js: connects every function of the catalogue with the id that functions.json gives it. */
import { CATALOGUE } from './catalogue';
import { hostError } from './cellError';

for (const { id, parameters, evaluate } of CATALOGUE) {
  CustomFunctions.associate(id, (...args: unknown[]) => {
    try {
      // Excel adds an object about the call behind the last argument.
      return evaluate(args.slice(0, parameters.length));
    } catch (error) {
      throw hostError(id, error);
    }
  });
}
