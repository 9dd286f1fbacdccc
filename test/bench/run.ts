/** `npm run bench`: what the engine costs, in one run. Fails where a study takes longer than it may. */
import { growingRangeTimes } from './growingRanges';
import { simulationTimes } from './simulation';
import { studyTimes } from './studies';
import { waterfallTimes } from './waterfall';

async function bench(): Promise<void> {
  // First, while nothing is compiled yet.
  const studies = studyTimes();
  console.table(waterfallTimes());
  console.table(growingRangeTimes());
  console.table(studies);
  console.table([await simulationTimes()]);
  if (!studies.every((study) => study['in time'])) process.exitCode = 1;
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
