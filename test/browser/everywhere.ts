/**
 * Runs the browser tests in every Excel that the stand-in can play: `npm run test:everywhere`, or a few files of them with
 * `npm run test:everywhere -- scaffold formulas`. It takes a whole run of the browser tests for each.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const PLAYED = ['platform=web', 'platform=desktop', 'locale=ja-JP', 'theme=dark', 'excelapi=1.12', 'latency=200'];

const VITEST = path.resolve(__dirname, '../../node_modules/vitest/vitest.mjs');

const outcomes = PLAYED.map((switches) => {
  console.log(`\nThe browser tests with ${switches}`);
  const { status } = spawnSync(process.execPath, [VITEST, 'run', '--project', 'browser', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, WORKBENCH_SWITCHES: switches },
  });
  return { switches, passed: status === 0 };
});

for (const { switches, passed } of outcomes) console.log(`${switches.padEnd(20)}${passed ? 'passed' : 'FAILED'}`);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
