import packageJson from '../../package.json';

/** Of PACT, as in the manifest. */
export const PACT_VERSION = packageJson.version;
/** Of the arithmetic that the engine calculates with. */
export const ENGINE_VERSION = `decimal.js ${packageJson.dependencies['decimal.js']}`;
