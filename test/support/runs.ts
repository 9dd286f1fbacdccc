import * as fc from 'fast-check';

/** `FC_RUNS=10000 npm run test:unit` tries every property that often; without it fast-check's own 100 runs, or what the property asks for. */
const runs = Number(process.env['FC_RUNS'] ?? 0);
if (runs > 0) fc.configureGlobal({ numRuns: runs });
