/** `npm run bench`: what the engine costs, in one run. Fails where a study takes longer than it may. */
import { studyTimes } from './studies';
import { waterfallTimes } from './waterfall';

// First, while nothing is compiled yet.
const studies = studyTimes();
console.table(waterfallTimes());
console.table(studies);
if (!studies.every((study) => study['in time'])) process.exitCode = 1;
